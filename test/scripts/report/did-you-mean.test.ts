import { anyOf, didYouMean } from '../../../scripts/report/did-you-mean';

describe('didYouMean', () => {
  it.each([
    ['aply', 'apply'],
    ['In Person', 'in-person'],
    ['recieved', 'received'],
    ['vaildate', 'validate'],
  ])('takes %s for %s', (word, meant) => {
    expect(didYouMean(word, ['apply', 'in-person', 'received', 'validate', 'mail'])).toBe(meant);
  });

  it('does not guess when nothing is near', () => {
    expect(didYouMean('ballot', ['apply', 'plan'])).toBeUndefined();
    expect(didYouMean('', ['apply'])).toBeUndefined();
  });
});

describe('anyOf', () => {
  it('names a few and counts the rest', () => {
    expect(anyOf(['a', 'b', 'c'])).toBe('"a", "b" or "c"');
    expect(anyOf(['a'])).toBe('"a"');
    expect(anyOf(['a', 'b', 'c'], 2)).toBe('"a", "b" and 1 more');
  });
});
