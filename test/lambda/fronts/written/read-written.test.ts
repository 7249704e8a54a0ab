import { createHearWritten } from '../../../../lambda/fronts/written/hear-written';
import { readWritten, type Written } from '../../../../lambda/fronts/written/read-written';
import type { InteractionModel } from '../../../../models/interaction-model/build';
import type { Locale } from '../../../../models/locales/locales';
import { content } from '../../../support/content';
import { office } from '../../../support/talk-to-skill';

const CAN = { screen: true, card: true, reminders: false, deviceAddress: false, links: true, alexaApp: false };
const modelIn = async (locale: Locale): Promise<InteractionModel> =>
  require(`../../../../skill-package/interactionModels/custom/${locale}.json`);
const asked: object[] = [];
const deps = {
  office,
  content: {
    forVoter: async (voter: object) => {
      asked.push(voter);
      return content();
    },
  },
  hear: createHearWritten(modelIn),
  can: CAN,
  clock: () => Date.parse('2027-10-01T12:00:00-04:00'),
};
const read = (written: Partial<Written>) => readWritten({ session: {}, ...written }, deps);

describe('a written sentence', () => {
  it.each([
    ['stop', 'stop', 'en-US'],
    ['Never mind.', 'cancel', 'en-US'],
    ['Yes, please!', 'yes', 'en-US'],
    ['no', 'no', 'en-US'],
    ['help', 'help', 'en-US'],
    ['say that again', 'repeat', 'en-US'],
    ['tell me more', 'more', 'en-US'],
    ['the one after that', 'later-election', 'en-US'],
    ['I have no idea', 'no-county', 'en-US'],
    ['???', 'not-understood', 'en-US'],
    ['my neighbor parks across the ramp of the library', 'question', 'en-US'],
    ['para', 'stop', 'es-US'],
    ['ayuda', 'help', 'es-US'],
    ['sí', 'yes', 'es-US'],
  ])('"%s" is heard as Alexa hears it: %s', async (text, name, locale) => {
    expect(await read({ text, locale })).toMatchObject({ name });
  });

  it('that is a topic brings it, and what stands in its slots', async () => {
    expect(await read({ text: 'How do I register to vote?' })).toMatchObject({ name: 'topic', topic: 'register-how' });
    expect(await read({ text: 'and by mail?' })).toMatchObject({ name: 'method', heard: { method: 'mail' } });
    expect(await read({ text: 'the second one' })).toMatchObject({ name: 'choice', heard: { which: 2 } });
    expect(await read({ text: "I'm in Stonefield County" })).toMatchObject({
      name: 'county',
      heard: { county: { id: 'stonefield', said: 'stonefield county' } },
    });
  });

  it('is no longer than a person says in one breath', async () => {
    const { heard } = await read({ text: 'where can my neighbor park '.repeat(1000) });
    expect(heard.question?.length).toBeLessThanOrEqual(300);
  });

  it('that is missing opens the conversation; a touched choice is that choice', async () => {
    expect(await read({})).toMatchObject({ name: 'launch', session: {} });
    expect(await read({ which: 2 })).toMatchObject({ name: 'choice', heard: { which: 2 } });
  });
});

describe('who writes it', () => {
  it('is answered in a language that the office speaks', async () => {
    for (const [locale, spoken] of [
      ['es', 'es-US'],
      ['es-MX', 'es-US'],
      ['fr', 'en-US'],
      [undefined, 'en-US'],
    ])
      expect((await read({ locale })).locale).toBe(spoken);
  });

  it("is heard by the rows of the voter's county, where it is known", async () => {
    asked.length = 0;
    const turn = await read({ text: 'what about vouching', county: 'riverbend' });
    expect(turn.session).toEqual({ county: 'riverbend' });
    expect(asked).toEqual([{ locale: 'en-US', county: 'riverbend' }]);
  });
});
