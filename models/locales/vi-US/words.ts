/** From Monday on. */
export const WEEKDAYS: readonly string[] = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** As they are said in a date: `tháng 10`. */
export const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, at) => `tháng ${at + 1}`);

const listed = (options: readonly string[], or: string): string =>
  options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} ${or} ${options[options.length - 1]}`;

/** `a`, `a hoặc b`, `a, b hoặc c`. */
export const either = (options: readonly string[]): string => listed(options, 'hoặc');

/** The same in a question: `a hay b`. */
export const which = (options: readonly string[]): string => listed(options, 'hay');
