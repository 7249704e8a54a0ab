import { count } from '../report/wrap';
import { byCount, of } from './counts';
import { asBars } from './drawn';
import { type Reported, rowNames } from './reported';
import type { Section, TableRow } from './section';
import { change, share } from './share';
import type { Counts } from './summarise';

/** What became of a question, in staff's words; by the `outcome` of a turn's record. */
const BECAME: Readonly<Record<string, string>> = {
  answered: 'answered',
  offered: 'offered a choice of rows',
  asked: 'asked for something first, or asked what else',
  missed: 'not understood, or none of the offers was meant',
  referred: "understood, and sent to the office's phone",
  declined: 'declined',
  rated: 'said whether an answer helped',
  apology: 'heard an apology',
  help: 'helped',
  welcomed: 'welcomed',
  closed: 'said goodbye',
};

/** `no-match` is two things for staff: nobody understood, or there was no answer to give. */
const parts = (outcomes: Counts, referred: number): Counts => {
  const { 'no-match': lost = 0, ...rest } = outcomes;
  return { ...rest, ...(lost > referred ? { missed: lost - referred } : {}), ...(referred > 0 ? { referred } : {}) };
};

export const whatBecame = (reported: Reported): Section[] => {
  const { now, before } = reported;
  const earlier = parts(before.outcomes, before.referred);
  const counts = byCount(parts(now.outcomes, now.referred)).map(
    ([outcome, times]) => [BECAME[outcome] ?? outcome, times, of(earlier, outcome)] as const,
  );
  if (counts.length === 0) return [];
  const rows = counts.map(([what, times, was]): TableRow => [what, times, share(times, now.turns), change(times, was)]);
  return [
    {
      title: 'What became of it',
      plot: asBars('What became of the questions', reported, counts),
      table: { head: ['what', 'times', 'share', 'change'], bars: 1, rows },
    },
  ];
};

/** Topics that were understood and not answered. */
export const referredTopics = ({ now, before }: Reported): Section[] => {
  const rows = byCount(now.referredTopics).map(
    ([topic, times]): TableRow => [
      topic,
      times,
      of(now.topics, topic),
      change(times, of(before.referredTopics, topic)),
    ],
  );
  return rows.length > 0
    ? [
        {
          title: "Topics that were sent to the office's phone",
          says: [
            'The question was understood, and there was no answer that might be given. Why, the table below says.',
          ],
          table: { head: ['topic', 'sent', 'answered', 'change'], bars: 1, rows },
        },
      ]
    : [];
};

/** Rows that voters came to after they had refused what was offered first. */
export const bySecondOffer = ({ now, rows: known }: Reported): Section[] => {
  const called = rowNames(known);
  const rows = byCount(now.rowsBySecondOffer).map(([row, times]): TableRow => [called(row), times, of(now.rows, row)]);
  const only = rows.filter(([, times, all]) => times === all).length;
  return rows.length > 0
    ? [
        {
          title: 'Reached by the second offer',
          says: [
            'None of the first offers was meant, and one of the next ones was. Voters ask for these in words that their rows lack: add them to "questions".',
            ...(only > 0 ? [`${count(only, 'row')} ${only === 1 ? 'was' : 'were'} heard in no other way.`] : []),
          ],
          table: { head: ['row', 'by a second offer', 'heard in all'], bars: 1, rows },
        },
      ]
    : [];
};
