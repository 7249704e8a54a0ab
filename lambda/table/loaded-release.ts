import type { Locale } from '../../models/locales/locales';
import { type Emergency, longerPollsOf, NO_EMERGENCY } from '../../models/table/emergency';
import type { Pointer } from '../../models/table/items';
import type { PageRef } from '../../models/table/page';
import { assemble, type Content, pagesFor, type ReleaseState } from './content';
import type { ReleaseSource } from './release-source';
import type { OffsetAt } from './zone-offsets';

/** Where the skill speaks: the office's root jurisdiction and those above it, and how clocks go there. */
export interface Home {
  root: string;
  ancestors: readonly string[];
  offsetAt?: OffsetAt | undefined;
}

export interface Voter {
  locale: Locale;
  county?: string | undefined;
}

/** One release in memory, or the part of it that was needed so far. A release never changes. */
export class LoadedRelease {
  readonly #assembled = new Map<string, Content>();
  readonly #withEmergency = new Map<string, { emergency: Emergency; content: Content }>();

  constructor(
    /** A later look at the same release may say in which further Regions it is whole by now. */
    public pointer: Pointer,
    readonly source: ReleaseSource,
    /** When the table last said that this release is the live one; never yet of the one that was bundled. */
    public confirmedAt: number | undefined,
  ) {}

  /** Which of these pages have to be read first. */
  lacks(refs: readonly PageRef[]): PageRef[] {
    return refs.filter((ref) => this.source.page(ref) === undefined);
  }

  /** The same object for the same voter each time, so that what is made from it can be kept in a `WeakMap`. */
  contentFor(voter: Voter, home: Home, state: ReleaseState, emergency: Emergency = NO_EMERGENCY): Content {
    const { isTrusted, isSnapshot } = state;
    const key = `${voter.locale} ${voter.county ?? ''} ${isTrusted} ${isSnapshot}`;
    const content = this.#assemble(key, voter, home, state);
    if (emergency.notices.length === 0 && emergency.silenced.length === 0) return content;
    const known = this.#withEmergency.get(key);
    if (known?.emergency === emergency) return known.content;
    const here = new Set(content.lineage.map(({ id }) => id));
    const reaching = emergency.notices.filter(({ jurisdictions }) => jurisdictions.some((id) => here.has(id)));
    // What nobody could confirm for so long, no answer, may have been withdrawn.
    const notices = isTrusted ? reaching : [];
    // The arrays of rows stay the same ones: what was indexed need not be again.
    const longerPolls = longerPollsOf(emergency.notices);
    const changed = { ...content, notices, longerPolls, silenced: emergency.silenced };
    this.#withEmergency.set(key, { emergency, content: changed });
    return changed;
  }

  #assemble(key: string, voter: Voter, home: Home, state: ReleaseState): Content {
    const known = this.#assembled.get(key);
    if (known) return known;
    const place = { ...home, county: voter.county };
    const pages = pagesFor(place, voter.locale).flatMap((ref) => this.source.page(ref) ?? []);
    const { release, released_at: releasedAt, places } = this.pointer;
    const content = {
      ...assemble(pages, this.source.counties, place, { release, releasedAt, ...state }),
      ...(places ? { places } : {}),
    };
    this.#assembled.set(key, content);
    return content;
  }
}

/** A number alone would not do: a table that was restored or made anew counts from an older number again. */
export const isSameRelease = (one: Pointer, other: Pointer): boolean =>
  one.release === other.release && one.released_at === other.released_at;
