import { createSessionSeal, keyFor } from '../../../../lambda/fronts/written/session-seal';

const SECRET = new Uint8Array(32).fill(7);
const NOW = Date.parse('2027-10-25T12:00:00-04:00');
const SESSION = { county: 'riverbend', last: { topic: 'vote-id', faq: 'vote-id.expired' } } as const;

describe('the session seal', () => {
  const seal = createSessionSeal(keyFor(SECRET, 'session'));

  it('opens what it closed, in another process too', () => {
    const other = createSessionSeal(keyFor(SECRET, 'session'));
    expect(other.open(seal.close(SESSION, NOW), NOW + 60_000)).toEqual(SESSION);
  });

  it('begins anew where it is old, changed, sealed for another purpose, or not there', () => {
    const sealed = seal.close(SESSION, NOW);
    const changed = `${sealed.slice(0, 40)}${sealed[40] === 'A' ? 'B' : 'A'}${sealed.slice(41)}`;
    const foreign = createSessionSeal(keyFor(SECRET, 'address')).close(SESSION, NOW);
    expect(seal.open(sealed, NOW + 2 * 3_600_000 + 1)).toEqual({});
    for (const one of [changed, foreign, 'eyJjb3VudHkiOiJ4In0=', '', undefined])
      expect(seal.open(one, NOW)).toEqual({});
  });

  it('shows nothing of what is in it', () => {
    const sealed = Buffer.from(seal.close(SESSION, NOW), 'base64').toString('latin1');
    expect(sealed).not.toMatch(/riverbend|vote-id/);
  });

  it('begins anew where what was sealed is no session', () => {
    const strange = seal.close({ county: 7 } as unknown as typeof SESSION, NOW);
    expect(seal.open(strange, NOW)).toEqual({});
  });
});
