import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSentences } from '../../../scripts/model/read-sentences';

const HEADINGS = { known: ['vote-id', 'results', 'other'], what: 'topic or class' };

describe('readSentences', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sentences-'));
  const file = (name: string, lines: string[]): void => writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads headings, titles and sentences of every file, without comments and empty lines', () => {
    file('b.txt', ['# of results', '[results]', 'who won', '', '  when are results out  ']);
    file('a.txt', ['[vote-id]', 'title: what ID you need', 'what id do i need', '[other]', '# none yet']);
    file('notes.md', ['not ours']);
    expect(readSentences(folder, HEADINGS)).toEqual([
      { file: 'a.txt', heading: 'vote-id', title: 'what ID you need', lines: ['what id do i need'] },
      { file: 'a.txt', heading: 'other', title: undefined, lines: [] },
      { file: 'b.txt', heading: 'results', title: undefined, lines: ['who won', 'when are results out'] },
    ]);
  });

  it('names the file and the line of everything that is wrong, at once', () => {
    file('a.txt', ['what id do i need', '[vote-idd]', '[vote-id]', 'which id', 'title: late', 'which id']);
    file('b.txt', ['[vote-id.expired]', 'mine is expired']);
    expect(() => readSentences(folder, HEADINGS)).toThrow(
      [
        `${folder}:`,
        'a.txt:1: this stands above the first [heading].',
        'a.txt:2: [vote-idd] is no topic or class. Did you mean [vote-id]?',
        'a.txt:5: the title has to stand right below [vote-id].',
        'a.txt:6: "which id" is below [vote-id] already, in line 4.',
        'b.txt:1: [vote-id.expired] is no topic or class.',
      ].join('\n  '),
    );
  });
});
