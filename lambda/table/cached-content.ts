import { type Emergency, NO_EMERGENCY } from '../../models/table/emergency';
import type { Pointer } from '../../models/table/items';
import { type PageRef, pageName } from '../../models/table/page';
import type { Snapshot } from '../../models/table/snapshot';
import { type Content, pagesFor } from './content';
import { type ContentStore, ContentStoreError } from './content-store';
import type { Counties } from './counties';
import { emergencyOf, unlessSame } from './emergency-of';
import { type Home, isSameRelease, LoadedRelease, type Voter } from './loaded-release';
import { readRelease } from './read-release';
import { PagesInMemory, type ReleaseSource } from './release-source';
import type { OnTrouble } from './trouble';
import { within } from './within';

const DAY_MS = 86_400_000;

/** A new release is read at once for as many pages, those asked for last: some fifteen counties. */
const MOST_IN_USE = 20;

export interface ContentSource {
  /** The newest release that can be had in time. Throws `ContentStoreError` only where there is none at all. */
  forVoter(voter: Voter): Promise<Content>;
  /** The counties of the newest release that is here already: the table isn't asked. */
  countiesAtHand?: (() => Counties | undefined) | undefined;
}

export interface ContentSourceDeps {
  store: ContentStore;
  /** What was bundled when the skill was built. */
  snapshot: (Snapshot & ReleaseSource) | undefined;
  place: Home;
  /** Milliseconds that only go forward, also while the container is frozen: all waits and ages are measured by it. */
  clock: () => number;
  /** Milliseconds since 1970, for how old the snapshot was when we began. */
  wall: () => number;
  limits: {
    /** The pointer is asked for once in this time. */
    pointerEveryMs: number;
    /** After a check that failed the next one is sooner: an emergency notice is to be heard within a minute. */
    retryEveryMs: number;
    /** How long a turn waits for the pointer while a release is in memory. */
    pointerWithinMs: number;
    /** How long all reading may take a voter in one turn. */
    readWithinMs: number;
    uncheckedDays: number;
  };
  /** Hears why a read failed; the voter is answered from memory or the snapshot all the same. */
  onTrouble?: OnTrouble | undefined;
}

/**
 * The release in memory, looked after: the pointer is checked now and then, a new release replaces the old one
 * as a whole, and one that can't be read leaves it alone. A voter's content always is of one release.
 */
class CachedContent implements ContentSource {
  readonly #bundled: LoadedRelease | undefined;
  /** How old the snapshot was when we began; below zero where it claims to be of the future. */
  readonly #bundledAgeMs: number;
  readonly #begunAt: number;
  #live: LoadedRelease | undefined;
  /** As the table said last, whichever release answers: the bundled one may know of a notice long withdrawn. */
  #emergency: Emergency;
  #checkAgainAt = Number.NEGATIVE_INFINITY;
  #readAgainAt = Number.NEGATIVE_INFINITY;
  #check: Promise<boolean> | undefined;
  /** Pages by name, oldest use first. */
  readonly #inUse = new Map<string, PageRef>();
  readonly #fills = new Map<string, Promise<boolean>>();
  #trouble: ContentStoreError | undefined;

  constructor(private readonly deps: ContentSourceDeps) {
    const { snapshot, wall, clock } = deps;
    this.#bundled = snapshot && new LoadedRelease(snapshot.pointer, snapshot, undefined);
    this.#bundledAgeMs = snapshot ? wall() - Date.parse(snapshot.taken_at) : 0;
    this.#begunAt = clock();
    this.#emergency = snapshot ? emergencyOf(snapshot.pointer) : NO_EMERGENCY;
  }

