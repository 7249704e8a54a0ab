import type { ContentRow } from '../../models/content/content-row';
import type { FaqRow } from '../../models/content/faq-row';
import type { Version } from '../../models/table/items';
import { countiesPartition, faqPartition } from '../../models/table/keys';
import { type Page, type PageRef, pageName } from '../../models/table/page';
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
  const shown = Object.entries(after).map(([id, answer]) => versionOf(rowFor(id, answer), release));
  shown.push(versionOf(placeRow('franklin'), release));
  return { basedOn, changes: [], drafts: [], versions, shown, fingerprint: `f${release}` };
};

/** `count` answers that all say `answer`. */
export const answering = (answer: string, count: number): Answers =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`n${index}`, answer]));

const FRANKLIN: PageRef = { jurisdiction: 'franklin', locale: 'en-US', parent: undefined };

/** What voters hear now, read as the skill reads it, in pages. Fails where the versions say something else. */
export const heard = async ({ content }: TestTable): Promise<{ release: number; answers: Answers }> => {
  const pointer = await content.currentRelease({ within: 5000 });
  if (!pointer) return { release: 0, answers: {} };
  expect(pointer.pages?.release).toBe(pointer.release);
  const soon = { within: 5000 };
  const [names, partition] = [[pageName(FRANKLIN), countiesPartition(undefined)], faqPartition('franklin', 'en-US')];
  const [pages, versions] = await Promise.all([
    content.pages?.(names, pointer, soon),
    content.partitions([partition], pointer, soon),
  ]);
  const page = pages?.get(pageName(FRANKLIN))?.() as Page;
  const inVersions = (versions.get(partition) ?? []).flatMap(({ content }) =>
    content.sheet === 'faq' ? [content.row] : [],
  );
  const answersIn = (rows: readonly FaqRow[]): Answers =>
    Object.fromEntries(rows.map(({ id, answer }) => [id.slice('vote-id.'.length), answer]));
  expect(answersIn(page.faq)).toEqual(answersIn(inVersions));
  return { release: pointer.release, answers: answersIn(page.faq) };
};
