import { hearCounty } from '../../../lambda/understanding/hear-county';
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
