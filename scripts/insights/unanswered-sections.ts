import { count } from '../report/wrap';
import { byCount, of } from './counts';
import { REASONS } from './reasons';
import type { Reported } from './reported';
import type { Section, TableRow } from './section';

export const unanswered = ({ now }: Reported): Section[] => {
  const rows = byCount(now.reasons).map(([reason, times]): TableRow => {
    const [what, todo] = REASONS[reason] ?? [reason, ''];
    return [what, times, todo];
  });
  return rows.length > 0
    ? [
        {
          title: 'Why there was no answer, or not the one wanted',
          table: { head: ['why', 'times', 'what to do'], bars: 1, rows },
        },
      ]
    : [];
};

export const missed = ({ missed: clusters }: Reported): Section[] =>
  clusters.length === 0
    ? []
    : [
        {
          title: 'Asked by many, and not answered',
          says: [
            'Words that these questions share, in alphabetical order, and about how many there were. Nothing else of them is kept.',
          ],
          table: {
            head: ['words', 'language', 'about', 'nearest rows'],
            bars: 2,
            rows: clusters.map(
              ({ words, locale, about, near }): TableRow => [words.join(' '), locale, about, near.join(', ')],
            ),
          },
        },
      ];

/** An offer that is hardly ever taken crowds out another; below this many it may be chance. */
const OFFERED_LEAST = 10;
const TAKEN_RARELY = 0.1;

export const refusedOffers = ({ now }: Reported): Section[] => {
  const rows = Object.entries(now.offers)
    .filter(([, { offered, chosen }]) => offered >= OFFERED_LEAST && chosen / offered < TAKEN_RARELY)
    .sort(([, a], [, b]) => b.offered - a.offered)
    .map(([row, { offered, chosen }]): TableRow => [row, offered, chosen]);
  if (rows.length === 0) return [];
  return [
    {
      title: 'Offers that voters refuse',
      says: [
        `Offered at least ${OFFERED_LEAST} times and taken by fewer than one in ten. Their "about" may not say what they are, or their questions are too wide.`,
      ],
      table: { head: ['row', 'offered', 'taken'], bars: 1, rows },
    },
  ];
};

export const neverHeard = ({ now, rows }: Reported): Section[] => {
  const silent = rows.filter(({ id }) => of(now.rows, id) === 0);
  if (silent.length === 0 || rows.length === 0) return [];
  return [
    {
      title: 'Rows that nobody heard',
      says: [
        `${count(silent.length, 'row')} of ${rows.length}. That alone is no reason to take one away: some are for one day in two years.`,
      ],
      table: { head: ['row', 'about'], rows: silent.map(({ id, about }) => [id, about]) },
    },
  ];
};
