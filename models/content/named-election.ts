import type { Election } from './election';

/** What a voter said of the election meant. */
export interface NamedElection {
  kind?: Election['type'] | undefined;
  month?: number | undefined;
  day?: number | undefined;
  year?: number | undefined;
  /** Of a presidential election the year is divisible by four; of a midterm it is even and not. */
  cycle?: 'presidential' | 'midterm' | undefined;
  which?: 'last' | 'after' | undefined;
}
