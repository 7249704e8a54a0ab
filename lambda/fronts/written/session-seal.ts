import { hkdfSync } from 'node:crypto';
import { KEPT_FOR_MINUTES } from '../../../models/kept-for';
import { parseSession, type Session } from '../../conversation/parse-session';
import { openText, sealText } from '../../places/sealed-text';
import { keptWithin } from './kept-within';

const LASTS_MS = KEPT_FOR_MINUTES.page * 60_000;

/** A session as a client of a front keeps it between two turns, who can neither read nor change it. */
export interface SessionSeal {
  close(session: Session, nowMs: number): string;
  /** A new one where it is not ours, or old. */
  open(sealed: string | undefined, nowMs: number): Session;
}

/** A key for one purpose out of the service's secret, so that what is sealed for one can't be opened as another's. */
export const keyFor = (secret: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', `ballot-answers ${purpose}`, 32));

export const createSessionSeal = (key: Uint8Array): SessionSeal => ({
  close: (session, nowMs) => sealText(JSON.stringify({ atMs: nowMs, session: keptWithin(session) }), key),

  open(sealed, nowMs) {
    const text = sealed === undefined ? undefined : openText(sealed, key);
    if (text === undefined) return {};
    const { atMs, session } = JSON.parse(text) as { atMs: number; session: unknown };
    return nowMs - atMs <= LASTS_MS ? parseSession(session) : {};
  },
});
