import { count } from '../report/wrap';
import { type HelpfulCount, OTHERS, said } from './helpful';
import { type Reported, rowNames } from './reported';
import type { Section, TableRow } from './section';
import { share } from './share';

const line = (name: string, counted: HelpfulCount): TableRow => {
  const { asked, yes, partly, no } = counted;
  return [name, no, partly, yes, share(yes, said(counted)), asked];
};

const sum = (rows: readonly HelpfulCount[], of: (one: HelpfulCount) => number): number =>
  rows.reduce((all, one) => all + of(one), 0);

/** Those that helped fewest first: they want to be looked at. All others come last. */
const inOrder = ([a, m]: readonly [string, HelpfulCount], [b, n]: readonly [string, HelpfulCount]): number =>
  Number(a === OTHERS) - Number(b === OTHERS) ||
  m.yes / said(m) - n.yes / said(n) ||
  said(n) - said(m) ||
  a.localeCompare(b);

export const wasItHelpful = ({ now, rows: known, least }: Reported): Section[] => {
  const shown = Object.entries(now.helpful).sort(inOrder);
  if (shown.length === 0) return [];
  const counts = shown.map(([, one]) => one);
  const answered = sum(counts, said);
  const yes = share(
    sum(counts, (one) => one.yes),
    answered,
  );
  const asked = sum(counts, (one) => one.asked);
  const nameOf = rowNames(known);
  const called = (row: string): string => (row === OTHERS ? 'all other rows' : nameOf(row));
  return [
    {
      title: 'Was it helpful',
      says: [
        `Asked after ${count(asked, 'answer')}. ${count(answered, 'voter')} said something to it, ${yes} of them yes.`,
        `A row stands by itself once ${least} voters said something of it. Those that helped fewest come first.`,
      ],
      table: {
        head: ['row', 'no', 'in part', 'yes', 'share of yes', 'asked'],
        bars: 1,
        rows: shown.map(([row, one]) => line(called(row), one)),
      },
    },
  ];
};
