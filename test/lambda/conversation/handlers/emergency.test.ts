import type { RequestEnvelope } from 'ask-sdk-model';
import type { TurnRecord } from '../../../../lambda/conversation/turn-record';
import { createSkill } from '../../../../lambda/fronts/alexa/skill';
import type { Content } from '../../../../lambda/table/content';
import type { Office } from '../../../../models/content/office';
import type { Notice, Silenced } from '../../../../models/table/emergency';
import { content, franklin, riverbend, row } from '../../../support/content';

const START = Date.parse('2027-10-01T12:00:00-04:00');

const office: Office = {
  name: 'Franklin Elections',
  invocation_name: { 'en-US': 'franklin elections' },
  locales: ['en-US', 'es-US'],
  root: 'franklin',
  source_hosts: ['.gov'],
  skill_target: 'production',
  targets: {},
  limits: { spoken_words: 90, verify_days: 365, unchecked_days: 14 },
};

const late: Notice = {
  id: 'n1',
  act: 1,
  jurisdictions: ['franklin'],
  text: { 'en-US': 'Polls stay open until 10 PM.', 'es-US': 'Se puede votar hasta las 10 de la noche.' },
  until: '2027-10-01T20:00:00-04:00',
};

const rows = [
  row({ more: 'Bring a letter.' }),
  row({ id: 'vote-id', topic: 'vote-id', deadline: undefined, answer: 'Bring an ID.', after_deadline: undefined }),
  row({ id: 'vote-id.lost', topic: 'vote-id', deadline: undefined, answer: 'Ask us.', after_deadline: undefined }),
];

/** One voter who talks to the skill while the office acts. */
const aVoter = ({ locale = 'en-US', oneShot = false }: { locale?: string; oneShot?: boolean } = {}) => {
  const records: TurnRecord[] = [];
  const state = { notices: [] as Notice[], silenced: [] as Silenced[], nowMs: START };
  let attributes: Record<string, unknown> | undefined;
  const skill = createSkill({
    office,
    content: {
      async forVoter({ county }): Promise<Content> {
        const lineage = county === 'riverbend' ? [riverbend, franklin] : [franklin];
        const notices = state.notices.filter((one) => lineage.some(({ id }) => one.jurisdictions.includes(id)));
        return content({ lineage, faq: rows, notices, silenced: state.silenced });
      },
    },
    clock: () => state.nowMs,
    log: (record) => records.push(record),
  });
  const send = async (request: object) => {
    const envelope = {
      version: '1.0',
      session: { new: attributes === undefined && oneShot, sessionId: 's', attributes },
      request: { locale, ...request },
    };
    const { response, sessionAttributes } = await skill.invoke(envelope as unknown as RequestEnvelope);
    attributes = sessionAttributes;
    const speech = response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
    const card = response.card?.type === 'Simple' ? (response.card.content ?? '') : '';
    return { speech, card, title: response.card?.type === 'Simple' ? response.card.title : undefined };
  };
  return {
    state,
    records,
    opens: () => send({ type: 'LaunchRequest' }),
    asks: (name: string, slots: object = {}) => send({ type: 'IntentRequest', intent: { name, slots } }),
  };
};

const riverbendSlot = {
  county: {
    name: 'county',
    value: 'riverbend',
    resolutions: {
      resolutionsPerAuthority: [
        { status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { id: 'riverbend', name: 'Riverbend' } }] },
      ],
    },
  },
};

