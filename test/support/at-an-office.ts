import { join } from 'node:path';
import { createFindPlaces } from '../../lambda/places/find-places';
import { createContentSource } from '../../lambda/table/cached-content';
import { createReadClient } from '../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../lambda/table/dynamo-content-store';
import { createDynamoPlacesStore } from '../../lambda/table/dynamo-places-store';
import type { Trouble } from '../../lambda/table/trouble';
import { runFaq } from '../../scripts/door/run-faq';
import { VERBS } from '../../scripts/verbs/verbs';
import { clockAt } from './clock';
import { document, HEAD, locality, place, precinct, segment, withFiles } from './places';
import { faqRow, NOW, rewriteContent, withContent } from './staff-content';
import { tableOn } from './table-engine';
import { office, talkToSkill } from './talk-to-skill';
import { NOBODY } from './terminal';

/** How each verb that reaches a table is called, and as whom. `FOLDER` is the content, `FEED` the first list of places. */
export const LINES: readonly [line: string, role: 'planner' | 'releaser'][] = [
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

const feed = (line: string): string =>
  document([
    ...HEAD,
    locality('loc', 'Riverbend'),
    precinct('p1', { PollingLocationIds: 'pl1' }),
    place('pl1', line),
    segment('s1'),
  ]);

/** What is said of the first list of places, and of the second. */
export const HALLS = ['1 School R', '9 New R'] as const;
/** An address that both lists have. */
export const ADDRESS = { street: { value: '12 Main Street' }, zip: { value: '99001' } };

type Faq = (line: string) => ReturnType<typeof runFaq>;

/**
 * A table of its own at `engine`, and an office whose target `production` is that table, reached through `door`: a
 * server in front of the engine that watches or refuses. `faq` takes one of the lines.
 */
export const atAnOffice = (
  { engine, door }: { engine: string; door: string },
  work: (faq: Faq, table: string) => Promise<void>,
) =>
  withFiles({ 'a.xml': feed('1 School Rd'), 'b.xml': feed('9 New Rd') }, async (files) => {
    const own = tableOn(engine);
    const { table } = own.target;
    await own.releases.ensure();
    own.close();
    const inOffice = (draft: { office: string }): void => {
      const here = `table: ${table}\n    region: us-east-1\n    endpoint: ${door}`;
      draft.office = draft.office.replace('table: answers\n    region: us-east-1', here);
    };
    await withContent(inOffice, async (folder) => {
      await rewriteContent(folder, inOffice);
      await withContent(
        (draft) => {
          inOffice(draft);
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
          const given: [keyof (typeof VERBS)[number]['options'], string[]][] = [
            ['target', ['--target', 'production']],
            ['by', ['--by', 'Ann Clerk']],
            ['note', ['--note', 'for the test']],
            ['content', ['--content', folder]],
          ];
          const faq: Faq = (line) => {
            const verb = VERBS.find(({ name }) => line.startsWith(name));
            const said = line.split(' ').map((word) => words[word] ?? word);
            const flags = given.flatMap(([name, own]) => (verb?.options[name] ? own : []));
            return runFaq([...said, ...flags], NOBODY, clockAt(NOW));
          };
          await work(faq, table);
        },
      );
    });
  });

/** A voter of the skill that reads this table through that door; what failed is kept. */
export const voterAt = (table: string, door: string) => {
  const troubles: Trouble[] = [];
  const reading = {
    clock: () => performance.now(),
    wall: () => Date.parse(NOW),
    onTrouble: (one: Trouble) => troubles.push(one),
  };
  const client = createReadClient({ table, region: 'us-east-1', endpoint: door }, reading);
  const voter = talkToSkill({
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
  return { ...voter, troubles, close: () => client.destroy() };
};
