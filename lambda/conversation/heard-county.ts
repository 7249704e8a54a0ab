import { hearCounty } from '../understanding/hear-county';
import { contentFor } from './settled';
import type { Turn } from './turn';

export type CountyHeard =
  | { kind: 'ours'; county: string }
  /** A place, and none that the release has. `isNamed`: by its words it can be nothing else. */
  | { kind: 'not-ours'; isNamed: boolean }
  /** Words that name no place: the slot took something else. */
  | { kind: 'words'; said: string };

/** What a county's slot holds. The front resolves what the model knew; the release decides what is there. */
export const countyHeard = async (turn: Turn): Promise<CountyHeard | undefined> => {
  const { county } = turn.heard;
  if (county === undefined) return undefined;
  if (county.id !== undefined) return ofRelease(turn, county.id);
  const { counties, lineage, root } = await contentFor(turn);
  const id = hearCounty(county.said, counties.values());
  if (id !== undefined) return { kind: 'ours', county: id };
  if (hearCounty(county.said, [...lineage, root]) !== undefined) return undefined;
  const { nameOfPlace } = await import('../understanding/named/place-name');
  const name = nameOfPlace(county.said, turn.locale);
  return name === 'no' ? { kind: 'words', said: county.said } : { kind: 'not-ours', isNamed: name === 'surely' };
};

/** Its own page says whether it is there, and is needed next: a state's list of all counties isn't. */
const ofRelease = async (turn: Turn, county: string): Promise<CountyHeard> => {
  const { lineage } = await turn.content(county);
  return lineage[0]?.id === county ? { kind: 'ours', county } : { kind: 'not-ours', isNamed: true };
};
