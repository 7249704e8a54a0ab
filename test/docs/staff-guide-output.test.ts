import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runFaq } from '../../scripts/door/run-faq';
import { clockAt } from '../support/clock';
import { NOBODY } from '../support/terminal';

const ROOT = resolve(__dirname, '../..');
const NOW = '2026-11-22T23:57:00Z';
/** When every device has heard of the last release. */
const LATER = '2026-11-23T00:57:00Z';
const WHEN = /(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), [A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d\d [AP]M [A-Z]{3}/g;

/** Without what differs from day to day, from computer to computer and with the size of the sample. */
const lasting = (text: string): string =>
  text
    .replace(/Target: local \([^)]*\)/g, 'Target: local (TABLE)')
    .replace(/\b(of|on) local \([^)]*\)/g, '$1 local (TABLE)')
    .replace(/(As of \w+, \w+ \d+, \d{4} at )\d{1,2}:\d\d [AP]M/, '$1TIME')
    .replace(WHEN, (when) => (when.includes('2027') ? when : 'TIME'))
    .replace(/\d{1,2}:\d\d [AP]M on [A-Z][a-z]+ \d{1,2}, \d{4}/g, 'TIME')
    .replace(/(Fingerprint: |--plan )[0-9a-f]{12}/g, '$1PRINT')
    .replace(/\b\d{3,} (added|rows)\b/g, 'MANY $1')
    .replace(/^faq\.csv:\d+( +)/gm, 'faq.csv:N ')
    .replace(/about [\d,]+ write units/g, 'about MANY write units')
    .replace(/^ +/gm, ' ')
    .replace(/^\d+ requests? to the table.*$/gm, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** The blocks of the guide under `<!-- output: NAME -->`, without the commands typed. */
const blocksOf = (guide: string): Map<string, string> =>
  new Map(
    [...guide.matchAll(/<!-- output: (.+?) -->\s+```\n([\s\S]*?)\n```/g)].map(([, name = '', block = '']) => [
      name,
      block.replace(/^\$ .*(?:\\\n.*)*\n+/gm, ''),
    ]),
  );

/** The commands of the guide one after the other, on a copy of the sample and a table of its own. */
const outputs = async (): Promise<Map<string, string>> => {
  const here = await mkdtemp(join(tmpdir(), 'ballot-answers-guide-'));
  const found = new Map<string, string>();
  try {
    const content = join(here, 'content');
    await cp(join(ROOT, 'content'), content, { recursive: true });
    const sample = await readFile(join(content, 'faq.csv'), 'utf8');

    const faq = async (name: string, verb: string, ...words: string[]): Promise<void> => {
      const isDesk = !['validate', 'approve', 'plan', 'apply', 'calendar', 'read-back', 'new'].includes(verb);
      const isOffline = ['validate', 'calendar', 'read-back', 'new'].includes(verb);
      const options = [
        ...(isDesk ? ['--content', content] : []),
        ...(isOffline ? [] : ['--kept', join(here, 'table')]),
      ];
      const { out = '' } = await runFaq([verb, ...words, ...options], NOBODY, clockAt(verb === 'live' ? LATER : NOW));
      found.set(name, out.replaceAll(`${here}/`, ''));
    };
    const answer = async (was: string, is: string): Promise<void> => {
      if (!sample.includes(was)) throw new Error(`The sample no longer says: ${was}`);
      await writeFile(join(content, 'faq.csv'), sample.replace(was, is));
    };

    await faq('new', 'new', join(here, 'my-office.xlsx'), '--name', 'Harbor County');
    await faq('apply first', 'apply', content, '--yes', '--by', 'Luis Ortega', '--note', 'First release');
    await answer('works. So does a military', 'works. See vote.franklin.gov & bring a military');
    await faq('validate', 'validate', content);
    await answer("A driver's license, state ID or passport works.", "A driver's license or passport works.");
    await faq('approve list', 'approve', content);
    await faq('approve', 'approve', content, '--rows', '68', '--by', 'Luis Ortega');
    await faq('plan', 'plan', content);
    await faq('apply', 'apply', content, '--yes', '--by', 'Dana Whitfield', '--note', 'Shorter answer about ID');
    const asked: string[] = [];
    const ask = async (question: string): Promise<string> => {
      asked.push(question);
      return 'no';
    };
    const { out } = await runFaq(
      ['rollback', '1', '--note', 'State IDs do work', '--content', content, '--kept', join(here, 'table')],
      { ...NOBODY, isInteractive: true, ask },
      clockAt(NOW),
    );
    found.set('rollback plan', `${asked.join('\n')}no\n\n${out}`);
    await faq('rollback', 'rollback', '1', '--yes', '--by', 'Luis Ortega', '--note', 'State IDs do work');
    await faq(
      'silence',
      'silence',
      'vote-id',
      '--county',
      'riverbend',
      '--by',
      'Dana Whitfield',
      '--note',
      'Wrong list of IDs',
    );
    const text = 'Polls in Riverbend County are open until 9 PM today.';
    const es = 'Hoy las urnas del condado de Riverbend están abiertas hasta las 9 de la noche.';
    const said = ['--text', text, '--text-es', es, '--county', 'riverbend', '--until', '2027-11-02 21:00'];
    await faq('notice set', 'notice', 'set', ...said, '--by', 'Dana Whitfield', '--note', 'Court order');
    await faq('notice list', 'notice', 'list');
    await faq('resume', 'resume', 'vote-id', '--by', 'Luis Ortega', '--note', 'Corrected');
    await faq('notice clear', 'notice', 'clear', '--by', 'Luis Ortega');
    await faq('history', 'history');
    await faq('show', 'show', '2');
    await faq('live', 'live');
    await faq('prune', 'prune', '--keep', '1');
    await faq('calendar', 'calendar', content, '--now', '2027-10-27T12:00:00Z');
    await faq('read-back', 'read-back', content, '--county', 'riverbend', '--topic', 'vote-id.expired');
  } finally {
    await rm(here, { recursive: true, force: true });
  }
  return found;
};

/** The output as a page shows it: with a line of dots for lines that it leaves out. As it is, where the page shows another. */
const asShown = (output: string, parts: readonly string[]): string => {
  const [only, ...others] = parts;
  if (others.length === 0) return output === only ? (only ?? '') : output;
  let rest = output;
  for (const part of parts) {
    if (!rest.includes(part)) return output;
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
  return parts.join('\n…\n');
};

const shown = ['docs/staff-guide.md', 'docs/election-day-card.md'].flatMap((page) =>
  [...blocksOf(readFileSync(join(ROOT, page), 'utf8'))].map(([name, block]): [string, string, string] => [
    page,
    name,
    block,
  ]),
);

describe('the outputs shown to staff', () => {
  let real: Map<string, string>;

  beforeAll(async () => {
    real = await outputs();
  });

  it.each(shown)('%s shows what the command prints: %s', (_page, name, block) => {
    const parts = lasting(block).split(/\n*^…$\n*/m);
    const printed = lasting(real.get(name) ?? `No command of this test makes "${name}".`);
    expect(asShown(printed, parts)).toBe(parts.join('\n…\n'));
  });

  it('are kept true for most commands', () => {
    expect(new Set(shown.map(([, name]) => name)).size).toBeGreaterThanOrEqual(12);
  });
});
