/** Most of what is said has no letter with one. */
const ACCENTED = /[\u0080-\uffff]/;

/** `mañana` → `manana` */
export const withoutAccents = (text: string): string =>
  ACCENTED.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
