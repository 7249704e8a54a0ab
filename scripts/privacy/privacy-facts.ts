import type { ContentRow } from '../../models/content/content-row';
import { inLocale } from '../../models/content/in-locale';
import type { Office } from '../../models/content/office';
import { KEPT_FOR_MINUTES } from '../../models/kept-for';
import type { Locale } from '../../models/locales/locales';
import type { PrivacyFacts } from '../../models/locales/privacy-texts';

const FRONTS = ['web', 'mcp', 'lex', 'telephone', 'sms'] as const;

/** What holds in an account of the office's own where its settings say nothing. */
export const LOG_DAYS = 400;

/** What the office's settings and its own row say of what is kept. */
export const privacyFacts = (office: Office, rows: readonly ContentRow[], locale: Locale): PrivacyFacts => {
  const root = rows.flatMap((one) => (one.sheet === 'jurisdictions' && one.row.id === office.root ? [one.row] : []))[0];
  // Alexa's hosting has the skill's log, and a table in which a county can be remembered; an account of the office's own has neither.
  const isAlexaHosted = office.account?.skill !== 'own';
  const others = FRONTS.filter((front) => office.fronts?.[front] !== undefined);
  const isAnythingOwn = !isAlexaHosted || others.length > 0;
  return {
    office: office.name,
    contact: {
      name: root ? inLocale(root, 'name', locale) : office.name,
      phone: root?.phone,
      website: root?.website,
    },
    fronts: new Set(['alexa', ...others] as const),
    logDays: isAnythingOwn ? (office.account?.log_days ?? LOG_DAYS) : undefined,
    isAlexaHosted,
    remembersCounty: isAlexaHosted,
    asksHelpful: office.helpful !== undefined,
    minutes: KEPT_FOR_MINUTES,
  };
};
