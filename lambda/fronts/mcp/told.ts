import * as z from 'zod';
import { LOCALES, type Locale } from '../../../models/locales/locales';
import type { Reply } from '../../conversation/reply';
import { wordsOf } from '../words-of';

const optional = z.string().nullable();

/**
 * What an assistant is told of an answer. A date stands in it only inside the office's own words, with the election, the
 * source and the days on which it was checked and ends beside it.
 */
export const toldSchema = z.object({
  outcome: z
    .enum(['answered', 'needs_choice', 'needs_county', 'no_answer', 'declined'])
    .describe(
      'needs_county and needs_choice: ask the voter, then ask again with what was said. no_answer: give the phone.',
    ),
  answer: z.string().describe("The office's approved words. Say them exactly; do not shorten, merge or update them."),
  say_exactly: z.literal(true),
  choices: z.array(z.string()),
  source: optional.describe('The official page that says so.'),
  verified_on: optional.describe('The day somebody last compared the answer with its source.'),
  valid_until: optional.describe('The last day it may be said.'),
  election: z.object({ id: z.string(), name: z.string(), date: z.string() }).nullable(),
  jurisdiction: z.object({ id: z.string(), name: z.string() }).nullable(),
  office: z.string(),
  phone: optional,
  website: optional,
  locale: z.enum(LOCALES),
  release: z.number().nullable(),
});

export type Told = z.infer<typeof toldSchema>;

const outcomeOf = ({ outcome, remember, ask }: Reply): Told['outcome'] => {
  if (outcome === 'answered' || outcome === 'help' || outcome === 'welcomed') return 'answered';
  if (outcome === 'declined') return 'declined';
  if (remember?.pending?.kind === 'county') return 'needs_county';
  return (outcome === 'offered' || outcome === 'asked') && ask !== undefined ? 'needs_choice' : 'no_answer';
};

export const toldOf = (reply: Reply, locale: Locale): Told => {
  const { evidence, screen, release } = reply;
  const { row, election, contact } = evidence ?? {};
  return {
    outcome: outcomeOf(reply),
    answer: wordsOf(reply).join(' '),
    say_exactly: true,
    choices: [...(screen?.choices ?? [])],
    source: row?.source ?? null,
    verified_on: row?.verifiedOn ?? null,
    valid_until: row?.validUntil ?? null,
    election: election ?? null,
    jurisdiction: row?.jurisdiction ?? null,
    office: contact?.name ?? '',
    phone: contact?.phone ?? null,
    website: contact?.website ?? null,
    locale,
    release: release ?? null,
  };
};
