import { LazyCounties } from '../../../lambda/table/counties';
import { hearCounty } from '../../../lambda/understanding/hear-county';
import { elsewhereIn } from '../../../lambda/understanding/named/place-name';
import { packCounties } from '../../../scripts/pages/pack-counties';
import { randomFrom } from '../../../scripts/train/logistic';
import { place, riverbend } from '../../support/content';

const counties = [riverbend, place({ id: 'bend', name: 'Bend County', also_known_as: ['Bend'] })];

describe('hearCounty', () => {
  it.each([
    ['where do i vote in riverbend county', 'riverbend'],
    ['River Bend', 'riverbend'],
    ["i'm in Riverbend's county", 'riverbend'],
    ['what about bend', 'bend'],
    ['where do i vote', undefined],
    ['riverbending the rules', undefined],
  ])('hears %p as %p', (sentence, id) => {
    expect(hearCounty(sentence, counties)).toBe(id);
  });

  it('says nothing where two places share a name', () => {
    const twins = [place({ id: 'a', name: 'Richmond' }), place({ id: 'b', name: 'Richmond' })];
    expect(hearCounty('i live in richmond', twins)).toBeUndefined();
  });
});

describe('counties that lie packed', () => {
  const random = randomFrom(11);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const WORDS = ['bend', 'river', 'saint', "o'brien", 'st.', 'lake', 'Ñandú', 'orange', 'county', 'new'];
  const name = (): string => Array.from({ length: 1 + Math.floor(random() * 3) }, () => oneOf(WORDS)).join(' ');
  const many = Array.from({ length: 40 }, (_, at) =>
    place({ id: `c${at}`, name: `${name()} County`, also_known_as: random() < 0.5 ? [name()] : [] }),
  );
  const packed = new LazyCounties(() => JSON.parse(JSON.stringify(packCounties(many))));
  const plain = new Map(many.map((one) => [one.id, one]));
  const sentences = Array.from(
    { length: 400 },
    () => `how do I vote in ${name()} county or ${name()} ${oneOf(['', '?', 'county'])}`,
  );

  it('are heard as those that are not', () => {
    const heard = sentences.map((sentence) => hearCounty(sentence, packed));
    expect(heard).toEqual(sentences.map((sentence) => hearCounty(sentence, [...plain.values()])));
    expect(heard.filter((id) => id !== undefined).length).toBeGreaterThan(20);
  });

  it('are told from those of others', () => {
    const where = sentences.map((sentence) => elsewhereIn(sentence, 'en-US', { counties: packed, above: [] }));
    expect(where).toEqual(sentences.map((sentence) => elsewhereIn(sentence, 'en-US', { counties: plain, above: [] })));
    expect(new Set(where).size).toBeGreaterThan(1);
  });

  it('are all there', () => {
    expect(packed.size).toBe(many.length);
    expect([...packed.values()]).toEqual(JSON.parse(JSON.stringify(many)));
    expect(packed.get('c7')).toEqual(JSON.parse(JSON.stringify(many[7])));
  });
});
