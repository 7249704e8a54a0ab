import type { Locale } from '../../../models/locales/locales';

/** The first voter of the page, as `npm start` was told; whatever is left out the page chooses. */
export interface Beginning {
  /** The moment to pretend, an ISO instant; without one it is the computer's. */
  at?: string | undefined;
  locale?: Locale | undefined;
  county?: string | undefined;
  address?: string | undefined;
}
