import type { County } from '../../models/table/page';

/** The places directly below the office's root, by id: their names, which most turns never look at. */
export type Counties = Pick<ReadonlyMap<string, County>, 'get' | 'has' | 'keys' | 'size' | 'values'>;

/** Counties that are unpacked when somebody asks for one: a state has thousands. */
export class LazyCounties implements Counties {
  #counties: ReadonlyMap<string, County> | undefined;

  constructor(private readonly unpack: () => Iterable<County>) {}

  get #all(): ReadonlyMap<string, County> {
    this.#counties ??= new Map([...this.unpack()].map((county) => [county.id, county]));
    return this.#counties;
  }

  get size(): number {
    return this.#all.size;
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
