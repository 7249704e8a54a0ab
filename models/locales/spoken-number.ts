import { withoutAccents } from '../text/without-accents';
import { languageOf } from './languages';
import type { Locale } from './locales';

/**
 * Numbers said in words as digits, each as it is written in an address: `two forty` and `two hundred forty` are
 * 240, `twelve oh five` is 1205, `three seven zero zero one` is 37001.
 */
export const withDigits = (words: readonly string[], locale: Locale): string[] => {
  const { ones, tens, hundreds, hundred, thousand, ordinals, joint, joinsTens, saysThousandAlone } =
    languageOf(locale).numbers;
  const heard = words.map(withoutAccents);
  let at = 0;

  const below100 = (): number | undefined => {
    const ten = tens.get(heard[at] ?? '');
    if (ten === undefined) {
      const one = ones.get(heard[at] ?? '');
      if (one !== undefined) at += 1;
      return one;
    }
    if (ordinals.has(heard[at + 1] ?? '')) return undefined;
    at += 1;
    const skip = joinsTens && heard[at] === joint ? 1 : 0;
    const one = ones.get(heard[at + skip] ?? '');
    if (one === undefined || one === 0 || one > 9 || (joinsTens && skip === 0)) return ten;
    at += skip + 1;
    return ten + one;
  };

  const rest = (): number => {
    const before = at;
    if (heard[at] === joint) at += 1;
    const low = below100();
    // A zero is a digit of its own.
    if (low !== undefined && low > 0) return low;
    at = before;
    return 0;
  };

  const below1000 = (): number | undefined => {
    const named = hundreds.get(heard[at] ?? '');
    if (named !== undefined) {
      at += 1;
      return named + rest();
    }
    const low = below100();
    if (low === undefined || low === 0 || hundred === undefined || heard[at] !== hundred) return low;
    at += 1;
    return low * 100 + rest();
  };

  const number = (): string | undefined => {
    const start = at;
    if (heard[at] === thousand && saysThousandAlone) {
      at += 1;
      return String(1000 + (below1000() ?? 0));
    }
    const first = below1000();
    if (first === undefined) {
      at = start;
      return undefined;
    }
    if (first === 0 || heard[at] !== thousand) return String(first);
    at += 1;
    return String(first * 1000 + (below1000() ?? 0));
  };

  const written: string[] = [];
  let isRunning = false;
  while (at < words.length) {
    const digits = number() ?? (/^\d+$/.test(heard[at] ?? '') ? heard[at++] : undefined);
    if (digits === undefined) written.push(words[at++] ?? '');
    else if (isRunning) written[written.length - 1] += digits;
    else written.push(digits);
    isRunning = digits !== undefined;
  }
  return written;
};
