import type { ContentRow } from '../../models/content/content-row';
import type { Version } from '../../models/table/items';
import { faqPartition, jurisdictionPartition } from '../../models/table/keys';
import type { Plan } from '../../scripts/plan/plan';
import { faqRow, placeRow, versionOf } from './release-rows';
import type { TestTable } from './table-engine';

/** Answers by the id of their row: all that differs between the releases of these tests. */
export type Answers = Record<string, string>;

const rowFor = (id: string, answer: string): ContentRow => faqRow(`vote-id.${id}`, 'franklin', answer);

/** What leads from `before`, live as release `basedOn`, to `after`. */
export const planFor = (basedOn: number, before: Answers, after: Answers): Plan => {
  const release = basedOn + 1;
  const versions: Version[] = Object.entries(after)
    .filter(([id, answer]) => before[id] !== answer)
    .map(([id, answer]) => versionOf(rowFor(id, answer), release));
  const removed = Object.entries(before).filter(([id]) => after[id] === undefined);
  versions.push(...removed.map(([id, answer]) => versionOf(rowFor(id, answer), release, true)));
  if (basedOn === 0) versions.push(versionOf(placeRow('franklin'), release));
  return { basedOn, changes: [], drafts: [], versions, fingerprint: `f${release}` };
};

/** `count` answers that all say `answer`. */
export const answering = (answer: string, count: number): Answers =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, answer]));

/** What voters hear now, read as the skill reads it. */
export const heard = async ({ content }: TestTable): Promise<{ release: number; answers: Answers }> => {
  const pointer = await content.currentRelease({ within: 5000 });
  if (!pointer) return { release: 0, answers: {} };
  const names = [faqPartition('franklin', 'en-US'), jurisdictionPartition(undefined)];
  const rows = [...(await content.partitions(names, pointer, { within: 5000 })).values()].flat();
  const answers: Answers = {};
  for (const { content } of rows) {
    if (content.sheet === 'faq') answers[content.row.id.slice('vote-id.'.length)] = content.row.answer;
  }
  return { release: pointer.release, answers };
};
