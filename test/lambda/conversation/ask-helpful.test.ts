import { createConversation } from '../../../lambda/conversation/converse';
import type { Session } from '../../../lambda/conversation/session';
import type { Turn } from '../../../lambda/conversation/turn';
import type { TurnRecord } from '../../../lambda/conversation/turn-record';
import type { Content } from '../../../lambda/table/content';
import { randomFrom } from '../../../scripts/attack/random';
import { content, deadline, franklin, general2027, place, riverbend, row } from '../../support/content';
import { office as quiet } from '../../support/talk-to-skill';
import { turn } from '../../support/turn';

/** A row that is true on any day: nothing of a deadline. */
const always = row({ id: 'vote-id', topic: 'vote-id', answer: 'Bring an ID.', deadline: undefined });
const faq = [
  always,
  row({ id: 'vote-id.free', topic: 'vote-id', about: 'a free ID', answer: 'It is free.', deadline: undefined }),
];
const QUIET_DAY = '2027-08-20T12:00:00-04:00';
const EARLY = [
  deadline({ action: 'early-voting-start', method: 'any', date: '2027-10-16', time: '09:00' }),
  deadline({ action: 'early-voting-end', method: 'any', date: '2027-10-30', time: '17:00' }),
];

interface Asked {
  helpful?: NonNullable<typeof quiet.helpful> | undefined;
  chance?: (() => number) | undefined;
  now?: string;
  shows?: Partial<Content>;
  over?: Partial<Turn>;
}

/** What became of one answer, and its record. */
const answered = async ({
  helpful = { one_in: 1 },
  chance = () => 0,
  now = QUIET_DAY,
  shows = {},
  over = {},
}: Asked = {}) => {
  const records: TurnRecord[] = [];
  const office = { ...quiet, helpful };
  const converse = createConversation({
    office,
    front: 'pigeon',
    stopwatch: () => 0,
    chance,
    log: (record) => records.push(record),
  });
  const seen = content({ lineage: [riverbend, franklin], faq, deadlines: EARLY, ...shows });
  const one = turn({
    name: 'topic',
    topic: 'vote-id',
    office,
    nowMs: Date.parse(now),
    session: { county: 'riverbend' },
    content: async () => seen,
    ...over,
    can: { ...turn().can, helpful: 'words', ...over.can },
  });
  const { reply, session } = await converse(() => one);
  return { reply, session, record: records[0] };
};

/** Of a turn that did answer. */
const isAsked = async (asked: Asked): Promise<boolean> => {
  const { reply } = await answered(asked);
  expect(reply.outcome).toBe('answered');
  return reply.ask === 'Was that helpful?';
};

