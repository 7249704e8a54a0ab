import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScript } from '../../../scripts/simulate/read-script';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const faultOf = (text: string): string => {
  const file = join(folder, 'a.yaml');
  writeFileSync(file, text);
  try {
    readScript(file);
  } catch (error) {
    return (error as Error).message.replaceAll(`${file}, `, '');
  }
  return 'none';
};
const SOUND = '- conversation: a\n  now: 2027-10-01T12:00:00-04:00\n  turns:\n    - U: help\n      A: You can ask\n';

it.each([
  ['a misspelt field', SOUND.replace(' A:', ' B:'), /^line 5, B: .* Correct the spelling, or take it out\.$/],
  ['no time', SOUND.replace(/ {2}now.*\n/, ''), /^line 1, now: .* Write a day and time with the offset/],
  ['a time without offset', SOUND.replace('-04:00', ''), /^line 2, now: /],
  [
    'another locale',
    SOUND.replace('  turns', '  locale: fr-FR\n  turns'),
    /^line 3, locale: .* Write one of: en-US, es-US/,
  ],
  ['a turn without words', `${SOUND}    - A: hello\n`, /^line 6, U: .* Write what the voter says/],
  ['no list', 'hello\n', /^line 1: .* Write a list of conversations/],
  ['no YAML', `${SOUND}    - U: "open\n`, /^line \d+: .* Correct the YAML there\.$/],
  ['two places', SOUND.replace(' A:', ' B:').replace(/ {2}now.*\n/, ''), /^line 1, now: .*\nline 4, B: /],
])('tells of %s with its line and what to do', (_, text, told) => expect(faultOf(text)).toMatch(told));

it('takes what is sound', () => expect(faultOf(SOUND)).toBe('none'));

it('tells of a file that is not there', () =>
  expect(() => readScript(join(folder, 'none.yaml'))).toThrow(/none\.yaml can't be read: it is not there/));
