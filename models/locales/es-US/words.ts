/** From Monday on. */
export const WEEKDAYS: readonly string[] = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');

export const MONTHS: readonly string[] =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** "o" becomes "u" before its own sound: `siete u ocho`. */
export const or = (next: string): string => (/^h?o/i.test(next) ? 'u' : 'o');

/** `a`, `a o b`, `a, b o c`. */
export const either = (options: readonly string[]): string => {
  const last = options[options.length - 1] ?? '';
  return options.length < 2 ? last : `${options.slice(0, -1).join(', ')} ${or(last)} ${last}`;
};
