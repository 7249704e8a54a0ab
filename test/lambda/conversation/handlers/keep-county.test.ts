import { type VoterMemory, VoterMemoryError } from '../../../../lambda/table/voter-memory';
import { createSimulatedMemory } from '../../../../scripts/simulator/simulated-voters';
import { content, franklin, riverbend, row } from '../../../support/content';
import { type TalkOptions, talkToSkill } from '../../../support/talk-to-skill';

const RIVERBEND = { county: { value: 'riverbend', id: 'riverbend' } };

/** Counts what is asked of a memory; `fails` makes it as a table that can't be reached. */
const watched = (memory: (userId: string) => VoterMemory, fails = false) => {
  const asked: string[] = [];
  const watch =
    <A extends string[], T>(what: string, work: (...given: A) => Promise<T>) =>
    async (...given: A): Promise<T> => {
      asked.push([what, ...given].join(' '));
      if (fails) throw new VoterMemoryError('The table did not answer.');
      return work(...given);
    };
  return {
    asked,
    memory: (userId: string): VoterMemory => {
      const one = memory(userId);
      return {
        county: watch('county', one.county),
        keep: watch('keep', one.keep),
        forget: watch('forget', one.forget),
      };
    },
  };
};

const voter = (memory: TalkOptions['memory'], over: Partial<TalkOptions> = {}) =>
  talkToSkill({
    now: '2027-09-20T12:00:00-04:00',
    memory,
    content: {
      forVoter: async ({ county, locale }) =>
        content({
          root: { ...franklin, below: [`polling-place/${locale}`] },
          lineage: county === 'riverbend' ? [riverbend, franklin] : [franklin],
          faq: [
            row({ locale }),
            row({
              id: 'polling-place',
              topic: 'polling-place',
              jurisdiction: 'riverbend',
              answer: 'Vote at 240 Ferry Street.',
              deadline: undefined,
              locale,
            }),
          ],
        }),
    },
    ...over,
  });

describe('rememberCounty', () => {
  it('keeps nothing because a county was asked for and given', async () => {
    const { asked, memory } = watched(createSimulatedMemory());
    const { say } = voter(memory);
    expect((await say('PollingPlaceIntent')).speech).toContain('Which county do you vote in');
    expect((await say('CountyIntent', RIVERBEND)).speech).toContain('240 Ferry Street');
    expect(asked).toEqual(['county']);
  });

  it('keeps the county that was talked about when the voter says so, for the next conversation', async () => {
    const shared = createSimulatedMemory();
    const first = voter(shared);
    await first.say('PollingPlaceIntent');
    await first.say('CountyIntent', RIVERBEND);
    expect((await first.say('RememberCountyIntent')).speech).toContain(
      "Okay, I'll remember Riverbend County for next time. To undo that, say forget my county.",
    );
    const { asked, memory } = watched(shared);
    const next = voter(memory);
    expect((await next.say('PollingPlaceIntent', {}, { isOneShot: true })).speech).toContain('240 Ferry Street');
    expect(asked).toEqual(['county']);
  });

  it('asks which one where none is known, and keeps the answer', async () => {
    const { asked, memory } = watched(createSimulatedMemory());
    const { say } = voter(memory);
    const question = await say('RememberCountyIntent');
    expect(question.speech).toBe('Which county should I remember, Riverbend?');
    expect(question.response.shouldEndSession).toBe(false);
    expect((await say('CountyIntent', RIVERBEND)).speech).toContain("I'll remember Riverbend County");
    expect(asked).toEqual(['keep riverbend']);
  });

  it('keeps the one that is named, and asks again for one that is none of ours', async () => {
    const { asked, memory } = watched(createSimulatedMemory());
    const { say } = voter(memory);
    const unknown = await say('RememberCountyIntent', { county: { value: 'springfield' } });
    expect(unknown.speech).toContain("I don't have answers for that county.");
    expect(unknown.speech).toContain('Which county should I remember');
    await say('RememberCountyIntent', RIVERBEND);
    expect(asked).toEqual(['keep riverbend']);
  });

  it('keeps none where the voter does not know it', async () => {
    const { asked, memory } = watched(createSimulatedMemory());
    const { say } = voter(memory);
    await say('RememberCountyIntent');
    expect((await say('UnknownCountyIntent')).speech).toContain('Okay, then I keep none.');
    expect(asked).toEqual([]);
  });

  it('does it in Spanish', async () => {
    const { say } = voter(createSimulatedMemory(), { locale: 'es-US' });
    expect((await say('RememberCountyIntent')).speech).toContain('¿Qué condado debo recordar');
    expect((await say('CountyIntent', RIVERBEND)).speech).toContain('guardo tu condado para la próxima vez');
    expect((await say('ForgetCountyIntent')).speech).toContain('ya olvidé tu condado');
  });
});

describe('forgetCounty', () => {
  it('forgets it in the memory and in this conversation', async () => {
    const { asked, memory } = watched(createSimulatedMemory());
    const { say } = voter(memory);
    await say('RememberCountyIntent', RIVERBEND);
    expect((await say('ForgetCountyIntent')).speech).toContain("Okay, I've forgotten your county.");
    expect((await say('PollingPlaceIntent')).speech).toContain('Which county do you vote in');
    expect((await say('PollingPlaceIntent', {}, { isOneShot: true })).speech).toContain('Which county do you vote in');
    expect(asked).toEqual(['keep riverbend', 'forget', 'county']);
  });
});

describe('the memory of a voter', () => {
  it('is read once in a session, and only when an answer needs the county', async () => {
    const { asked, memory } = watched(createSimulatedMemory());
    const { say } = voter(memory);
    await say('RegisterDeadlineIntent');
    expect(asked).toEqual([]);
    await say('PollingPlaceIntent');
    await say('RegisterDeadlineIntent');
    await say('PollingPlaceIntent');
    expect(asked).toEqual(['county']);
  });

  it('is not asked where the voter names a county', async () => {
    const { asked, memory } = watched(createSimulatedMemory());
    expect((await voter(memory).say('PollingPlaceIntent', RIVERBEND)).speech).toContain('240 Ferry Street');
    expect(asked).toEqual([]);
  });

  it('counts for nothing where the county is gone from the release', async () => {
    const memory = createSimulatedMemory();
    await memory('amzn1.ask.account.VOTER').keep('atlantis');
    expect((await voter(memory).say('PollingPlaceIntent')).speech).toContain('Which county do you vote in');
  });

  it('costs a voter nothing but the question when it fails', async () => {
    const { memory } = watched(createSimulatedMemory(), true);
    const { say } = voter(memory);
    const asked = await say('PollingPlaceIntent');
    expect(asked.speech).toContain('Which county do you vote in');
    expect(asked.record?.error).toBeUndefined();
    expect((await say('CountyIntent', RIVERBEND)).speech).toContain('240 Ferry Street');
    expect((await say('RememberCountyIntent')).speech).toContain("I couldn't save that just now");
    expect((await say('ForgetCountyIntent')).speech).toContain("I couldn't delete your county just now.");
  });

  it('may not be there: the skill says so, and goes on', async () => {
    const { say } = voter(undefined);
    expect((await say('RememberCountyIntent')).speech).toContain("I can't remember anything past this conversation.");
    expect((await say('RememberCountyIntent', RIVERBEND)).speech).toContain("Until then I'll use Riverbend County.");
    expect((await say('PollingPlaceIntent')).speech).toContain('240 Ferry Street');
    expect((await say('ForgetCountyIntent')).speech).toContain("I've forgotten your county.");
    expect((await say('PollingPlaceIntent')).speech).toContain('Which county do you vote in');
  });
});
