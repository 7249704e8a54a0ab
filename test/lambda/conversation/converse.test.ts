import { createConversation } from '../../../lambda/conversation/converse';
import type { Turn } from '../../../lambda/conversation/turn';
import type { TurnRecord } from '../../../lambda/conversation/turn-record';
import { ContentStoreError } from '../../../lambda/table/content-store';
import { content, franklin, riverbend, row } from '../../support/content';
import { office } from '../../support/talk-to-skill';
import { turn } from '../../support/turn';

const conversation = () => {
  const records: TurnRecord[] = [];
  let ms = 100;
  const stopwatch = () => {
    ms += 12.34;
    return ms;
  };
  const converse = createConversation({ office, front: 'pigeon', stopwatch, log: (record) => records.push(record) });
  return { converse, records };
};

const topic = (over: Partial<Turn> = {}): Turn => turn({ name: 'topic', topic: 'register-deadline', ...over });

describe('a turn of the conversation', () => {
  it('is recorded once, with the front that it came from and the time it took', async () => {
    const { converse, records } = conversation();
    await converse(() => topic());
    expect(records).toEqual([
      expect.objectContaining({ front: 'pigeon', request: 'topic', outcome: 'answered', release: 7, ms: 12.3 }),
    ]);
  });

  it("is answered with an apology in the office's first language where the request can't be read", async () => {
    const { converse, records } = conversation();
    const conversed = await converse(() => {
      throw new TypeError('Cannot read 12 Elm Street');
    });
    expect(conversed).toMatchObject({
      locale: 'en-US',
      reply: { outcome: 'apology', say: [expect.stringMatching(/^Sorry, something went wrong.*Franklin Elections/)] },
    });
    expect(conversed.reply.ask).toBeUndefined();
    expect(records).toEqual([
      expect.objectContaining({ request: 'unreadable', outcome: 'apology', error: 'TypeError', ms: 12.3 }),
    ]);
    expect(JSON.stringify(records)).not.toContain('Elm');
  });

  it("apologises with the number of the voter's county where the rows can still be read", async () => {
    const { converse, records } = conversation();
    const broken = content({
      lineage: [riverbend, franklin],
      faq: [row({ answer: 'By {no.such}.', deadline: undefined })],
    });
    const { reply } = await converse(() => topic({ session: { county: 'riverbend' }, content: async () => broken }));
    expect(reply).toMatchObject({ outcome: 'apology', say: [expect.stringContaining('800-555-0111')] });
    expect(records).toEqual([expect.objectContaining({ request: 'topic', outcome: 'apology', error: 'Error' })]);
  });

  it('takes no words of a reply for a question that was missed', async () => {
    const { converse, records } = conversation();
    const options = [
      { topic: 'register-deadline', faq: 'register-deadline' },
      { topic: 'vote-id', faq: 'vote-id' },
      { topic: 'results', faq: 'results' },
    ] as const;
    const session = { chosen: { options: [...options], at: 0 } };
    await converse(() => turn({ name: 'question', heard: { question: 'the other one' }, session }));
    await converse(() => turn({ name: 'question', heard: { question: 'may my parrot vote with one' } }));
    expect(records).toEqual([
      expect.objectContaining({ request: 'other-one', outcome: 'offered', missed: undefined }),
      expect.objectContaining({ request: 'question', missed: expect.arrayContaining(['vote']) }),
    ]);
  });

  it('keeps what the session knew when something went wrong', async () => {
    const { converse } = conversation();
    const failing = async () => {
      throw new ContentStoreError('The table did not answer.');
    };
    const { session } = await converse(() => topic({ session: { county: 'riverbend' }, content: failing }));
    expect(session).toMatchObject({ county: 'riverbend' });
  });

  it('says of something thrown that is no error what it is', async () => {
    const { converse, records } = conversation();
    await converse(() => {
      throw 'Zebulon';
    });
    expect(records).toEqual([expect.objectContaining({ error: 'string' })]);
  });

  it('reads the rows of a county once, however many parts of the answer need them', async () => {
    const asked: (string | undefined)[] = [];
    const { converse } = conversation();
    await converse(() =>
      topic({
        heard: { county: { said: 'x', id: 'riverbend' } },
        content: async (county) => {
          asked.push(county);
          return content();
        },
      }),
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });
});
