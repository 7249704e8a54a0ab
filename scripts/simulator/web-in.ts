import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { TurnRecord } from '../../lambda/conversation/turn-record';
import type { HttpService } from '../../lambda/fronts/http/http';
import { createWeb, type WebDeps } from '../../lambda/fronts/web/create-web';
import { pageFiles } from '../../lambda/fronts/web/page-files';
import { hearingIn } from './hearing-in';
import type { OpenOffice } from './open-office';

const PAGE = join(__dirname, '../../lambda/fronts/web/page');

/** The web chat in an office that is open. */
export const webIn = (
  open: OpenOffice,
  log: (record: TurnRecord) => void = () => {},
  given: Partial<Pick<WebDeps, 'turnsAMinute' | 'hear' | 'secret'>> = {},
): HttpService =>
  createWeb({
    office: open.office,
    content: open.content,
    find: open.places.find,
    hear: hearingIn(open),
    files: pageFiles(PAGE, open.office),
    secret: randomBytes(32),
    clock: open.clock,
    stopwatch: () => performance.now(),
    chance: open.chance,
    log,
    ...given,
  });
