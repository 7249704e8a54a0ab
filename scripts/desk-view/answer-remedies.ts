import { CATALOGUE } from '../../models/catalogue/catalogue';
import { isTopicId } from '../../models/topics';
import { approversOn, samePerson } from '../check/people';
import { dayIn } from '../desk/office-clock';
import { nextCommand } from '../door/next-command';
import { idOf } from '../plan/diff-rows';
import { aheadIn } from './answer-grid';
import type { AnswerState, CellKey } from './answer-state';
import { type DeskContent, zoneAt } from './desk-content';

/** A command that would change something, as it can be typed. */
export interface Remedy {
  does: string;
  command: string;
}

/** Where a command finds the files and the table; what is usual is left out. */
export interface Whereabouts {
  kept?: string | undefined;
  /** The office's settings, where they are elsewhere than usual. */
  content?: string | undefined;
}

/** The folder as an option or a word of a command, unless it is the usual one. */
export const unusual = (folder: string): string | undefined => (folder === 'content' ? undefined : folder);

/** The commands that would change how an answer stands; each runs as it is printed. */
export const remediesFor = (key: CellKey, state: AnswerState, desk: DeskContent, { kept }: Whereabouts): Remedy[] => {
  const { checked, office, pointer, versions, now } = desk;
  const content = unusual(checked.folder);
  const here = content === undefined ? [] : [content];
  const settings = { kept, content };
  const { row } = state;
  const writer = row?.said.author ?? '';
  const by = approversOn(dayIn(zoneAt(desk), now), office).find((name) => !samePerson(writer, name, office));
  const approve = (does: string): Remedy[] =>
    row && by ? [{ does, command: nextCommand(['approve', ...here], { kept, rows: String(row.row), by }) }] : [];
  const isAhead = row?.content !== undefined && aheadIn(desk).has(idOf(row.content));
  const release = isAhead
    ? [{ does: 'See what a release would change', command: nextCommand(['plan', ...here], { kept }) }]
    : [];
  const isHeard =
    isTopicId(key.faq) || versions.some(({ content }) => content.sheet === 'faq' && content.row.id === key.faq);
  const stop = isHeard
    ? [
        {
          does: 'Stop it at once; voters get the phone number',
          command: nextCommand(['silence', key.faq], { county: key.place, ...settings }),
        },
      ]
    : [];
  switch (state.state) {
    case 'silenced': {
      const stops = (pointer.silenced ?? []).filter(({ faq }) => faq === key.faq || key.faq.startsWith(`${faq}.`));
      const one = stops.find(({ jurisdiction }) => jurisdiction === (state.from ?? key.place));
      if (!one) return [];
      const command = nextCommand(['resume', one.faq], { county: one.jurisdiction, ...settings });
      return [{ does: 'Let it be heard again', command }];
    }
    case 'draft':
    case 'changed':
      return approve('Approve it, once it was compared with its source');
    case 'expired':
      return state.ends === 'unverified' ? approve('Verify it, once it was compared with its source') : [];
    case 'expiring':
      return state.ends === 'unverified'
        ? [...approve('Verify it, once it was compared with its source'), ...stop]
        : stop;
    case 'missing': {
      const isStandard = CATALOGUE.some(({ id }) => id === key.faq);
      const topic = key.faq.split('.')[0] ?? '';
      if (!isStandard || !isTopicId(topic)) return [];
      const command = nextCommand(['questions', ...here], { topic, drafts: 'drafts.csv' });
      return [{ does: 'Write draft rows for what has none of its topic', command }];
    }
    case 'later':
    case 'inherited':
    case 'approved':
      return [...release, ...stop];
  }
};
