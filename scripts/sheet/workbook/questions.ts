import type { Worksheet } from 'exceljs';
import { CATALOGUE } from '../../../models/catalogue/catalogue';
import { askedAs } from '../../../models/locales/build-words';
import type { Locale } from '../../../models/locales/locales';
import { guarded } from '../tidy-cell';

/** As it stands in the catalogue, `checking a registration (register-status)`, for people. */
const together = (some: readonly string[] = []): string => some.join('; ');

export const questionColumns = (locales: readonly Locale[]): { header: string; width: number }[] => [
  { header: 'id', width: 34 },
  ...locales.flatMap((locale) => [
    { header: `asked (${locale})`, width: 46 },
    { header: `about (${locale})`, width: 30 },
  ]),
  { header: 'what it means', width: 60 },
  { header: 'what it is not', width: 60 },
];

/** What voters ask everywhere, to copy ids and questions from. Nothing of this sheet is read. */
export const addQuestions = (sheet: Worksheet, locales: readonly Locale[]): void => {
  for (const { id, means, not } of CATALOGUE) {
    const asked = locales.flatMap((locale) => {
      const { ask = '', about = '' } = askedAs(id, locale) ?? {};
      return [ask, about];
    });
    sheet.addRow([id, ...asked, means, together(not)].map(guarded));
  }
};
