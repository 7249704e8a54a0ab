import type { Act } from '../../models/table/acts';
import type { ReleaseRecord } from '../table/release-table';
import { momentIn } from './moment';
import { type Entry, inTableOrder } from './table-order';
import { visible } from './visible';
import { whoOf } from './who';
import { count } from './wrap';

const SHOWN = 50;

/** What an act did: `set notice n3 for riverbend: "…"` */
export const deedSentence = ({ deed }: Act): string => {
  switch (deed.kind) {
    case 'notice-set':
      return `set notice ${deed.notice.id} for ${deed.notice.jurisdictions.join(', ')}: "${visible(Object.values(deed.notice.text)[0] ?? '')}"`;
    case 'notice-cleared':
      return `cleared notice ${deed.ids.join(', ')}`;
    case 'silenced':
      return `stopped ${deed.faq} in ${deed.jurisdictions.join(', ')}`;
    case 'resumed':
      return `let ${deed.faq} be heard again in ${deed.jurisdictions.join(', ')}`;
    case 'pruned':
      return `deleted ${count(deed.versions, 'old version')}, which only releases before ${deed.before} needed`;
  }
};

const noted = (note: string | undefined): string => (note ? `  "${visible(note)}"` : '');

export const countsSentence = ({ counts: { add, change, remove } }: ReleaseRecord): string =>
  `${add.toLocaleString('en-US')} added, ${change.toLocaleString('en-US')} changed, ${remove.toLocaleString('en-US')} removed`;

const STATES = { writing: 'unfinished', released: 'released', abandoned: 'never heard' } as const;

const line = ({ at, record, act, rows = [] }: Entry, zone: string, live: number): string => {
  const when = momentIn(at, zone);
  if (act) return `        ${when}  ${whoOf(act)} ${deedSentence(act)}${noted(act.note)}`;
  if (!record) return '';
  const { release, state, note, restores } = record;
  const how = release === live ? 'live' : STATES[state];
  const what =
    restores === undefined ? countsSentence(record) : `brought release ${restores} back: ${countsSentence(record)}`;
  const head = `${String(release).padStart(6)}  ${when}  ${whoOf(record)}, ${how}: ${what}${noted(note)}`;
  return [head, ...rows.map((row) => `          ${row}`)].join('\n');
};

/** Newest first, a line each. */
export const renderHistory = (
  entries: readonly Entry[],
  { zone, live, all }: { zone: string; live: number; all: boolean },
): string => {
  if (entries.length === 0) return 'Nothing of it was ever released.';
  const sorted = inTableOrder(entries).reverse();
  const shown = all ? sorted : sorted.slice(0, SHOWN);
  const more = sorted.length - shown.length;
  const rest = more > 0 ? [`… and ${more.toLocaleString('en-US')} earlier. Add --all to see them.`] : [];
  return [...shown.map((entry) => line(entry, zone, live)), ...rest].join('\n');
};
