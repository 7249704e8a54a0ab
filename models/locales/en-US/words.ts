/** From Monday on. */
export const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

export const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');

/** `a`, `a or b`, `a, b, or c`. */
export const either = (options: readonly string[]): string =>
  options.length < 3 ? options.join(' or ') : `${options.slice(0, -1).join(', ')}, or ${options[options.length - 1]}`;
