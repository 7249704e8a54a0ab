import type { PackedCounties } from '../../models/table/county-names';
import type { County } from '../../models/table/page';
import { namedIn } from './named-counties';

type OfCounties = Pick<ReadonlyMap<string, County>, 'get' | 'has' | 'keys' | 'size' | 'values'>;

/** The places directly below the office's root, by id: their names, which most turns never look at. */
export interface Counties extends OfCounties {
  /** The names that stand in a sentence of these words, with the ids of who has them; where they were made ready for it. */
  namedIn?: ((words: readonly string[], isRunTogether: boolean) => ReadonlyMap<string, readonly string[]>) | undefined;
}

/** Counties that are unpacked when somebody asks for one: a state has thousands. */
export class LazyCounties implements Counties {
  #packed: PackedCounties | readonly County[] | undefined;
  #counties: ReadonlyMap<string, County> | undefined;

  /** Pages of the first layout had them as a list. */
  constructor(private readonly unpack: () => PackedCounties | readonly County[]) {}

  get #lazily(): PackedCounties | undefined {
    this.#packed ??= this.unpack();
    return 'names' in this.#packed ? this.#packed : undefined;
  }

  get #all(): ReadonlyMap<string, County> {
    if (!this.#counties) {
      const packed = this.#lazily;
      const all = packed ? (JSON.parse(packed.counties) as County[]) : (this.#packed as readonly County[]);
      this.#counties = new Map(all.map((county) => [county.id, county]));
    }
    return this.#counties;
  }

  get namedIn(): Counties['namedIn'] {
    const packed = this.#lazily;
    return packed && ((words, isRunTogether) => namedIn(packed, words, isRunTogether));
  }

  get size(): number {
    return this.#lazily?.count ?? this.#all.size;
  }

  get(id: string): County | undefined {
    return this.#all.get(id);
  }

  has(id: string): boolean {
    return this.#all.has(id);
  }

  keys() {
    return this.#all.keys();
  }

  values() {
    return this.#all.values();
  }
}
