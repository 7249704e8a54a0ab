/** `5` → `05`, as in a date or a time. */
export const twoDigits = (value: number | string): string => String(value).padStart(2, '0');
