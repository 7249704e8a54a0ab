import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AT_RESTORED, actionsOf, asActions, RIGHTS, type Role } from '../../../models/table/rights';
import { type Gate, openGate } from '../../../scripts/attack/gate';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { VERBS } from '../../../scripts/verbs/verbs';
import { ADDRESS, atAnOffice, HALLS, LINES, voterAt } from '../../support/at-an-office';

/** These reach no table. */
/** `outreach` reads what any reader of the table may. */
const WITHOUT_TABLE = [
  'new',
  'questions',
  'validate',
  'calendar',
  'report',
  'privacy',
  'translate',
  'outreach plan',
  'outreach send',
];

let engine: LocalTable;
let gate: Gate;
beforeAll(async () => {
  engine = await openLocalTable();
  gate = await openGate(engine.endpoint);
});
afterAll(async () => {
  await gate.close();
  await engine.close();
});

/** Lets the role do what it may, without one operation if that is named, and notes what was asked. */
const as = (role: Role, without?: string): { asked: Set<string>; denied: Set<string> } => {
  const may = new Set<string>(RIGHTS[role]);
  if (without !== undefined) may.delete(without);
  const seen = { asked: new Set<string>(), denied: new Set<string>() };
  gate.decide((_, operation) => {
    seen.asked.add(operation);
    if (may.has(operation)) return 'pass';
    seen.denied.add(operation);
    return 'denied';
  });
  return seen;
};

const behindGate = (work: Parameters<typeof atAnOffice>[1]) =>
  atAnOffice({ engine: engine.endpoint, door: gate.url }, work);

describe('the rights of staff', () => {
  it('are tried with every verb that reaches a table', () => {
    const tried = VERBS.filter(({ name }) => LINES.some(([line]) => `${line} `.startsWith(`${name} `)));
    expect(VERBS.map(({ name }) => name).filter((name) => !tried.some((verb) => verb.name === name))).toEqual(
      WITHOUT_TABLE,
    );
  });

  it('are enough for every command, and none of them is too many', () =>
    behindGate(async (faq) => {
      const used: Record<string, Set<string>> = { planner: new Set(), releaser: new Set() };
      for (const [line, role] of LINES) {
        const { asked, denied } = as(role);
        const { exitCode, out, hint } = await faq(line);
        expect({ line, exitCode, said: exitCode === 0 ? '' : `${out}\n${hint}`, denied: [...denied] }).toEqual({
          line,
          exitCode: 0,
          said: '',
          denied: [],
        });
        for (const operation of asked) used[role]?.add(operation);
      }
      expect([...(used.planner ?? [])].sort()).toEqual([...RIGHTS.planner].sort());
      const all = new Set([...(used.planner ?? []), ...(used.releaser ?? [])]);
      expect([...all].sort()).toEqual([...RIGHTS.releaser].sort());
    }));

  it('let nobody release who only plans, and say so', () =>
    behindGate(async (faq) => {
      const { denied } = as('planner');
      const refused = await faq('apply FOLDER --yes');
      expect(refused).toMatchObject({ exitCode: 1, hint: expect.stringContaining('This sign-in may not use') });
      expect(denied.size).toBeGreaterThan(0);
      expect((await faq('history')).hint).toContain('Nothing was ever released');
    }));
});

describe('the rights of the skill', () => {
  it('are enough for a polling place, and without one of them the record names it and nobody is asked anything', () =>
    behindGate(async (faq, table) => {
      as('releaser');
      expect((await faq('apply FOLDER --yes')).exitCode).toBe(0);
      expect((await faq('places apply FEED --yes')).exitCode).toBe(0);

      const { asked, denied } = as('reader');
      const voter = voterAt(table, gate.url);
      expect((await voter.say('AddressIntent', ADDRESS)).speech).toContain(HALLS[0]);
      expect((await voter.say('VoteIdIntent')).record).toMatchObject({ outcome: 'answered' });
      expect(voter.troubles).toEqual([]);
      expect([[...asked].sort(), [...denied]]).toEqual([[...RIGHTS.reader].sort(), []]);
      voter.close();

      as('reader', 'BatchGetItem');
      const refused = voterAt(table, gate.url);
      const { speech, record } = await refused.say('AddressIntent', ADDRESS);
      expect(speech).toMatch(/^I can't look up places to vote right now\./);
      expect(record).toMatchObject({ reason: expect.any(String) });
      expect(record?.outcome).not.toBe('asked');
      expect(refused.troubles).toMatchObject([
        { trouble: 'places-unread', operation: 'BatchGetItem', error: 'AccessDeniedException' },
      ]);
      refused.close();

      as('reader', 'Query');
      const blind = voterAt(table, gate.url);
      expect((await blind.say('VoteIdIntent')).record).toMatchObject({ outcome: 'apology' });
      expect(blind.troubles[0]).toMatchObject({ operation: 'Query', error: 'AccessDeniedException' });
      blind.close();
    }));
});

describe('the guides', () => {
  const guide = (name: string): string => readFileSync(join(__dirname, '../../../docs', name), 'utf8');

  it.each<[string, Role[]]>([
    ['deployment-guide.md', ['reader', 'planner', 'releaser', 'keeper']],
    ['by-pull-request.md', ['planner', 'releaser']],
  ])('%s has the same lists', (name, roles) => {
    for (const role of roles)
      expect(guide(name)).toContain(
        actionsOf(role)
          .map((action) => `\`${action}\``)
          .join(', '),
      );
  });

  it('name what the keeper needs at a restored table', () => {
    const named = asActions(AT_RESTORED).map((action) => `\`${action}\``);
    expect(guide('deployment-guide.md')).toContain(named.join(', '));
  });
});
