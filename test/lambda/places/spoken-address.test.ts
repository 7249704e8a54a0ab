import { type Reading, readSpokenAddress } from '../../../lambda/places/spoken-address';
import type { Locale } from '../../../models/locales/locales';
import { houseInWords, streetInWords } from '../../../models/places/street-words';

const NAMES = {
  cities: new Map([
    ['RIVERBEND', 'RIVERBEND'],
    ['HERONLAKE', 'HERON LAKE'],
  ]),
  states: new Set(['FR', 'FRANKLIN']),
};

const told = ({ house, streets: [street], unit, city, zip }: Reading): string =>
  [
    [house && houseInWords(house), street && streetInWords(street, street.name)].filter(Boolean).join(' '),
    unit && `unit ${unit}`,
    city,
    zip,
  ]
    .filter(Boolean)
    .join(', ');

const heard = (sentence: string, locale: Locale): string[] => {
  const all = readSpokenAddress(sentence, locale, NAMES);
  const first = Math.min(...all.map(({ tier }) => tier));
  return [...new Set(all.filter(({ tier }) => tier === first).map(told))];
};

describe('readSpokenAddress', () => {
  it.each([
    ['240 ferry street 37001', '240 Ferry Street, 37001'],
    ['240 Ferry Street, Riverbend, 37001', '240 Ferry Street, RIVERBEND, 37001'],
    ['two forty ferry street three seven zero zero one', '240 Ferry Street, 37001'],
    ['two hundred and forty ferry street zip code three seven oh oh one', '240 Ferry Street, 37001'],
    ["it's twelve oh five maple avenue and my zip code is 37001", '1205 Maple Avenue, 37001'],
    ['my address is one twenty three north main street', '123 North Main Street'],
    ['i live at 22 forty second street 37001', '22 42nd Street, 37001'],
    ['five county road 9 37001', '5 County Road 9, 37001'],
    ['one eighteen oak street apartment four b 37001', '118 Oak Street, unit 4B, 37001'],
    ['thirty seven thousand one', '37001'],
    ['my zip code is 2139', '02139'],
    ['it is 37001-1234', '37001'],
    ['three seven double oh one fifty ferry street', '50 Ferry Street, 37001'],
    ['fifty ferry street three seven zero zero one dash one two three four', '50 Ferry Street, 37001'],
    ['two tower road unit one oh one three seven zero zero one', '2 Tower Road, unit 101, 37001'],
    ['nine farm to market road nineteen sixty three seven zero zero one', '9 Farm to Market Road 1960, 37001'],
    ['twelve and a half ferry street 37001', '12 1/2 Ferry Street, 37001'],
    ['thirty seven dash oh six eightieth street 37001', '37-06 80th Street, 37001'],
    ['w one fifty six n eighty four eighty pilgrim road 37001', 'W156N8480 Pilgrim Road, 37001'],
    ['one fifty n. e. fifth avenue 37001', '150 Northeast 5th Avenue, 37001'],
    ['fifty e street 37001', '50 E Street, 37001'],
    ['a hundred and fifty north main street 37001', '150 North Main Street, 37001'],
    ['house number fifty ferry street 37001', '50 Ferry Street, 37001'],
    ['fifty ferry streets 37001', '50 Ferry Street, 37001'],
    ['nine town road twelve 37001', '9 Township Road 12, 37001'],
    ['fifty doctor king boulevard 37001', '50 Martin Luther King Boulevard, 37001'],
    ['five hundred camino real 37001', '500 El Camino Real, 37001'],
    ['fifty elm street three seven zero zero four heron lake', '50 Elm Street, HERON LAKE, 37004'],
    ['fifty ferry street in heron lake', '50 Ferry Street, HERON LAKE'],
  ])('hears %s', (sentence, expected) => expect(heard(sentence, 'en-US')).toContain(expected));

  it.each([
    ['one fifty fifth avenue 37001', ['150 5th Avenue', '1 55th Avenue']],
    ['five hundred twenty third street 37001', ['500 23rd Street', '520 3rd Street']],
    ['one twenty first street 37001', ['1 21st Street', '120 1st Street']],
    ['twelve oh four one twenty third street 37001', ['1204 123rd Street', '12041 23rd Street']],
    ['one twenty two rivers drive 37001', ['120 2rivers Drive', '122 Rivers Drive']],
  ])('hears %s in every way', (sentence, expected) => {
    const all = heard(sentence, 'en-US');
    for (const one of expected)
      expect(all.map((text) => text.toLowerCase().replace(/ /g, ''))).toContain(
        `${one}, 37001`.toLowerCase().replace(/ /g, ''),
      );
  });

  it.each([
    ['doscientos cuarenta ferry street treinta y siete mil uno', '240 Ferry Street, 37001'],
    ['calle ferry doscientos cuarenta código postal tres siete cero cero uno', '240 Ferry Street, 37001'],
    ['vivo en el número siete de la calle olmo', '7 Olmo Street'],
    ['mi dirección es veintidós oak street 37001', '22 Oak Street, 37001'],
    ['mi código postal es el 37001', '37001'],
    ['avenida de las américas cincuenta treinta y siete mil uno', '50 Avenida de las Americas, 37001'],
    ['cincuenta calle main norte 37001', '50 Main Street North, 37001'],
    ['cincuenta oak street apartamento dos b 37001', '50 Oak Street, unit 2B, 37001'],
    ['ciento cincuenta carretera cuarenta y uno 37001', '150 Highway 41, 37001'],
    ['calle main norte ciento cincuenta 37001', '150 North Main Street, 37001'],
    ['el camino real quinientos 37001', '500 El Camino Real, 37001'],
    ['quinta avenida ciento veinte 37001', '120 5th Avenue, 37001'],
  ])('oye %s', (sentence, expected) => {
    const all = heard(sentence, 'es-US').map((text) => text.replace(/Main North Street/, 'Main Street North'));
    expect(all).toContain(expected);
  });

  it('takes what follows "in" for a city before any list is known', () =>
    expect(readSpokenAddress('vivo en la calle ferry cincuenta en riverbend', 'es-US').map(told)).toContain(
      '50 Ferry Street',
    ));

  it('hears a street called Green after its direction', () => {
    const [reading] = readSpokenAddress('fifty north green 37001', 'en-US', NAMES);
    expect(reading?.streets).toContainEqual(expect.objectContaining({ pre: 'N', name: 'GREEN' }));
  });

  it.each([
    'when is the next election',
    'what about november 2',
    'riverbend county',
    'ferry street',
    '',
    'one more thing',
  ])('takes "%s" for no address', (sentence) => expect(readSpokenAddress(sentence, 'en-US')).toEqual([]));
});
