import { asTyped, segmentsOf } from '../../../models/text/segments';

const of = (text: string): string => {
  const { alphabet, units, segments } = segmentsOf(text);
  return `${alphabet} ${units} ${segments}`;
};

describe('segments of a text message', () => {
  it.each([
    ['', 'GSM-7 0 0'],
    ['x'.repeat(160), 'GSM-7 160 1'],
    ['x'.repeat(161), 'GSM-7 161 2'],
    ['x'.repeat(306), 'GSM-7 306 2'],
    ['x'.repeat(307), 'GSM-7 307 3'],
    ['é ñ ü ¿ ¡ à ò', 'GSM-7 13 1'],
    ['€'.repeat(80), 'GSM-7 160 1'],
    ['á', 'UCS-2 1 1'],
    ['í'.repeat(70), 'UCS-2 70 1'],
    ['í'.repeat(71), 'UCS-2 71 2'],
    ['ó'.repeat(135), 'UCS-2 135 3'],
    ['🗳️', 'UCS-2 3 1'],
  ])('%j: %s', (text, cost) => {
    expect(of(text)).toBe(cost);
  });

  it('never part a character of two units', () => {
    expect(of(`${'x'.repeat(152)}€${'x'.repeat(152)}`)).toBe('GSM-7 306 3');
    expect(of(`á${'x'.repeat(65)}🗳${'x'.repeat(66)}`)).toBe('UCS-2 134 3');
  });

  it('are as few as the words allow: typed marks in place of set ones, and every letter as it is', () => {
    expect(asTyped('“It’s 7 AM – 5 PM…”')).toBe('"It\'s 7 AM - 5 PM..."');
    expect(asTyped('¿Dónde está el año?')).toBe('¿Dónde está el año?');
  });
});
