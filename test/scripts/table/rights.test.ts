import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFindPlaces } from '../../../lambda/places/find-places';
import { createContentSource } from '../../../lambda/table/cached-content';
import { createReadClient } from '../../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../../lambda/table/dynamo-content-store';
import { createDynamoPlacesStore } from '../../../lambda/table/dynamo-places-store';
import type { Trouble } from '../../../lambda/table/trouble';
import { actionsOf, RIGHTS, type Role } from '../../../models/table/rights';
import { type Gate, openGate } from '../../../scripts/attack/gate';
import { runFaq } from '../../../scripts/door/run-faq';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { VERBS } from '../../../scripts/verbs/verbs';
import { clockAt } from '../../support/clock';
import { document, HEAD, locality, place, precinct, segment, withFiles } from '../../support/places';
import { faqRow, NOW, rewriteContent, withContent } from '../../support/staff-content';
import { tableOn } from '../../support/table-engine';
import { office, talkToSkill } from '../../support/talk-to-skill';
import { NOBODY } from '../../support/terminal';

const feed = (line: string): string =>
  document([
    ...HEAD,
    locality('loc', 'Riverbend'),
    precinct('p1', { PollingLocationIds: 'pl1' }),
    place('pl1', line),
    segment('s1'),
  ]);

/** How each verb that reaches a table is called, and as whom. `FOLDER` is the content, `FEED` the first list of places. */
const LINES: readonly [line: string, role: Role][] = [
  ['plan FOLDER', 'planner'],
  ['apply FOLDER --yes', 'releaser'],
  ['plan FOLDER --thorough', 'planner'],
  ['approve FOLDER', 'planner'],
  ['places plan FEED', 'planner'],
  ['places apply FEED --yes', 'releaser'],
  ['places plan FEED2', 'planner'],
  ['places apply FEED2 --yes', 'releaser'],
  ['places rollback 2 --yes', 'releaser'],
  ['apply CHANGED --yes', 'releaser'],
  ['export OUT', 'planner'],
  ['read-back CHANGED', 'planner'],
  ['history', 'planner'],
  ['show 1', 'planner'],
  ['live', 'planner'],
  ['rollback 1 --yes', 'releaser'],
  ['notice set --text Closed.', 'releaser'],
  ['notice list', 'planner'],
  ['notice clear n1', 'releaser'],
  ['silence vote-id', 'releaser'],
  ['resume vote-id', 'releaser'],
  ['prune --keep 1 --yes', 'releaser'],
];
/** These reach no table. */
const WITHOUT_TABLE = ['new', 'validate', 'calendar'];

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

/** A table of its own behind the gate, and an office with the target `production` there. */
const atAnOffice = (work: (faq: (line: string) => ReturnType<typeof runFaq>, table: string) => Promise<void>) =>
  withFiles({ 'a.xml': feed('1 School Rd'), 'b.xml': feed('9 New Rd') }, (files) =>
    withContent(
      (draft) => inOffice(draft),
      async (folder) => {
        const own = tableOn(engine.endpoint);
        await own.releases.ensure();
        own.close();
        const { table } = own.target;
        await rewriteContent(folder, (draft) => inOffice(draft, table));
        await withContent(
          (draft) => {
            inOffice(draft, table);
            draft.faq.push(faqRow('vote-id.changed', { about: 'changed ids' }));
          },
          async (changed) => {
            const words: Record<string, string> = {
              FOLDER: folder,
              CHANGED: changed,
              FEED: join(files, 'a.xml'),
              FEED2: join(files, 'b.xml'),
              OUT: join(files, 'out'),
            };
            const faq = (line: string) => {
              const said = line.split(' ').map((word) => words[word] ?? word);
              const verb = VERBS.find(({ name }) => line.startsWith(name));
              const more: [keyof (typeof VERBS)[number]['options'], string[]][] = [
                ['target', ['--target', 'production']],
                ['by', ['--by', 'Ann Clerk']],
                ['note', ['--note', 'for the test']],
                ['content', ['--content', folder]],
              ];
              const options = more.flatMap(([name, flags]) => (verb?.options[name] ? flags : []));
              return runFaq([...said, ...options], NOBODY, clockAt(NOW));
            };
            await work(faq, table);
          },
        );
      },
    ),
  );

