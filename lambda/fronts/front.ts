import type { Abilities } from '../conversation/abilities';
import type { Conversed } from '../conversation/converse';
import type { Turn } from '../conversation/turn';

/** A way in which voters reach the conversation: a translation of requests and replies, and nothing else. */
export interface Front<Request, Response> {
  name: string;
  /** What it can do at its best; a turn says what the voter's own device can. */
  can: Abilities;
  /** What a request asks, however little of it is there. What it throws is answered with an apology. */
  read(request: Request): Turn | Promise<Turn>;
  speak(conversed: Conversed, request: Request): Response;
}