describe('"Was that helpful?"', () => {
  it('is asked after an answer, in place of what else, and is recorded with its row', async () => {
    const { reply, session, record } = await answered();
    expect(reply).toMatchObject({ say: ['Bring an ID.'], ask: 'Was that helpful?', reprompt: 'Was that helpful?' });
    expect(session.pending).toEqual({ kind: 'helpful', row: { topic: 'vote-id', faq: 'vote-id' } });
    expect(record).toMatchObject({ outcome: 'answered', faq: 'vote-id', helpful: 'asked' });
  });

  it('is asked after one answer in so many, as chance has it', async () => {
    const random = randomFrom(7);
    const draws: number[] = [];
    const chance = () => {
      draws.push(random.below(1_000_000) / 1_000_000);
      return draws.at(-1) ?? 0;
    };
    let asked = 0;
    for (let at = 0; at < 2000; at++) if (await isAsked({ helpful: { one_in: 10 }, chance })) asked += 1;
    expect(asked).toBe(draws.filter((draw) => draw < 0.1).length);
    expect(asked).toBeGreaterThan(150);
    expect(asked).toBeLessThan(250);
  });

  it('is asked by nobody who was not told to, or has nothing to choose by, and on no front that does not ask', async () => {
    const records: TurnRecord[] = [];
    const log = (record: TurnRecord) => records.push(record);
    const one = turn({
      name: 'topic',
      topic: 'vote-id',
      content: async () => content({ faq }),
      can: { ...turn().can, helpful: 'words' },
    });
    await createConversation({ office: quiet, front: 'pigeon', stopwatch: () => 0, chance: () => 0, log })(() => one);
    const office = { ...quiet, helpful: { one_in: 1 } };
    await createConversation({ office, front: 'pigeon', stopwatch: () => 0, log })(() => ({ ...one, office }));
    expect(records.map(({ outcome, helpful }) => ({ outcome, helpful }))).toEqual([
      { outcome: 'answered', helpful: undefined },
      { outcome: 'answered', helpful: undefined },
    ]);
    expect(await isAsked({ over: { can: { ...turn().can, helpful: undefined } } })).toBe(false);
  });

  it('is asked up to the night before an election of that county, and not on its day', async () => {
    const local = { ...general2027, id: '2027-local', jurisdiction: 'riverbend', date: '2027-08-20' };
    expect(await isAsked({ now: '2027-11-01T23:59:59-04:00' })).toBe(true);
    expect(await isAsked({ now: '2027-11-02T00:00:00-04:00' })).toBe(false);
    expect(await isAsked({ now: '2027-11-02T23:59:59-04:00' })).toBe(false);
    expect(await isAsked({ now: '2027-11-03T00:00:00-04:00' })).toBe(true);
    expect(await isAsked({ shows: { elections: [local, general2027] } })).toBe(false);
  });

  it('is not asked of a voter whose county is not known, where some county has elections of its own', async () => {
    const nowhere = { session: {} };
    expect(await isAsked({ over: nowhere, shows: { lineage: [franklin] } })).toBe(true);
    const root = place({ ...franklin, below: ['elections'] });
    expect(await isAsked({ over: nowhere, shows: { root, lineage: [root] } })).toBe(false);
    expect(await isAsked({ shows: { root, lineage: [riverbend, root] } })).toBe(true);
  });

  it('is left out during early voting where the office wishes that', async () => {
    const helpful = { one_in: 1, in_early_voting: false };
    expect(await isAsked({ now: '2027-10-20T12:00:00-04:00' })).toBe(true);
    expect(await isAsked({ helpful, now: '2027-10-15T12:00:00-04:00' })).toBe(true);
    expect(await isAsked({ helpful, now: '2027-10-16T08:00:00-04:00' })).toBe(false);
    expect(await isAsked({ helpful, now: '2027-10-30T20:00:00-04:00' })).toBe(false);
    expect(await isAsked({ helpful, now: '2027-10-31T08:00:00-04:00' })).toBe(true);
  });

  it('is not asked while a notice is out, whether or not it was heard', async () => {
    const notices = [{ act: 3, id: 'water', jurisdictions: ['riverbend'], text: { 'en-US': 'Flood.' } }];
    const shows = { notices } as unknown as Partial<Content>;
    expect(await isAsked({ shows })).toBe(false);
    expect(await isAsked({ shows, over: { session: { county: 'riverbend', heard: [3] } } })).toBe(false);
  });

  it('is not asked twice in a conversation, nor of what is only said again', async () => {
    expect(await isAsked({ over: { session: { county: 'riverbend', asksNoMoreHelpful: true } } })).toBe(false);
    const said: Session = {
      county: 'riverbend',
      last: { topic: 'vote-id', faq: 'vote-id' },
      said: { say: ['Bring an ID.'], card: { title: 'ID', text: 'Bring an ID.' } },
    };
    expect((await answered({ over: { name: 'repeat', session: said } })).reply.ask).not.toBe('Was that helpful?');
  });

  it('is not asked any more after a decline or an apology', async () => {
    const declined = await answered({ over: { name: 'question', heard: { question: 'who should i vote for' } } });
    expect(declined).toMatchObject({ reply: { outcome: 'declined' }, session: { asksNoMoreHelpful: true } });
    const failed = await answered({ over: { content: async () => Promise.reject(new Error('no table')) } });
    expect(failed).toMatchObject({ reply: { outcome: 'apology' }, session: { asksNoMoreHelpful: true } });
  });

  it('has buttons where they can be touched, and the touch is the reply', async () => {
    const can = { ...turn().can, screen: true, helpful: 'buttons' } as const;
    const { reply, session } = await answered({ over: { can } });
    expect(reply.screen).toMatchObject({ choices: ['Yes', 'No'] });
    const second = await answered({ over: { can, name: 'choice', heard: { which: 2 }, session } });
    expect(second.record).toMatchObject({ request: 'rated', faq: 'vote-id', helpful: 'no' });
    const first = await answered({ over: { can, name: 'choice', heard: { which: 1 }, session } });
    expect(first).toMatchObject({
      record: { request: 'rated', outcome: 'rated', helpful: 'yes' },
      reply: { say: ['Thanks for telling me.'] },
    });
  });
});
