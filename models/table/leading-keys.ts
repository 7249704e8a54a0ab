import type { Locale } from '../locales/locales';
import {
  bucketKey,
  calendarPartition,
  faqPartition,
  jurisdictionPartition,
  manifestKey,
  precinctKey,
  RELEASES,
  sitesKey,
} from './keys';

/** In the place of any text, and of any release's number. */
const ANY = '*';
const anyNumber = (pk: string): string => pk.replace(/\d+/g, ANY);

/** The partitions that the skill reads, as patterns in which `*` stands for anything. */
export const readingPartitions = (): string[] =>
  [
    RELEASES,
    faqPartition(ANY, ANY as Locale),
    calendarPartition(ANY),
    jurisdictionPartition(ANY),
    // What readers read of a place, packed.
    `PAGE#${ANY}`,
    manifestKey(0).pk,
    bucketKey(0, 0).pk,
    precinctKey(0, ANY).pk,
    sitesKey(0, ANY).pk,
  ].map(anyNumber);
