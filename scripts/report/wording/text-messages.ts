import type { Entry, Wording } from '../problem';

/** What is wrong with answers as text messages. */
export const TEXT_MESSAGE_WORDING = {
  'texts-cost-double': [
    'warning',
    (
      language: string,
      {
        rows,
        all,
        is,
        would,
        letters,
      }: { rows: number; all: number; is: number; would: number; letters: readonly string[] },
    ): Wording => [
      `As text messages, ${rows} of ${all} answers in ${language} ${rows === 1 ? 'takes' : 'take'} about ${is} segments; without ${new Intl.ListFormat('en').format(letters)} ${rows === 1 ? 'it' : 'they'} would take ${would}.`,
      'Keep the accents, which belong to the words, and count on the cost; or say it in fewer words.',
    ],
  ],
} as const satisfies Record<string, Entry>;
