import type { FaqRow } from '../../models/content/faq-row';
import type { Locale } from '../../models/locales/locales';
import { type Candidate, candidatesOf } from './candidates';
import { type Chances, chancesOf } from './chances';
import { type Near, nearRows } from './rows';

/**
 * What a sentence may be about, before anything is decided. Each part is made when it is first asked for, and once:
 * what is decided first, and what is offered instead, go by the same. `rows` are as in `understand`.
 */
export class Reading {
  #chances: Chances | undefined;
  #near: readonly Near[] | undefined;
  #candidates: readonly Candidate[] | undefined;

  constructor(
    readonly question: string,
    readonly rows: readonly FaqRow[],
    readonly locale: Locale,
  ) {}

  get chances(): Chances {
    this.#chances ??= chancesOf(this.question, this.locale);
    return this.#chances;
  }

  /** The rows that share words with it, nearest first. */
  get near(): readonly Near[] {
    this.#near ??= nearRows(this.question, this.rows, this.locale);
    return this.#near;
  }

  /** The most probable first. */
  get candidates(): readonly Candidate[] {
    this.#candidates ??= candidatesOf(this.chances.all, this.near, this.rows, this.locale);
    return this.#candidates;
  }
}