describe('a notice', () => {
  it('comes first, before the welcome or an answer, and is on the card', async () => {
    const voter = aVoter();
    voter.state.notices = [late];
    const { speech, card, title } = await voter.opens();
    expect(speech).toMatch(/First, a notice from your election office.*Polls stay open until 10 PM\..*Welcome/);
    expect({ card, title }).toEqual({
      card: 'Polls stay open until 10 PM.',
      title: 'Notice from your election office',
    });
    expect(voter.records.at(-1)).toMatchObject({ outcome: 'welcomed', notices: ['n1'] });

    const other = aVoter({ oneShot: true });
    other.state.notices = [late];
    const asked = await other.asks('VoteIdIntent');
    expect(asked.speech).toMatch(/Polls stay open.*Bring an ID/);
    expect(asked.card).toMatch(/^Notice from your election office: Polls stay open until 10 PM\.\n\nBring an ID/);
  });

  it('is heard once in a session, and again when its wording changed', async () => {
    const voter = aVoter();
    voter.state.notices = [late];
    await voter.opens();
    expect((await voter.asks('VoteIdIntent')).speech).not.toContain('Polls');
    expect((await voter.asks('AMAZON.RepeatIntent')).speech).toMatch(/Bring an ID/);
    voter.state.notices = [{ ...late, act: 5, text: { 'en-US': 'Polls stay open until 11 PM.' } }];
    expect((await voter.asks('VoteIdIntent')).speech).toContain('until 11 PM');
    expect((await voter.asks('VoteIdIntent')).speech).not.toContain('11 PM');
  });

  it('is not said again by "repeat"', async () => {
    const voter = aVoter();
    voter.state.notices = [late];
    await voter.asks('VoteIdIntent');
    const repeated = await voter.asks('AMAZON.RepeatIntent');
    expect(repeated.speech).toContain('Bring an ID');
    expect(repeated.speech + repeated.card).not.toContain('Polls');
  });

  it('is never said once it is over', async () => {
    const voter = aVoter();
    voter.state.notices = [late];
    voter.state.nowMs = Date.parse(late.until ?? '');
    expect((await voter.opens()).speech).not.toContain('Polls');
  });

  it("is in the voter's language", async () => {
    const voter = aVoter({ locale: 'es-US' });
    voter.state.notices = [late];
    expect((await voter.opens()).speech).toMatch(/Primero, un aviso.*hasta las 10 de la noche/);
  });

  it('of a county reaches voters as soon as their county is known', async () => {
    const voter = aVoter();
    voter.state.notices = [{ ...late, jurisdictions: ['riverbend'] }];
    expect((await voter.opens()).speech).not.toContain('Polls');
    expect((await voter.asks('CountyIntent', riverbendSlot)).speech).toContain('Polls stay open');
  });

  it('leaves goodbye alone', async () => {
    const voter = aVoter();
    voter.state.notices = [late];
    expect((await voter.asks('AMAZON.StopIntent')).speech).not.toContain('Polls');
  });
});

describe('a silenced answer', () => {
  const here = (faq: string): Silenced[] => [{ faq, jurisdiction: 'franklin' }];

  it.each(['vote-id', 'register-deadline'])('is the phone number instead (%s)', async (topic) => {
    const voter = aVoter();
    voter.state.silenced = here(topic);
    const name = topic === 'vote-id' ? 'VoteIdIntent' : 'RegisterDeadlineIntent';
    expect((await voter.asks(name)).speech).toMatch(/800-555-0142/);
    expect(voter.records.at(-1)).toMatchObject({ outcome: 'no-match', reason: 'silenced', topic });
  });

  it('of a topic stops all its rows, of a row only that one', async () => {
    const voter = aVoter();
    voter.state.silenced = here('vote-id.lost');
    expect((await voter.asks('VoteIdIntent')).speech).toContain('Bring an ID');
    voter.state.silenced = here('vote-id');
    expect((await voter.asks('VoteIdIntent')).speech).not.toContain('Bring an ID');
  });

  it('is not said by "repeat", by "more", or of one way only, when it was stopped in between', async () => {
    const voter = aVoter();
    await voter.asks('RegisterDeadlineIntent', riverbendSlot);
    voter.state.silenced = here('register-deadline');
    for (const name of ['AMAZON.YesIntent', 'MoreIntent', 'AMAZON.RepeatIntent']) {
      const { speech } = await voter.asks(name);
      expect(speech).not.toMatch(/letter|October/);
    }
  });

  it('of one county asks for the county while it is not known, and stops there only', async () => {
    const voter = aVoter();
    voter.state.silenced = [{ faq: 'vote-id', jurisdiction: 'riverbend' }];
    expect((await voter.asks('VoteIdIntent')).speech).toMatch(/which county/i);
    expect((await voter.asks('CountyIntent', riverbendSlot)).speech).toMatch(/don't have an approved answer/);
    voter.state.silenced = [{ faq: 'vote-id', jurisdiction: 'stonefield' }];
    expect((await voter.asks('VoteIdIntent')).speech).toContain('Bring an ID');
  });
});
