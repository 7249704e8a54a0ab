import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { FRONTS_WANTED } from '../../../scripts/sheet/office-fronts';
import { parseOffice } from '../../../scripts/sheet/read-office';
import { settingsBelow } from '../../../scripts/sheet/settings-below';

const sample = parse(readFileSync(join(__dirname, '../../../content/office.yaml'), 'utf8'));

/** What is said of the sample's office with these fronts. */
const saidOf = (fronts: unknown): string[] =>
  parseOffice(stringify({ ...sample, fronts })).problems.map(({ header, what, fix }) => `${header}: ${what} ${fix}`);

const PHONE = 'phone-00000000000000000000000000000000';

describe('the fronts in office.yaml', () => {
  it.each([
    [{ web: {}, live: {}, mcp: {} }],
    [{ web: { embed_on: ['https://vote.franklin.gov'] }, mcp: { hosts: ['mcp.franklin.gov'] } }],
    [{ lex: {}, sms: { number: '+18005550142', id: PHONE } }],
  ])('may be %j', (fronts) => {
    expect(saidOf(fronts)).toEqual([]);
  });

  it.each([
    [{ wbe: {} }, /^fronts\.wbe: There is no setting fronts\.wbe\. Did you mean fronts\.web\?$/],
    [{ web: { embedon: [] } }, /There is no setting fronts\.web\.embedon\. Did you mean fronts\.web\.embed_on\?/],
    [{ web: null }, /The setting fronts\.web is null\. Write \{\} or, on a line of its own below it, embed_on\./],
    [{ web: { embed_on: ['vote.franklin.gov'] } }, /Write a list of sites.*https:\/\/vote\.franklin\.gov/],
    [{ mcp: { hosts: ['https://mcp.franklin.gov'] } }, /Write a list of names.*\[mcp\.franklin\.gov\]/],
    [{ sms: { number: 18005550142, id: PHONE } }, /Write a number between quotes with \+ before it/],
    [{ sms: { number: '+18005550142' } }, /The setting fronts\.sms\.id is missing/],
    [{ live: {} }, /Write web: \{\} beside it/],
    [
      { telephone: { instance: 'arn:aws:connect:us-east-1:123456789012:instance/0' } },
      /Write queue or person below it/,
    ],
  ] as const)('are told of in %j', (fronts, said) => {
    expect(saidOf(fronts)).toEqual([expect.stringMatching(said)]);
  });

  it('have a hint for every front, and hints for settings only that there are', () => {
    const all = settingsBelow(['fronts']).flatMap((name) => [name, ...settingsBelow(name.split('.'))]);
    expect(all.length).toBeGreaterThan(15);
    expect(Object.keys(FRONTS_WANTED).filter((name) => name !== 'fronts' && !all.includes(name))).toEqual([]);
    expect(settingsBelow(['fronts']).filter((name) => FRONTS_WANTED[name] === undefined)).toEqual([]);
  });
});
