import type { Office } from '../../../models/content/office';
import { createConversation } from '../../conversation/converse';
import type { TurnRecord } from '../../conversation/turn-record';
import { createAddressSeal } from '../../places/address-seal';
import type { FindPlaces } from '../../places/find-places';
import type { ContentSource } from '../../table/cached-content';
import type { HttpService } from '../http/http';
import { createRateLimit } from '../http/rate-limit';
import { createLive } from '../live/serve-live';
import type { HearWritten } from '../written/hear-written';
import { createSessionSeal, keyFor } from '../written/session-seal';
import { chatPage, localeAmong } from './chat-page';
import type { PageFiles } from './page-files';
import { createChat } from './serve-chat';
import { createWebFront } from './web-front';

/** One voter reads each answer: who asks more often is a program. */
const TURNS_A_MINUTE = 30;
/** What is live may be looked at by a program of the office's too, and changes once a minute. */
const LOOKS_A_MINUTE = 60;

export interface WebDeps {
  office: Office;
  content: ContentSource;
  find?: FindPlaces | undefined;
  hear: HearWritten;
  files: PageFiles;
  /** Seals what the page keeps. All containers have the same, so that any of them can go on. */
  secret: Uint8Array;
  /** Milliseconds since 1970; and such as only go forward. */
  clock: () => number;
  stopwatch: () => number;
  /** After which answers to ask whether they helped. */
  chance?: (() => number) | undefined;
  log: (record: TurnRecord) => void;
  /** How often one caller may ask; where nothing is said, as often as a person can. */
  turnsAMinute?: number | undefined;
}

/** The web chat of an office, and beside it what is live, where the office wants that. */
export const createWeb = (deps: WebDeps): HttpService => {
  const { office, content, find, hear, files, secret, clock, stopwatch, chance, log } = deps;
  const front = createWebFront({
    office,
    content,
    hear,
    clock,
    places: find && { find, seal: createAddressSeal(keyFor(secret, 'address')) },
    seal: createSessionSeal(keyFor(secret, 'session')),
  });
  const frameAncestors = ["'self'", ...(office.fronts?.web?.embed_on ?? [])].join(' ');
  const chat = createChat({
    front,
    converse: createConversation({ office, front: front.name, stopwatch, chance, log }),
    maySay: createRateLimit(deps.turnsAMinute ?? TURNS_A_MINUTE, stopwatch),
    page: (languages) => ({ html: chatPage(office, localeAmong(languages, office)), frameAncestors }),
    files,
  });
  const live =
    office.fronts?.live && createLive({ office, content, clock, mayLook: createRateLimit(LOOKS_A_MINUTE, stopwatch) });
  return (request) => (live && /^\/live(?:\.json)?$/.test(request.path) ? live : chat)(request);
};
