/**
 * A place's id and those of all above it, nearest first, by who is above whom. Parents that lead in a circle end it:
 * that is a problem which the check names, and none on which a reader may hang.
 */
export const lineageOf = (id: string, parentOf: (id: string) => string | undefined): string[] => {
  const lineage: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !lineage.includes(next); next = parentOf(next))
    lineage.push(next);
  return lineage;
};

/** Ids of the places above `root`, nearest first. */
export const ancestorsOf = (root: string, places: Iterable<{ id: string; parent?: string | undefined }>): string[] => {
  const parents = new Map([...places].map(({ id, parent }) => [id, parent]));
  return lineageOf(root, (id) => parents.get(id)).slice(1);
};
