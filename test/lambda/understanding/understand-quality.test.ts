import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { understand } from '../../../lambda/understanding/understand';
import type { FaqRow } from '../../../models/content/faq-row';
import { LOCALES, REVIEWED } from '../../../models/locales/locales';
import { WEIGHTS } from '../../../models/locales/weights';
import { TOPIC_IDS } from '../../../models/topics';
import { readLabelled } from '../../../scripts/eval/labelled';
import { figuresOf, measure, percentile } from '../../../scripts/eval/measure';
import floor from '../../questions/floor.json';

const questions = (name: string): string => join(__dirname, '../../questions', `${name}.jsonl`);

describe.each(LOCALES)('%s', (locale) => {
  const listen = (question: string) => understand(question, [], locale);

  test('questions of the check part are understood as well as they were', () => {
    const figures = figuresOf(measure(readLabelled(questions(locale), locale, 'check'), listen));
    const { direct, helped, wrong } = floor[locale];
    expect(figures.right / figures.questions).toBeGreaterThanOrEqual(direct);
    expect((figures.right + figures.offered) / figures.questions).toBeGreaterThanOrEqual(helped);
    expect(figures.wrong / figures.questions).toBeLessThanOrEqual(wrong);
  });

  test('nothing that must be declined is answered', () => {
    const measured = measure(readLabelled(questions('must-decline'), locale, undefined), listen);
    expect(measured.length).toBeGreaterThanOrEqual(40);
    expect(measured.filter(({ verdict }) => verdict !== 'right').map(({ q }) => q)).toEqual([]);
  });

  test('at most one ordinary question in a hundred is declined', () => {
    const ordinary = [questions('ordinary-tricky'), questions(locale)].flatMap((file) =>
      readLabelled(file, locale, undefined).filter(({ topic }) => topic !== 'other'),
    );
    const declined = measure(ordinary, listen).filter(({ verdict }) => verdict === 'declined');
    expect(declined.length).toBeLessThanOrEqual(ordinary.length / 100);
  });
});

test('what was learned of both reviewed languages stays within 460 kB, and all that the skill knows of all three within 790', () => {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, '../../../lambda/understanding/understand.ts')],
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    target: 'node16',
  });
  expect(outputFiles[0]?.contents.length).toBeLessThan(790_000);
  expect(REVIEWED.reduce((sum, locale) => sum + WEIGHTS[locale].data.length, 0)).toBeLessThan(460_000);
});

test('500 rows are searched in little time', () => {
  const rows = Array.from({ length: 500 }, (_, at): FaqRow => {
    const topic = TOPIC_IDS[at % TOPIC_IDS.length] ?? 'results';
    return {
      id: `${topic}.r${at}`,
      jurisdiction: 'us',
      locale: 'en-US',
      topic,
      questions: [`what about case ${at} of ${topic.replace(/-/g, ' ')}`, `question ${at} on voting by mail`],
      answer: 'Your county election office can tell you. Call before you go, and bring what it asks for. '.repeat(4),
      source_url: 'https://franklin.gov',
      verified_on: '2027-01-01',
      author: 'Dana',
    };
  });
  const asked = readFileSync(questions('en-US'), 'utf8').split('\n').filter(Boolean).slice(0, 100);
  const labelled = asked.map((line) => ({ q: (JSON.parse(line) as { q: string }).q, topic: 'other' as const }));
  const listen = (question: string) => understand(question, rows, 'en-US');
  measure(labelled, listen);
  const times = measure(labelled, listen).map(({ ms }) => ms);
  // The budget is 3 ms. On a machine that does other things too, the quickest tenth still tells.
  expect(percentile(times, 0.1)).toBeLessThan(25);
});
