import { messagesOf } from '../../../../lambda/fronts/lex/messages';
import { textsFor } from '../../../../models/locales/languages';
import { plainText } from '../../../../scripts/simulator/plain-text';

const texts = textsFor('en-US');
const sentence = 'This is one sentence of a rather long answer. ';
const reply = { outcome: 'answered', say: [sentence.repeat(60).trim(), 'The end.'], ask: 'What else?' } as const;
const contents = (isSpoken: boolean): string[] =>
  messagesOf(reply, texts, isSpoken).flatMap((one) => ('content' in one ? one.content : []));

describe('what Lex gets to say', () => {
  it.each([true, false])('is all of a long answer, in messages that Lex takes (spoken: %s)', (isSpoken) => {
    const all = contents(isSpoken);
    expect(all.length).toBeGreaterThan(1);
    expect(Math.max(...all.map((one) => one.length))).toBeLessThanOrEqual(1024);
    const words = all.map(plainText).join(' ');
    expect(words).toBe([...reply.say, reply.ask].join(' '));
  });

  it('is one message where it fits', () => {
    const short = { outcome: 'answered', say: ['Yes & no.'], ask: 'What else?' } as const;
    expect(messagesOf(short, texts, true)).toEqual([
      { contentType: 'SSML', content: '<speak><p>Yes &amp; no.</p><p>What else?</p></speak>' },
    ]);
    expect(messagesOf(short, texts, false)).toEqual([{ contentType: 'PlainText', content: 'Yes & no.\nWhat else?' }]);
  });

  it('is without a card where a choice is too long for its button', () => {
    const choices = ['x'.repeat(51), 'y'];
    const offer = { outcome: 'offered', say: [], ask: 'Which?', screen: { title: '', text: '', choices } } as const;
    expect(messagesOf(offer, texts, false)).toEqual([{ contentType: 'PlainText', content: 'Which?' }]);
  });
});
