import type { LexResponse } from '../../../../lambda/fronts/lex/lex-front';
import { lexIn } from '../../../../scripts/simulator/lex-in';
import { lexEvent, wordsIn } from '../../../../scripts/simulator/lex-session';
import { type OpenOffice, openOffice } from '../../../../scripts/simulator/open-office';
import { plainText } from '../../../../scripts/simulator/plain-text';
import { openLexSession } from '../../../support/lex-bot';

let office: OpenOffice;
const records: object[] = [];
let fulfil: (event: unknown) => Promise<LexResponse>;

beforeAll(async () => {
  office = await openOffice({
    folder: 'content',
    withPlaces: true,
    clock: () => Date.parse('2027-10-01T12:00:00-04:00'),
  });
  fulfil = lexIn(office, (record) => records.push(record));
});
afterAll(() => office.close());
beforeEach(() => void records.splice(0));

const TELEPHONE = { channel: 'telephone', 'x-amz-lex:allow-interrupt:*:*': 'true' };
const chat = (locale = 'en-US') => openLexSession(fulfil, { locale });
const call = (locale = 'en-US') => openLexSession(fulfil, { locale, attributes: TELEPHONE });
const words = (response: LexResponse): string => wordsIn(response, plainText);

describe('a Lex bot', () => {
  it('answers what was said, whatever intent Lex took it for', async () => {
    const first = await chat().say({ text: 'when is the last day to register', intent: 'FallbackIntent' });
    const second = await chat().say({ text: 'when is the last day to register', intent: 'SecurityIntent' });
    expect(words(first)).toMatch(/Monday, October 4th/);
    expect(words(second)).toBe(words(first));
    expect(first.sessionState.dialogAction).toEqual({ type: 'ElicitIntent' });
  });

  it('welcomes a voter whose page opens it without a word, once', async () => {
    const session = chat();
    expect(words(await session.say({ text: '' }))).toMatch(/^Welcome to Franklin Elections/);
    expect(words(await session.say({ text: '' }))).not.toMatch(/Welcome/);
  });

  it('speaks Spanish where the bot does', async () => {
    expect(words(await chat('es-US').say({ text: '¿cuándo es el último día para inscribirme?' }))).toMatch(/octubre/);
  });

  it('goes on where the last turn ended, and closes when it is over', async () => {
    const session = chat();
    await session.say({ text: 'where do I vote' });
    expect(words(await session.say({ text: 'Stonefield' }))).toMatch(/Stonefield/);
    const over = await session.say({ text: 'stop' });
    expect(over.sessionState).toMatchObject({ dialogAction: { type: 'Close' }, intent: { state: 'Fulfilled' } });
  });

  it('shows choices as buttons in a chat, whose values are heard as the choice', async () => {
    const session = chat();
    let buttons: readonly { value: string }[] = [];
    // Which of them is unsure is for the understanding to say, not for this front.
    for (const text of [
      'something about mail',
      'my accountant and voting',
      'can i use a costco card',
      'ballots and my mother',
    ]) {
      if (buttons.length > 1) break;
      const { messages = [] } = await session.say({ text });
      const card = messages.find((one) => 'imageResponseCard' in one);
      buttons = card && 'imageResponseCard' in card ? card.imageResponseCard.buttons : [];
    }
    expect(buttons.length).toBeGreaterThan(1);
    await session.say({ text: buttons[0]?.value ?? '' });
    expect(records.at(-1)).toMatchObject({ request: 'choice', outcome: expect.stringMatching(/answered|asked/) });
  });

  it('speaks where it is spoken to, and writes where it is written to', async () => {
    const spoken = await call().say({ text: 'what is the phone number of the state office', mode: 'Speech' });
    expect(spoken.messages).toEqual([
      {
        contentType: 'SSML',
        content: expect.stringMatching(/^<speak>.*<say-as interpret-as="telephone">.*<\/speak>$/),
      },
    ]);
    const [written] = (await chat().say({ text: 'what is the phone number of the state office' })).messages ?? [];
    expect(written).toMatchObject({ contentType: 'PlainText' });
  });

  it('takes the keys of a telephone for the digits of an answer', async () => {
    const session = call();
    await session.say({ text: 'something about mail', mode: 'Speech' });
    await session.say({ text: '1', mode: 'DTMF' });
    expect(records.at(-1)).toMatchObject({ front: 'lex', request: 'choice' });
  });

  it('keeps of the session what the flow set for speech, and not what it handed over', async () => {
    const session = call();
    await session.say({ text: 'when is the election', mode: 'Speech' });
    expect(session.attributes()).toMatchObject(TELEPHONE);
    await session.say({ text: '0', mode: 'DTMF' });
    expect(session.attributes()).toMatchObject({ next: 'person' });
    await session.say({ text: 'when is the election', mode: 'Speech' });
    expect(session.attributes()).not.toHaveProperty('next');
  });

  it.each([
    ['0', 'DTMF', 'en-US', 'person'],
    ['I want to talk to a real person, please', 'Speech', 'en-US', 'person'],
    ['operator', 'Speech', 'en-US', 'person'],
    ['quiero hablar con una persona', 'Speech', 'es-US', 'person'],
    ['9', 'DTMF', 'en-US', 'es-US'],
    ['español', 'Speech', 'en-US', 'es-US'],
    ['Spanish please', 'Speech', 'en-US', 'es-US'],
    ['en inglés por favor', 'Speech', 'es-US', 'en-US'],
  ] as const)('on the telephone, "%s" (%s, %s) is handed over, with no words: %s', async (text, mode, locale, next) => {
    const response = await call(locale).say({ text, mode });
    expect(response.messages).toBeUndefined();
    expect(response.sessionState).toMatchObject({ dialogAction: { type: 'Close' }, sessionAttributes: { next } });
  });

  it.each(['0', 'operator', 'español'])('in a chat, "%s" is a sentence like any other', async (text) => {
    expect((await chat().say({ text })).sessionState.sessionAttributes).not.toHaveProperty('next');
  });

  it.each(['when can a person with a disability vote', 'can someone help me vote', 'how do I vote in person'])(
    'on the telephone, "%s" is a question',
    async (text) => {
      const response = await call().say({ text, mode: 'Speech' });
      expect(response.sessionState.sessionAttributes).not.toHaveProperty('next');
    },
  );

  it('keeps the thread when the language changes', async () => {
    const session = call();
    await session.say({ text: "I'm in Stonefield County", mode: 'Speech' });
    const { conversation = '' } = session.attributes();
    await session.say({ text: '9', mode: 'DTMF' });
    expect(JSON.parse(session.attributes().conversation ?? '')).toEqual(JSON.parse(conversation));
  });

  it.each([undefined, null, {}, { inputMode: 'Text' }, 'text'])(
    'apologises once for an event that is none of Lex (%j), and tells nothing of it',
    async (event) => {
      const response = await fulfil(event);
      expect(response.sessionState).toMatchObject({
        dialogAction: { type: 'Close' },
        intent: { name: 'FallbackIntent', state: 'Failed' },
      });
      expect(words(response)).toMatch(/sorry/i);
      expect(records).toEqual([expect.objectContaining({ outcome: 'apology', error: 'LexEventError' })]);
    },
  );

  it('hands a caller to a person where something failed', async () => {
    const broken = { ...office, content: { forVoter: () => Promise.reject(new Error('down')) } };
    const session = openLexSession(lexIn(broken as OpenOffice), { attributes: TELEPHONE });
    const response = await session.say({ text: 'when is the election', mode: 'Speech' });
    expect(response.sessionState).toMatchObject({ sessionAttributes: { next: 'person' }, intent: { state: 'Failed' } });
    expect(words(response)).toMatch(/sorry/i);
  });

  it('loses the thread, and no more, where a client wrote something else into the session', async () => {
    for (const conversation of ['{', '[]', '{"county":7}', '"x"']) {
      const session = openLexSession(fulfil, { attributes: { conversation } });
      expect(words(await session.say({ text: 'when is the election' }))).toMatch(/November/);
    }
  });

  it('leaves no trace of an address: not in the session, not in the log', async () => {
    const session = call();
    for (const text of ['where do I vote', 'Riverbend', '412 Wexford Street', '37001', 'repeat']) {
      const response = await session.say({ text, mode: 'Speech' });
      expect(JSON.stringify([response.sessionState, records])).not.toMatch(/wexford|\b412\b|37001/i);
    }
  });

  it('reads none of the fields that Lex may take away', async () => {
    const event = lexEvent({
      text: 'help',
      mode: 'Text',
      intent: 'AMAZON.HelpIntent',
      locale: 'en-US',
      sessionAttributes: {},
    });
    const { inputMode, inputTranscript, bot } = event as Record<string, unknown>;
    const least = {
      inputMode,
      inputTranscript,
      bot: { localeId: (bot as { localeId: string }).localeId },
      sessionState: {},
    };
    expect(words(await fulfil(least))).toBe(words(await fulfil(event)));
  });
});
