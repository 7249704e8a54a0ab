import type { TurnRecord } from '../../lambda/conversation/turn-record';
import { createLex } from '../../lambda/fronts/lex/create-lex';
import type { LexResponse } from '../../lambda/fronts/lex/lex-front';
import type { HearWritten } from '../../lambda/fronts/written/hear-written';
import { hearingIn } from './hearing-in';
import type { OpenOffice } from './open-office';

/** What a Lex bot calls, in an office that is open. */
export const lexIn = (
  open: OpenOffice,
  log: (record: TurnRecord) => void = () => {},
  hear: HearWritten = hearingIn(open),
): ((event: unknown) => Promise<LexResponse>) =>
  createLex({
    office: open.office,
    content: open.content,
    places: open.places,
    hear,
    clock: open.clock,
    stopwatch: () => performance.now(),
    log,
  });
