import type { FaqRow } from '../../models/content/faq-row';
import { columnIn } from '../../models/content/in-locale';
import { LOCALES, type Locale } from '../../models/locales/locales';
import { markFits } from '../plan/approval';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { type LocatedRow, placeOf, where } from '../sheet/sheet';
import type { Context } from './context';

type Row = LocatedRow<'faq'>;

/** The same answer in whatever language. */
export const twinKeyOf = ({ jurisdiction, id, valid_from }: Partial<FaqRow>): string =>
  [jurisdiction, id, valid_from ?? ''].join(' ');

/** Every answer's rows by their language. */
export const twinsOf = (rows: readonly Row[]): Map<string, Map<Locale, Row>> => {
  const twins = new Map<string, Map<Locale, Row>>();
  for (const row of rows) {
    const { id, jurisdiction, locale } = row.said;
    if (!id || !jurisdiction || !locale) continue;
    const key = twinKeyOf(row.said);
    twins.set(key, (twins.get(key) ?? new Map()).set(locale, row));
  }
  return twins;
};

export const isApproved = ({ said, unusable, content }: Row): boolean =>
  (said.approved_by !== undefined && !(content && markFits(content.row) === false)) || unusable.has('approved_by');

const nameOf = ({ id, jurisdiction, valid_from }: Partial<FaqRow>): string =>
  `"${id}" of ${jurisdiction}${valid_from ? ` from ${valid_from}` : ''}`;

/** Every approved answer must be there in each language the office offers. */
export const checkTwins = (context: Context): Problem[] => {
  const { office, whole, faq, today } = context;
  if (!office || !whole.has('faq') || office.locales.length < 2) return [];
  const problems: Problem[] = [];
  for (const rows of twinsOf(faq).values()) {
    for (const [locale, row] of rows) {
      const { jurisdiction, valid_until } = row.said;
      if (!isApproved(row) || !office.locales.includes(locale)) continue;
      if (valid_until !== undefined && valid_until < today(jurisdiction)) continue;
      for (const other of office.locales) {
        const twin = rows.get(other);
        if (!twin) problems.push(problem('no-twin', where(row, 'locale'), nameOf(row.said), locale, other));
        else if (!isApproved(twin)) {
          problems.push(problem('twin-is-draft', where(twin, 'approved_by'), placeOf(row), locale, other));
        }
      }
    }
  }
  return [...problems, ...untranslatedNames(context)];
};

/** Names are spoken in the middle of a sentence of the voter's language. */
const untranslatedNames = ({ office, jurisdictions, elections, lineage }: Context): Problem[] => {
  if (!office) return [];
  const [first, ...others] = LOCALES;
  const spoken = jurisdictions.filter(({ said }) => said.id !== undefined && lineage(said.id).includes(office.root));
  return [...spoken, ...elections].flatMap((row) =>
    others.flatMap((locale) => {
      const header = columnIn('name', locale);
      const { name } = row.said;
      const isThere = Reflect.get(row.said, header) !== undefined || row.unusable.has(header);
      if (!office.locales.includes(locale) || name === undefined || isThere) return [];
      return [problem('name-not-translated', where(row, header), name, header, first, locale)];
    }),
  );
};
