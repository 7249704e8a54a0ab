/** `12%`, `3.4%`, `<0.1%`: as exact as its size makes it worth reading. */
export const share = (part: number, whole: number): string => {
  if (whole === 0 || part === 0) return '0%';
  const percent = (100 * part) / whole;
  if (percent < 0.1) return '<0.1%';
  return `${percent < 9.95 ? percent.toFixed(1).replace(/\.0$/, '') : Math.round(percent)}%`;
};

/** `12% more than 1,204`, `3 times as often as 40`: how a number compares with the one before, for a sentence. */
export const comparedWith = (now: number, before: number): string => {
  const base = before.toLocaleString('en-US');
  if (before === 0) return now === 0 ? 'as never' : 'and never';
  const ratio = now / before;
  if (Math.abs(ratio - 1) < 0.005) return `as often as ${base}`;
  if (ratio >= 2)
    return `${ratio < 10 ? ratio.toFixed(1).replace('.0', '') : Math.round(ratio)} times as often as ${base}`;
  return ratio > 1
    ? `${Math.round(100 * (ratio - 1))}% more than ${base}`
    : `${Math.round(100 * (1 - ratio))}% fewer than ${base}`;
};

/** `+12%`, `−5%`, `new`: the same for a column. */
export const change = (now: number, before: number): string => {
  if (before === 0) return now === 0 ? '' : 'new';
  const percent = Math.round(100 * (now / before - 1));
  return percent === 0 ? '0%' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`;
};
