import { calendarOf } from '../../lambda/answers/calendar';
import { CannotFill, fill } from '../../lambda/answers/fill';
import { electionFor } from '../../lambda/answers/which-election';
import { textsFor } from '../../models/locales/languages';
import { type Locale, REVIEWED } from '../../models/locales/locales';
import { PLACEHOLDERS } from '../../models/placeholders';
import type { SampleVoters } from './sample-voters';

/** Of deadlines one example for each form. */
const SHOWN = [...PLACEHOLDERS.keys()]
  .filter((name) => !name.startsWith('deadline.'))
  .sort()
  .concat(
    'deadline.register',
    'deadline.register.online',
    'deadline.register.mail',
    'deadline.register.last-day',
    'deadline.register.on-last-day',
    'deadline.return-ballot.mail.military-overseas',
  );

const NOW = Date.parse('2027-09-01T12:00:00-04:00');

const valueIn = (voters: SampleVoters, name: string, locale: Locale): string => {
  const content = voters.content('riverbend', locale);
  const calendar = calendarOf(content, NOW);
  const election = electionFor(calendar, undefined);
  const { root } = content;
  try {
    const from = {
      calendar,
      election,
      texts: textsFor(locale),
      locale,
      root,
      county: content.lineage[0],
      mustBeOpen: true,
    };
    return fill(`{${name}}`, from);
  } catch (error) {
    if (error instanceof CannotFill) return '';
    throw error;
  }
};

/** The guide's table: each placeholder as a voter of Riverbend County hears it on September 1st, 2027. */
export const placeholderTable = (voters: SampleVoters): string[] =>
  SHOWN.map((name) => `| \`{${name}}\` | ${REVIEWED.map((locale) => valueIn(voters, name, locale)).join(' | ')} |`);
