import type { Content } from '../table/content';
import { hearCounty } from '../understanding/hear-county';
import { contentFor } from './settled';
import { inCounty, type Turn } from './turn';

export type CountyHeard =
  | { kind: 'ours'; county: string }
  /** A place, and none that the release has. `isNamed`: by its words it can be nothing else. */
  | { kind: 'not-ours'; isNamed: boolean }
  /** Words that name no place: the slot took something else. */
  | { kind: 'words'; said: string };

/**
 * The county that a sentence names, and the rows for it, or for the voter's where it names none. A county that the skill
 * knew of before the table answered is read together with all else: a first question takes no third round trip.
 */
export const countyIn = async (
  turn: Turn,
  sentence: string,
): Promise<{ county: string | undefined; content: Content }> => {
  const likely = hearCounty(sentence, turn.countiesAtHand?.() ?? []);
  const first = await (likely === undefined ? contentFor(turn) : turn.content(likely));
  const county = hearCounty(sentence, first.counties);
  if (county === likely) return { county, content: first };
  return { county, content: await contentFor(inCounty(turn, county)) };
};

/** What a county's slot holds. The front resolves what the model knew; the release decides what is there. */
export const countyHeard = async (turn: Turn): Promise<CountyHeard | undefined> => {
  const { county } = turn.heard;
  if (county === undefined) return undefined;
  if (county.id !== undefined) return ofRelease(turn, county.id);
  const { county: id, content } = await countyIn(turn, county.said);
  if (id !== undefined) return { kind: 'ours', county: id };
  if (hearCounty(county.said, [...content.lineage, content.root]) !== undefined) return undefined;
  const { nameOfPlace } = await import('../understanding/named/place-name');
  const name = nameOfPlace(county.said, turn.locale);
  return name === 'no' ? { kind: 'words', said: county.said } : { kind: 'not-ours', isNamed: name === 'surely' };
};

/** Its own page says whether it is there, and is needed next: a state's list of all counties isn't. */
const ofRelease = async (turn: Turn, county: string): Promise<CountyHeard> => {
  const { lineage } = await turn.content(county);
  return lineage[0]?.id === county ? { kind: 'ours', county } : { kind: 'not-ours', isNamed: true };
};
