import type { Version } from '../../models/table/items';
import { rowKeyOf } from '../../models/table/keys';

export interface Prunable {
  /** Versions that no kept release shows. */
  keys: { pk: string; sk: string }[];
  /** Releases of which some version stays. */
  inUse: Set<number>;
}

type Head = Pick<Version, 'pk' | 'sk' | 'release' | 'removed'>;

const rowOf = ({ pk, sk }: Head): string => `${pk} ${rowKeyOf(sk)}`;

/**
 * Finds what can go when releases from `keepFrom` on are kept. Takes the stored versions in the table's own
 * order, in which those of a row follow each other, oldest first, so that it remembers one row at a time.
 */
export const findPrunable = (keepFrom: number, abandoned: readonly number[]) => {
  const given = new Set(abandoned);
  const found: Prunable = { keys: [], inUse: new Set() };
  let row: Head[] = [];

  const drop = ({ pk, sk }: Head): void => void found.keys.push({ pk, sk });
  const endRow = (): void => {
    const good = row.filter((version) => !given.has(version.release));
    for (const version of row) if (given.has(version.release)) drop(version);
    const shown = good.filter(({ release }) => release <= keepFrom).at(-1);
    for (const version of good) {
      const isSuperseded = shown !== undefined && version.release < shown.release;
      // A removal hides older versions: it goes when they are gone, one pruning later. A reader that is half way
      // through the row would see them again otherwise.
      const isLoneRemoval = version === shown && shown.removed === true && good[0] === shown;
      if (isSuperseded || isLoneRemoval) drop(version);
      else found.inUse.add(version.release);
    }
    row = [];
  };

  return {
    add(version: Head): void {
      const [first] = row;
      if (first && rowOf(first) !== rowOf(version)) endRow();
      row.push(version);
    },
    end(): Prunable {
      endRow();
      return found;
    },
  };
};
