import type { Turn } from './turn';

/** The day asked about, now or before the address was asked for: as the front, or the sentence, has it. */
export const dayHeard = ({ heard, session: { pending } }: Turn): string | undefined =>
  heard.day ?? (pending?.kind === 'address' ? pending.day : undefined);

/** What is no single day, such as a week, is none. */
export const isSingleDay = (day: string | undefined): day is string =>
  day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day);
