import { anyOf, didYouMean } from '../did-you-mean';
import type { Entry, Wording } from '../problem';

/** Problems of `office.yaml`, which the technical keeper puts right. */
export const OFFICE_WORDING = {
  'no-office-file': [
    'error',
    (): Wording => [
      'The file office.yaml is missing from the content folder.',
      'Copy it from the sample in content/ and change it, or name the right folder.',
    ],
  ],
  'not-yaml': [
    'error',
    (message: string, fix?: string): Wording => [
      `The file can't be read: ${message}.`,
      fix ?? 'Check the indentation, the colons and the quotation marks of this line and the one above it.',
    ],
  ],
  'office-setting-missing': [
    'error',
    (name: string): Wording => [
      `The setting ${name} is missing.`,
      'Add it; content/office.yaml of the sample shows how.',
    ],
  ],
  'office-setting-wrong': [
    'error',
    (name: string, found: string, wanted: string): Wording => [`The setting ${name} is ${found}.`, `Write ${wanted}.`],
  ],
  'office-setting-unknown': [
    'error',
    (name: string, options: readonly string[]): Wording => {
      const meant = didYouMean(name, options);
      return [
        `There is no setting ${name}.`,
        meant ? `Did you mean ${meant}?` : `Delete it; the settings are ${anyOf(options)}.`,
      ];
    },
  ],
  'no-invocation-name': [
    'error',
    (locale: string): Wording => [
      `The office offers ${locale}, but invocation_name has no name for it.`,
      `Add what voters say after "Alexa, ask …" in ${locale}, or take ${locale} out of locales.`,
    ],
  ],
  'draft-locale': [
    'error',
    (locale: string): Wording => [
      `The locale ${locale} is a draft of ours: nobody has read its fixed sentences who speaks the language from childhood.`,
      `Take it out of locales. Or have models/locales/${locale} read, and add a line: draft_locales: [${locale}]`,
    ],
  ],
  'unknown-target': [
    'error',
    (name: string, options: readonly string[]): Wording => [
      `skill_target names "${name}", which is not among the targets.`,
      `Write ${anyOf(options)}.`,
    ],
  ],
  'root-missing': [
    'error',
    (root: string, options: readonly string[]): Wording => [
      `The root is "${root}", but jurisdictions.csv has no such id.`,
      `Write ${anyOf(options, 8)}, or add the jurisdiction.`,
    ],
  ],
} as const satisfies Record<string, Entry>;
