/** Most of what is said has no letter with one. */
const ACCENTED = /[\u0080-\uffff]/;

/** `mañana` → `manana`, `đăng ký` → `dang ky`. A crossed d is a letter of its own, and has no mark to take away. */
export const withoutAccents = (text: string): string =>
  ACCENTED.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D') : text;
