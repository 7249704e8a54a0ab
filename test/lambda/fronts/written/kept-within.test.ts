import type { Session } from '../../../../lambda/conversation/session';
import { keptWithin } from '../../../../lambda/fronts/written/kept-within';

const long = (characters: number): string => 'x'.repeat(characters);
const session: Session = {
  county: 'riverbend',
  pending: { kind: 'county' },
  said: { say: [long(500)], card: { title: 'Title', text: long(3000) } },
  more: long(800),
};

describe('what is kept of a session', () => {
  it('is all of it, where it is small enough', () => {
    expect(keptWithin(session, 8000)).toEqual(session);
  });

  it('is without the card first, and with the words and what is pending', () => {
    const kept = keptWithin(session, 2000);
    expect(kept.said).toEqual({ say: [long(500)] });
    expect(kept).toMatchObject({ county: 'riverbend', pending: { kind: 'county' }, more: long(800) });
  });

  it('is what the conversation is about at last', () => {
    const kept = keptWithin(session, 200);
    expect(JSON.parse(JSON.stringify(kept))).toEqual({ county: 'riverbend', pending: { kind: 'county' } });
  });
});
