import { hearCounty } from '../understanding/hear-county';
import { isNameOfPlace } from '../understanding/named/place-name';
import { contentFor } from './settled';
import type { Turn } from './turn';

export type CountyHeard =
  | { kind: 'ours'; county: string }
  /** A place, and none that the release has. */
  | { kind: 'not-ours' }
  /** Words that name no place: the slot took something else. */
  | { kind: 'words'; said: string };

/** What a county's slot holds. The front resolves what the model knew; the release decides what is there. */
export const countyHeard = async (turn: Turn): Promise<CountyHeard | undefined> => {
  const { county } = turn.heard;
  if (county === undefined) return undefined;
  const { counties, lineage, root } = await contentFor(turn);
  const id = county.id ?? hearCounty(county.said, counties.values());
  const isOurState = id === undefined && hearCounty(county.said, [...lineage, root]) !== undefined;
  if (isOurState) return undefined;
  if (id !== undefined) return counties.has(id) ? { kind: 'ours', county: id } : { kind: 'not-ours' };
  return isNameOfPlace(county.said, turn.locale) ? { kind: 'not-ours' } : { kind: 'words', said: county.said };
};
