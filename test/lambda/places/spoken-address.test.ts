import { readSpokenAddress } from '../../../lambda/places/spoken-address';

describe('readSpokenAddress', () => {
  it.each([
    ['240 ferry street 37001', '240 ferry street', '37001'],
    ['240 Ferry Street, Riverbend, 37001', '240 ferry street riverbend', '37001'],
    ['two forty ferry street three seven zero zero one', '240 ferry street', '37001'],
    ['two hundred and forty ferry street zip code three seven oh oh one', '240 ferry street', '37001'],
    ["it's twelve oh five maple avenue and my zip code is 37001", '1205 maple avenue', '37001'],
    ['my address is one twenty three north main street', '123 north main street', undefined],
    ['i live at 22 forty second street 37001', '22 forty second street', '37001'],
    ['five county road 9 37001', '5 county road 9', '37001'],
    ['one eighteen oak street apartment four b 37001', '118 oak street apartment 4 b', '37001'],
    ['thirty seven thousand one', undefined, '37001'],
    ['37001', undefined, '37001'],
    ['my zip code is 2139', undefined, '02139'],
    ['it is 37001-1234', undefined, '37001'],
    ['riverbend 37001', undefined, '37001'],
  ])('hears %s', (sentence, addressLine1, postalCode) => {
    const expected = { ...(addressLine1 ? { addressLine1 } : {}), ...(postalCode ? { postalCode } : {}) };
    expect(readSpokenAddress(sentence, 'en-US')).toEqual([expected]);
  });

  it.each([
    ['doscientos cuarenta ferry street treinta y siete mil uno', ['240 ferry street'], '37001'],
    [
      'calle ferry doscientos cuarenta código postal tres siete cero cero uno',
      ['240 ferry street', '240 calle ferry'],
      '37001',
    ],
    ['vivo en el número siete de la calle olmo', ['7 olmo street', '7 calle olmo'], undefined],
    ['mi dirección es veintidós oak street 37001', ['22 oak street'], '37001'],
    ['mi código postal es el 37001', [undefined], '37001'],
  ])('oye %s', (sentence, lines, postalCode) => {
    expect(readSpokenAddress(sentence, 'es-US')).toEqual(
      lines.map((line) => ({ ...(line ? { addressLine1: line } : {}), ...(postalCode ? { postalCode } : {}) })),
    );
  });

  it.each(['when is the next election', 'what about november 2', 'riverbend county', 'ferry street', ''])(
    'takes "%s" for no address',
    (sentence) => expect(readSpokenAddress(sentence, 'en-US')).toEqual([]),
  );
});
