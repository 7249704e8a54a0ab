import { contextOf } from '../check/context';
import { markFits } from '../plan/approval';
import { idOf } from '../plan/diff-rows';
import { rowsOf } from '../sheet/sheet';
import type { CellKey, Judging } from './answer-state';
import type { DeskContent } from './desk-content';

/** Days; where the office's settings can't be read, nothing is told of as unverified for too long. */
const NO_LIMIT = 100_000;

const nameOf = ({ faq, place, locale }: CellKey): string => `${place} ${locale} ${faq}`;

/** The content's rows, so that the state of any cell is told without looking through all of them. */
export const judgingOf = ({
  checked,
  pointer,
  versions,
  next,
  now,
}: DeskContent): Judging & { faqs: readonly string[] } => {
  const { office, rows } = checked;
  const context = contextOf({ office, rows: [...rows], whole: new Set() }, now);
  const cells = new Map<string, ReturnType<typeof rowsOf<'faq'>>>();
  const faqs = new Set<string>();
  for (const row of rowsOf(rows, 'faq')) {
    const { id, jurisdiction, locale } = row.said;
    if (id === undefined || jurisdiction === undefined || locale === undefined) continue;
    faqs.add(id);
    const name = nameOf({ faq: id, place: jurisdiction, locale });
    cells.set(name, [...(cells.get(name) ?? []), row]);
  }
  const released = new Set(versions.map(({ content }) => idOf(content)));
  const changed = new Set(next.stale.map(({ content }) => idOf(content)));
  return {
    faqs: [...faqs],
    rows: (key) => cells.get(nameOf(key)) ?? [],
    lineage: context.lineage,
    today: context.today,
    silenced: pointer.silenced ?? [],
    isReleased: ({ content }) => content !== undefined && released.has(idOf(content)),
    isChanged: ({ content }) =>
      content !== undefined && (changed.has(idOf(content)) || markFits(content.row) === false),
    verifyDays: office?.limits.verify_days ?? NO_LIMIT,
  };
};
