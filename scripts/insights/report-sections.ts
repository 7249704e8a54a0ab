import { count } from '../report/wrap';
import { amazonSection } from './amazon-words';
import { bySecondOffer, referredTopics, whatBecame } from './became-sections';
import { byCount, of } from './counts';
import { asBars } from './drawn';
import { wasItHelpful } from './helpful-section';
import { type Reported, rowNames } from './reported';
import type { Section } from './section';
import { change, comparedWith, share } from './share';
import type { Counts } from './summarise';
import { missed, neverHeard, refusedOffers, unanswered } from './unanswered-sections';
import { byDay, byHour, howFast } from './when-sections';

const ledger = (
  title: string,
  head: string,
  {
    now,
    before,
    whole,
    name = (id) => id,
  }: { now: Counts; before: Counts; whole: number; name?: (id: string) => string },
): Section[] =>
  Object.keys(now).length === 0
    ? []
    : [
        {
          title,
          table: {
            head: [head, 'times', 'share', 'change'],
            bars: 1,
            rows: byCount(now).map(([id, times]) => [
              name(id),
              times,
              share(times, whole),
              change(times, of(before, id)),
            ]),
          },
        },
      ];

const headline = ({ now, before, beforeName }: Reported): Section => {
  const { turns, outcomes, referred, secondOffers, ms } = now;
  const part = (outcome: string): string => share(of(outcomes, outcome), turns);
  if (turns === 0)
    return { title: 'In short', says: ['Nobody asked anything in these days, or their log is not among the files.'] };
  return {
    title: 'In short',
    says: [
      `Voters spoke ${count(turns, 'time')}: ${comparedWith(turns, before.turns)} in ${beforeName}.`,
      `${part('answered')} heard an answer at once. ${part('offered')} were offered a choice, ${share(of(outcomes, 'no-match') - referred, turns)} were not understood, ${share(referred, turns)} were sent to the office's phone, ${part('declined')} were declined, and ${part('asked')} were asked for something first.`,
      ...(secondOffers > 0
        ? [`${count(secondOffers, 'time')} none of the first offers was meant, and the next ones were offered.`]
        : []),
      ...(ms ? [`Half of the answers took under ${ms.median} milliseconds, and one in twenty over ${ms.slow}.`] : []),
    ],
  };
};

const attention = ({ now }: Reported): Section[] => {
  const says = [
    ...(of(now.outcomes, 'apology') > 0
      ? [
          `${count(of(now.outcomes, 'apology'), 'voter')} heard an apology: ${
            byCount(now.errors)
              .map(([error, times]) => `${error} (${times})`)
              .join(', ') || 'no kind recorded'
          }. Tell the keeper.`,
        ]
      : []),
    ...(now.fromSnapshot > 0
      ? [
          `${count(now.fromSnapshot, 'answer')} came from what was bundled, since the table gave no release. Tell the keeper.`,
        ]
      : []),
    ...byCount(now.troubles).map(
      ([trouble, times]) => `Trouble beneath the answers: ${trouble}, ${count(times, 'time')}. Tell the keeper.`,
    ),
  ];
  return says.length > 0 ? [{ title: 'To look at first', says }] : [];
};

const topics = (reported: Reported): Section[] => {
  const { now, before } = reported;
  const counts = byCount(now.topics).map(([id, times]) => [id, times, of(before.topics, id)] as const);
  return ledger('Topics', 'topic', {
    now: now.topics,
    before: before.topics,
    whole: of(now.outcomes, 'answered'),
  }).map((section) => ({ ...section, plot: asBars('Answers by topic', reported, counts) }));
};

/** The report, part by part, the most important first. */
export const sectionsOf = (reported: Reported): Section[] => {
  const { now, before, places, rows } = reported;
  const answered = of(now.outcomes, 'answered');
  const called = rowNames(rows);
  return [
    headline(reported),
    ...attention(reported),
    ...whatBecame(reported),
    ...topics(reported),
    ...ledger('Rows', 'row', { now: now.rows, before: before.rows, whole: answered, name: called }),
    ...referredTopics(reported),
    ...unanswered(reported),
    ...missed(reported),
    ...amazonSection(reported.amazon),
    ...refusedOffers(reported),
    ...bySecondOffer(reported),
    ...wasItHelpful(reported),
    ...neverHeard(reported),
    ...ledger('Counties', 'county', {
      now: now.jurisdictions,
      before: before.jurisdictions,
      whole: now.turns,
      name: (id) => places[id] ?? id,
    }),
    ...ledger('Languages', 'language', { now: now.locales, before: before.locales, whole: now.turns }),
    ...ledger('Where they asked', 'front', { now: now.fronts, before: before.fronts, whole: now.turns }),
    ...ledger('Notices heard', 'notice', { now: now.notices, before: before.notices, whole: now.turns }),
    ...byDay(reported),
    ...byHour(reported),
    ...howFast(reported),
  ];
};
