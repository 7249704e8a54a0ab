import { createAddressSeal } from '../../../lambda/places/address-seal';

const HEARD = {
  sentence: '7316 zanzibarvoter crescent',
  steps: [{ missing: 'zip', said: '37001' }],
  missing: 'unit',
  choices: [],
};
const NOW = Date.parse('2027-10-25T12:00:00-04:00');

describe('the address seal', () => {
  it('opens what it closed, and nobody else does', () => {
    const seal = createAddressSeal();
    const sealed = seal.close(HEARD, NOW);
    expect(seal.open(sealed, NOW + 60_000)).toEqual(HEARD);
    expect(createAddressSeal().open(sealed, NOW)).toBeUndefined();
  });

  it('opens nothing after five minutes, nothing that was changed, and nothing else', () => {
    const seal = createAddressSeal();
    const sealed = seal.close(HEARD, NOW);
    expect(seal.open(sealed, NOW + 5 * 60_000 + 1)).toBeUndefined();
    const changed = Buffer.from(sealed, 'base64');
    changed[20] = (changed[20] ?? 0) ^ 1;
    expect(seal.open(changed.toString('base64'), NOW)).toBeUndefined();
    expect(seal.open('', NOW)).toBeUndefined();
    expect(seal.open('not sealed at all', NOW)).toBeUndefined();
  });

  it('shows neither words nor their length, and never the same twice', () => {
    const seal = createAddressSeal();
    const [long, short] = [seal.close(HEARD, NOW), seal.close({ ...HEARD, sentence: 'a' }, NOW)];
    expect(Buffer.from(long, 'base64').toString('latin1')).not.toMatch(/zanzibar|7316|37001/);
    expect(long.length).toBe(short.length);
    expect(seal.close(HEARD, NOW)).not.toBe(long);
  });
});
