import type { TurnRecord } from '../../lambda/conversation/turn-record';
import { createLex, type LexDeps } from '../../lambda/fronts/lex/create-lex';
import type { LexResponse } from '../../lambda/fronts/lex/lex-front';
import { createOpening, type Opening } from '../../lambda/fronts/telephone/opening';
import type { HearWritten } from '../../lambda/fronts/written/hear-written';
import { asSpokenOn } from '../../models/locales/platforms';
import { hearingIn } from './hearing-in';
import type { OpenOffice } from './open-office';

const depsIn = (open: OpenOffice, log: (record: TurnRecord) => void, hear: HearWritten): LexDeps => ({
  office: asSpokenOn('lex', open.office),
  content: open.content,
  places: open.places,
  hear,
  clock: open.clock,
  stopwatch: () => performance.now(),
  chance: open.chance,
  log,
});

/** What a Lex bot calls, in an office that is open. */
export const lexIn = (
  open: OpenOffice,
  log: (record: TurnRecord) => void = () => {},
  hear: HearWritten = hearingIn(open),
): ((event: unknown) => Promise<LexResponse>) => createLex(depsIn(open, log, hear));

/** What the flow of its telephone asks as a call begins. */
export const openingIn = (open: OpenOffice): (() => Promise<Opening>) =>
  createOpening(depsIn(open, () => {}, hearingIn(open)));
