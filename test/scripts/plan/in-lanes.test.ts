import { inLanes } from '../../../scripts/plan/in-lanes';

/** Lets every lane go on as far as it can. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('every item is worked on once, and never more at a time than there are lanes', async () => {
  const done: number[] = [];
  let running = 0;
  let most = 0;
  const work = async (item: number) => {
    running += 1;
    most = Math.max(most, running);
    await settle();
    running -= 1;
    done.push(item);
  };
  await inLanes([1, 2, 3, 4, 5, 6, 7], work, 3);
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('after a failure no lane begins another item, and what was begun is waited for', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    if (item === 2) throw new Error('the table is gone');
    await settle();
    ended.push(item);
  };
  await expect(inLanes([1, 2, 3, 4, 5, 6, 7, 8, 9], work, 3)).rejects.toThrow('the table is gone');
  expect(begun).toEqual([1, 2, 3]);
  expect(ended).toEqual([1, 3]);
});
