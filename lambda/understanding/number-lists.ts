/** Numbers that belong to each of several things, all in one list: those of the nth begin at its nth start. */
export interface Lists {
  starts: Uint32Array;
  all: Uint32Array;
}

/** The same lists the other way round: of each of `count` numbers, which lists have it. */
export const turned = ({ starts, all }: Lists, count: number): Lists => {
  const next = new Uint32Array(count + 1);
  for (const one of all) next[one + 1] = (next[one + 1] as number) + 1;
  for (let at = 0; at < count; at++) next[at + 1] = (next[at + 1] as number) + (next[at] as number);
  const turnedStarts = next.slice();
  const turnedAll = new Uint32Array(all.length);
  for (let list = 0; list + 1 < starts.length; list++) {
    const end = starts[list + 1] as number;
    for (let at = starts[list] as number; at < end; at++) {
      const one = all[at] as number;
      const place = next[one] as number;
      turnedAll[place] = list;
      next[one] = place + 1;
    }
  }
  return { starts: turnedStarts, all: turnedAll };
};

/** Gathers lists one after the other; each keeps a number once. */
export const gathering = () => {
  const all: number[] = [];
  const starts: number[] = [0];
  const lastIn: number[] = [];
  return {
    add(one: number): void {
      if (lastIn[one] === starts.length) return;
      lastIn[one] = starts.length;
      all.push(one);
    },
    end: () => void starts.push(all.length),
    lists: (): Lists => ({ starts: Uint32Array.from(starts), all: Uint32Array.from(all) }),
  };
};

/** What the nth list has; nothing where there is none. */
export function* listed({ starts, all }: Lists, nth: number | undefined): Generator<number> {
  if (nth === undefined) return;
  const end = starts[nth + 1] ?? 0;
  for (let at = starts[nth] ?? 0; at < end; at++) yield all[at] as number;
}

export const lengthOf = ({ starts }: Lists, nth: number): number => (starts[nth + 1] ?? 0) - (starts[nth] ?? 0);
