import { askedAs } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';
import { count } from '../report/wrap';
import type { Standing, StandingQuestion } from './standing';

const HEARD: Readonly<Record<Exclude<Standing, 'answered'>, string>> = {
  draft: 'A draft waits for its approval; until then voters are offered others, or the phone number',
  main: "Voters hear their topic's main answer, which is true of them too",
  none: 'Voters are offered the nearest answers, or told that there is none, with the phone number',
};

const line = (id: string, width: number, locale: Locale): string =>
  `  ${id.padEnd(width)}  ${askedAs(id, locale)?.ask ?? ''}`;

/** What an office has no approved answer to in one language, by what voters hear in its place. */
export const renderStanding = (questions: readonly StandingQuestion[], locale: Locale): string => {
  const width = Math.max(...questions.map(({ id }) => id.length));
  const answered = questions.filter(({ standing }) => standing === 'answered').length;
  const groups = (['draft', 'none', 'main'] as const).flatMap((standing) => {
    const some = questions.filter((question) => question.standing === standing);
    if (some.length === 0) return [];
    return [`${HEARD[standing]} (${some.length}):`, ...some.map(({ id }) => line(id, width, locale))];
  });
  return [`${locale}: ${answered} of ${count(questions.length, 'standard question')} answered.`, ...groups].join('\n');
};
