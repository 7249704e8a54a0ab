import type { Locale } from '../../models/locales';
import type { Pointer, Version } from '../../models/table/items';
import type { Snapshot } from '../../models/table/snapshot';
import { assemble, type Content, partitionsFor } from './content';

/** Where the skill speaks: the office's root jurisdiction and those above it. */
export interface Home {
  root: string;
  ancestors: readonly string[];
}

export interface Voter {
  locale: Locale;
  county?: string | undefined;
}

/** One release in memory, or the part of it that was needed so far. A release never changes. */
export class LoadedRelease {
  readonly #assembled = new Map<string, Content>();

  constructor(
    readonly pointer: Pointer,
    readonly partitions: Map<string, Version[]>,
    /** When the table last said that this release is the live one, in milliseconds. */
    public confirmedAt: number,
    private readonly isWhole = false,
  ) {}

  static fromSnapshot({ pointer, partitions, taken_at }: Snapshot): LoadedRelease {
    return new LoadedRelease(pointer, new Map(Object.entries(partitions)), Date.parse(taken_at), true);
  }

  /** Which of these partitions have to be read first. */
  lacks(names: readonly string[]): string[] {
    return this.isWhole ? [] : names.filter((name) => !this.partitions.has(name));
  }

  /** The same object for the same voter each time, so that what is made from it can be kept in a `WeakMap`. */
  contentFor(voter: Voter, home: Home, isTrusted: boolean): Content {
    const key = `${voter.locale} ${voter.county ?? ''} ${isTrusted}`;
    const known = this.#assembled.get(key);
    if (known) return known;
    const place = { ...home, county: voter.county };
    const versions = partitionsFor(place, voter.locale).flatMap((name) => this.partitions.get(name) ?? []);
    const content = assemble(versions, place, { release: this.pointer.release, isTrusted });
    this.#assembled.set(key, content);
    return content;
  }
}

/** A number alone would not do: a table that was restored or made anew counts from an older number again. */
export const isSameRelease = (one: Pointer, other: Pointer): boolean =>
  one.release === other.release && one.released_at === other.released_at;
