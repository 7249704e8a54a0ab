import { inLocale } from '../../../models/content/in-locale';
import type { Content } from '../../table/content';
import { askPending } from '../asks/ask-pending';
import { whatElse } from '../asks/what-else';
import type { Reply } from '../reply';
import { contentFor, countyName, knownCounty } from '../settled';
import type { Turn } from '../turn';
import type { Handler } from '../wish';

/** What a voter asks back, before answering; what was pending is asked once more. */

const asideOf = (turn: Turn, content: Content, say: string): Reply => {
  const { say: again, ask, reprompt, screen, remember } = askPending(turn, content) ?? { ...whatElse(turn), say: [] };
  return { outcome: 'asked', release: content.release, say: [say, ...again], ask, reprompt, screen, remember };
};

/** "On which device?" */
export const whichDevice: Handler = async (turn) => asideOf(turn, await contentFor(turn), turn.texts.reminder.device);

/** "Which county is that for?"; before one is known, whose answers these are. */
export const whichCounty: Handler = async (turn) => {
  const content = await contentFor(turn);
  const county = knownCounty(turn.session);
  const place = county === undefined ? inLocale(content.root, 'name', turn.locale) : countyName(turn, content, county);
  return asideOf(turn, content, turn.texts.county.isFor(place));
};
