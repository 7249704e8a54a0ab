import { inLocale } from '../../../models/content/in-locale';
import type { Elsewhere } from '../../understanding/named/place-name';
import type { Reply } from '../reply';
import { contentFor, countiesToName, settled } from '../settled';
import type { Turn } from '../turn';

/** Another state, county or country was asked about: whose elections are known here. */
export const sayElsewhere = async (turn: Turn, where: Elsewhere): Promise<Reply> => {
  const content = await contentFor(turn);
  const { elsewhere } = turn.texts;
  const sentences: Record<Elsewhere, string> = {
    state: elsewhere.state(inLocale(content.root, 'name', turn.locale)),
    country: elsewhere.country(inLocale(content.root, 'name', turn.locale)),
    county: elsewhere.county(countiesToName(content, turn)),
  };
  return settled(turn, {
    outcome: 'declined',
    reason: `other-${where}`,
    release: content.release,
    say: [sentences[where]],
  });
};