const inOffice = (draft: { office: string }, table = 'answers'): void => {
  draft.office = draft.office.replace(
    'table: answers\n    region: us-east-1',
    `table: ${table}\n    region: us-east-1\n    endpoint: ${gate.url}`,
  );
};

describe('the rights of staff', () => {
  it('are tried with every verb that reaches a table', () => {
    const tried = VERBS.filter(({ name }) => LINES.some(([line]) => `${line} `.startsWith(`${name} `)));
    expect(VERBS.map(({ name }) => name).filter((name) => !tried.some((verb) => verb.name === name))).toEqual(
      WITHOUT_TABLE,
    );
  });

  it('are enough for every command, and none of them is too many', () =>
    atAnOffice(async (faq) => {
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
    atAnOffice(async (faq) => {
      const { denied } = as('planner');
      const refused = await faq('apply FOLDER --yes');
      expect(refused).toMatchObject({ exitCode: 1, hint: expect.stringContaining('This sign-in may not use') });
      expect(denied.size).toBeGreaterThan(0);
      expect((await faq('history')).hint).toContain('Nothing was ever released');
    }));
});

describe('the rights of the skill', () => {
  const voterAt = (table: string) => {
    const target = { table, region: 'us-east-1', endpoint: gate.url };
    const troubles: Trouble[] = [];
    const reading = {
      clock: () => performance.now(),
      wall: () => Date.parse(NOW),
      onTrouble: (one: Trouble) => troubles.push(one),
    };
    const client = createReadClient(target, reading);
    const skill = talkToSkill({
      now: '2027-10-01T12:00:00-04:00',
      office,
      content: createContentSource({
        store: createDynamoContentStore(client, table),
        snapshot: undefined,
        place: { root: 'franklin', ancestors: ['us'] },
        limits: {
          pointerEveryMs: 30_000,
          retryEveryMs: 5000,
          pointerWithinMs: 20_000,
          readWithinMs: 20_000,
          uncheckedDays: 14,
        },
        ...reading,
      }),
      places: { find: createFindPlaces(createDynamoPlacesStore(client, table, reading.onTrouble), reading.clock) },
    });
    return { ...skill, troubles, close: () => client.destroy() };
  };
  const ASK = { street: { value: '12 Main Street' }, zip: { value: '99001' } };

  it('are enough for a polling place, and without one of them the record names it and nobody is asked anything', () =>
    atAnOffice(async (faq, table) => {
      as('releaser');
      expect((await faq('apply FOLDER --yes')).exitCode).toBe(0);
      expect((await faq('places apply FEED --yes')).exitCode).toBe(0);

      const { asked, denied } = as('reader');
      const voter = voterAt(table);
      expect((await voter.say('AddressIntent', ASK)).speech).toContain('1 School R');
      expect((await voter.say('VoteIdIntent')).record).toMatchObject({ outcome: 'answered' });
      expect(voter.troubles).toEqual([]);
      expect([[...asked].sort(), [...denied]]).toEqual([[...RIGHTS.reader].sort(), []]);
      voter.close();

      as('reader', 'BatchGetItem');
      const refused = voterAt(table);
      const { speech, record } = await refused.say('AddressIntent', ASK);
      expect(speech).toMatch(/^I can't look up places to vote right now\./);
      expect(record).toMatchObject({ reason: expect.any(String) });
      expect(record?.outcome).not.toBe('asked');
      expect(refused.troubles).toMatchObject([
        { trouble: 'places-unread', operation: 'BatchGetItem', error: 'AccessDeniedException' },
      ]);
      refused.close();

      as('reader', 'Query');
      const blind = voterAt(table);
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
});
