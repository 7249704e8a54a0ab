import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { faqIn } from '../../../models/content/content-row';
import type { FaqRow } from '../../../models/content/faq-row';
import { TOPIC_IDS } from '../../../models/topics';
import { readLabelled } from '../../../scripts/eval/labelled';
import { listenAsCatchAll, type OfficeRows, readOfficeRows } from '../../../scripts/eval/listen';
import { measureRows, rowFiguresOf } from '../../../scripts/eval/measure-rows';
import { asksForDetailIn } from '../../../scripts/model/asks-for-detail';
import { readPhrasings } from '../../../scripts/model/read-phrasings';
import floor from '../../questions/floor.json';

const root = join(__dirname, '../../..');
const cases = (name: string): string => join(root, '../shared/cases', name);

describe.each(['en-US', 'es-US'] as const)('rows in %s', (locale) => {
  let sample: OfficeRows;
  let rows: FaqRow[];

  beforeAll(async () => {
    sample = await readOfficeRows(join(root, 'content'));
    rows = faqIn(sample.content, locale);
  });

  const sharesOf = (file: string, part?: string) => {
    const ids = new Set(rows.map(({ id }) => id));
    const figures = rowFiguresOf(measureRows(readLabelled(file, locale, part), listenAsCatchAll(rows, locale), ids));
    return Object.fromEntries(Object.entries(figures).map(([name, { count, of }]) => [name, count / Math.max(of, 1)]));
  };

  const holds = (shares: Record<string, number>, limits: { atOnce: number; within: number; wrong: number }): void => {
    expect(shares['right row at once']).toBeGreaterThanOrEqual(limits.atOnce);
    expect(shares['within two turns']).toBeGreaterThanOrEqual(limits.within);
    expect(shares['wrong row']).toBeLessThanOrEqual(limits.wrong);
  };

  test('the check part of our own questions finds its rows as well as it did', () =>
    holds(sharesOf(join(root, 'test/questions/rows.jsonl'), 'check'), floor.rows[locale]));

  // Where the shared cases aren't beside the project, they are skipped: they are no part of it.
  const shared = existsSync(cases('paraphrase.jsonl')) ? test : test.skip;
  shared('so do paraphrases of others', () => holds(sharesOf(cases('paraphrase.jsonl')), floor.paraphrases[locale]));
  shared('traps are spoken no more often than they were', () =>
    expect(sharesOf(cases('traps.jsonl'))['trap spoken']).toBeLessThanOrEqual(floor.traps[locale]),
  );

  test('a sample of a topic is understood as its main row, or is no sample', () => {
    const asksForDetail = asksForDetailIn(sample.content, locale);
    const listen = listenAsCatchAll(rows, locale);
    const samples = TOPIC_IDS.flatMap((topic) =>
      readPhrasings(locale)
        .topics[topic].filter((text) => !text.includes('{') && !asksForDetail(text, topic))
        .map((text) => ({ topic, text })),
    );
    const heard = samples.map(({ topic, text }) => ({ topic, text, heard: listen(text) }));
    expect(heard.filter((one) => one.heard.kind === 'sure' && one.heard.faq !== one.topic)).toEqual([]);
    const declined = heard.filter((one) => one.heard.kind === 'decline');
    expect(declined.length / samples.length).toBeLessThan(0.005);
    // What is left out is little: the phrasings are of main rows.
    const all = TOPIC_IDS.reduce((sum, topic) => sum + readPhrasings(locale).topics[topic].length, 0);
    expect(samples.length / all).toBeGreaterThan(0.93);
  });
});
