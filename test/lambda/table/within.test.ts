import { ContentStoreError } from '../../../lambda/table/content-store';
import { within } from '../../../lambda/table/within';

/** A read that is under way until the test ends it, and the signal that it was given. */
const reading = () => {
  let signal: AbortSignal | undefined;
  let answer = (_: string): void => undefined;
  let fail = (_: Error): void => undefined;
  const read = (given: AbortSignal): Promise<string> => {
    signal = given;
    return new Promise((resolve, reject) => {
      answer = resolve;
      fail = reject;
    });
  };
  return {
    read,
    isGivenUp: () => signal?.aborted,
    answer: (value: string) => answer(value),
    fail: (error: Error) => fail(error),
  };
};

describe('within', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('gives the answer that comes in time, and leaves no timer behind', async () => {
    const { read, isGivenUp, answer } = reading();
    const result = within(300, read);
    jest.advanceTimersByTime(299);
    expect(isGivenUp()).toBe(false);
    answer('rows');
    expect(await result).toBe('rows');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('waits no longer, and gives up the read', async () => {
    const { read, isGivenUp } = reading();
    const result = within(300, read);
    jest.advanceTimersByTime(300);
    await expect(result).rejects.toThrow(new ContentStoreError('The table did not answer within 300 ms.'));
    expect(isGivenUp()).toBe(true);
  });

  it('gives up what is still under way once one of several requests has failed', async () => {
    const { read, isGivenUp, fail } = reading();
    const result = within(300, read);
    fail(new Error('One page is gone.'));
    await expect(result).rejects.toThrow('One page is gone.');
    expect(isGivenUp()).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('reads nothing when no time is left', async () => {
    const read = jest.fn();
    await expect(within(0, read)).rejects.toThrow(ContentStoreError);
    expect(read).not.toHaveBeenCalled();
  });
});
