import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { type Understanding, understand } from '../../lambda/understanding/understand';
import type { FaqRow } from '../../models/content/faq-row';
import { paraphrasesOf } from './paraphrase';

const stateFaqSchema = z.object({ questions: z.array(z.object({ q: z.string(), a: z.string() })) });

/** A state's official questions and answers as rows; each one's topic is what the skill takes its question for. */
export const rowsOfState = (file: string): FaqRow[] => {
  const { questions } = stateFaqSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return questions
    .filter(({ q, a }) => q.trim() !== '' && a.trim() !== '')
    .map(({ q, a }, at) => {
      const heard = understand(q, [], 'en-US');
      const topic = heard.kind === 'sure' ? heard.topic : heard.kind === 'unsure' ? heard.options[0]?.topic : undefined;
      return {
        id: `${topic ?? 'contact-office'}.q${at}`,
        jurisdiction: 'us',
        locale: 'en-US',
        topic: topic ?? 'contact-office',
        questions: [q],
        answer: a,
        source_url: 'https://vote.gov',
        verified_on: '2026-01-01',
        author: 'test',
      };
    });
};

export interface Retrieval {
  form: string;
  rows: number;
  /** The row itself answers; it is among those offered; its topic is, at least. */
  found: number;
  offered: number;
  topic: number;
}

/** How often each row is found by its own question, and by that in other words. */
export const retrieve = (rows: readonly FaqRow[]): Retrieval[] => {
  const forms = ['own', 'reworded', 'clipped', 'turned'] as const;
  return forms.map((form) => {
    const told: Retrieval = { form, rows: rows.length, found: 0, offered: 0, topic: 0 };
    for (const row of rows) {
      const own = row.questions[0] ?? '';
      const heard = understand(form === 'own' ? own : paraphrasesOf(own)[form], rows, 'en-US');
      const meanings = meaningsOf(heard);
      if (heard.kind === 'sure' && heard.faq === row.id) told.found++;
      if (meanings.some(({ faq }) => faq === row.id)) told.offered++;
      if (meanings.some(({ topic }) => topic === row.topic)) told.topic++;
    }
    return told;
  });
};

const meaningsOf = (heard: Understanding): readonly { topic: string; faq: string }[] => {
  if (heard.kind === 'sure') return [heard];
  return heard.kind === 'unsure' ? heard.options : [];
};

export const renderRetrieval = (retrievals: readonly Retrieval[]): string =>
  [
    'asked by     rows  this row  or offered  its topic',
    ...retrievals.map(({ form, rows, found, offered, topic }) =>
      [form.padEnd(10), String(rows).padStart(6), ...[found, offered, topic].map((n) => share(n, rows))].join(' '),
    ),
  ].join('\n');

const share = (count: number, of: number): string => `${((100 * count) / Math.max(of, 1)).toFixed(1)}%`.padStart(9);
