import type { FindPlaces } from '../places/find-places';

/** Loads once, when it is first asked for. */
export const whenNeeded = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
};

/** What most turns have no use for is not loaded until one has. */
export const findPlacesWhenNeeded = (find: () => Promise<FindPlaces>): FindPlaces =>
  Object.assign(async (query: Parameters<FindPlaces>[0]) => (await find())(query), {
    list: async (query: Parameters<FindPlaces['list']>[0]) => (await find()).list(query),
  });