  async forVoter(voter: Voter): Promise<Content> {
    const { place, clock, limits } = this.deps;
    const deadline = clock() + limits.readWithinMs;
    const refs = pagesFor({ ...place, county: voter.county }, voter.locale);
    this.#noteUse(refs);
    await this.#keepCurrent(deadline);
    await this.#fill(refs, deadline);
    const release = [this.#live, this.#bundled].find((candidate) => candidate?.lacks(refs).length === 0);
    if (!release) throw new ContentStoreError('There is no release to answer from.', { cause: this.#trouble });
    const state = { isTrusted: this.#isTrusted(release), isSnapshot: release !== this.#live };
    const contentOf = (who: Voter): Content => release.contentFor(who, place, state, this.#emergency);
    const content = contentOf(voter);
    // A county that the session remembers may be gone from the release.
    return content.lineage.length > 0 ? content : contentOf({ locale: voter.locale });
  }

  countiesAtHand(): Counties | undefined {
    return (this.#live ?? this.#bundled)?.source.counties;
  }

  #isTrusted({ confirmedAt }: LoadedRelease): boolean {
    const { clock, limits } = this.deps;
    const age = confirmedAt === undefined ? this.#bundledAgeMs + clock() - this.#begunAt : clock() - confirmedAt;
    if (confirmedAt === undefined && this.#bundledAgeMs < 0) return false;
    return age <= limits.uncheckedDays * DAY_MS;
  }

  #noteUse(refs: readonly PageRef[]): void {
    for (const ref of refs) {
      this.#inUse.delete(pageName(ref));
      this.#inUse.set(pageName(ref), ref);
    }
    for (const name of this.#inUse.keys()) {
      if (this.#inUse.size <= MOST_IN_USE) break;
      this.#inUse.delete(name);
    }
  }

  /** Sees that the release in memory is the live one, if it is time to. Calls at the same time share a check. */
  async #keepCurrent(deadline: number): Promise<void> {
    const { clock, limits } = this.deps;
    if (!this.#check && clock() >= this.#checkAgainAt) {
      this.#checkAgainAt = clock() + limits.retryEveryMs;
      this.#check = this.#attempt(() => this.#checkPointer(deadline)).finally(() => {
        this.#check = undefined;
      });
    }
    await this.#check;
  }

  async #checkPointer(deadline: number): Promise<void> {
    const { store, clock, limits } = this.deps;
    const left = deadline - clock();
    const patience = this.#live ? Math.min(limits.pointerWithinMs, left) : left;
    const pointer = await within(patience, () => store.currentRelease({ within: patience }));
    if (!pointer) {
      this.deps.onTrouble?.({ trouble: 'no-pointer', operation: 'GetItem' });
      return;
    }
    // Rows that can't be loaded may take a voter's whole patience: they are not asked for as soon again.
    this.#checkAgainAt = clock() + limits.pointerEveryMs / 2;
    this.#emergency = unlessSame(this.#emergency, emergencyOf(pointer));
    const known = [this.#live, this.#bundled].find((release) => release && isSameRelease(release.pointer, pointer));
    if (known) known.pointer = pointer;
    this.#live = known ?? (await this.#load(pointer, deadline));
    this.#live.confirmedAt = clock();
    this.#checkAgainAt = clock() + limits.pointerEveryMs;
  }

  async #load(pointer: Pointer, deadline: number): Promise<LoadedRelease> {
    const { store, clock, place } = this.deps;
    const left = deadline - clock();
    const { root } = place;
    const { pages, counties } = await within(left, () =>
      readRelease(store, [...this.#inUse.values()], root, pointer, { within: left }),
    );
    if (![...pages.values()].some((page) => page.place?.id === root))
      throw new ContentStoreError(`Release ${pointer.release} has no jurisdiction "${root}".`);
    return new LoadedRelease(pointer, new PagesInMemory(pages, counties), clock());
  }

  /** Reads what the release in memory lacks: the page of a county nobody asked for yet. */
  async #fill(refs: readonly PageRef[], deadline: number): Promise<void> {
    const { store, clock, limits, place } = this.deps;
    const release = this.#live;
    const missing = release?.lacks(refs) ?? [];
    // Of a release that is in the bundle nothing is ever missing.
    if (!release || missing.length === 0 || clock() < this.#readAgainAt) return;
    const { pointer, source } = release;
    if (!(source instanceof PagesInMemory)) return;
    const key = `${pointer.release} ${missing.map(pageName).join(' ')}`;
    const running = this.#fills.get(key);
    if (running) {
      await running;
      return;
    }
    const fill = this.#attempt(async () => {
      const left = deadline - clock();
      source.add((await within(left, () => readRelease(store, missing, place.root, pointer, { within: left }))).pages);
    });
    this.#fills.set(key, fill);
    if (!(await fill.finally(() => this.#fills.delete(key)))) this.#readAgainAt = clock() + limits.pointerEveryMs / 2;
  }

  /** A read that fails is no failure of the turn. */
  async #attempt(read: () => Promise<void>): Promise<boolean> {
    try {
      await read();
      return true;
    } catch (error) {
      if (!(error instanceof ContentStoreError)) throw error;
      this.#trouble = error;
      const { operation, kind, message } = error;
      this.deps.onTrouble?.({ trouble: 'release-unread', operation, error: kind, message });
      return false;
    }
  }
}

export const createContentSource = (deps: ContentSourceDeps): ContentSource => new CachedContent(deps);
