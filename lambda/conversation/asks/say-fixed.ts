import { type FixedKind, GRAVE } from '../../../models/locales/fixed-words';
import type { Reply } from '../reply';
import { contactIn, contentFor, settled } from '../settled';
import type { Turn } from '../turn';

/** A sentence that no row decides, in the office's own words where it gave them. After danger, nothing else is said. */
export const sayFixed = async (turn: Turn, kind: FixedKind): Promise<Reply> => {
  const { office, texts, locale, can } = turn;
  const content = await contentFor(turn);
  const facts = {
    office: office.name,
    contact: contactIn(content, turn),
    hasOtherLanguages: office.locales.length > 1,
    isAlexa: can.alexaApp,
  };
  const reply: Reply = {
    outcome: 'declined',
    reason: kind,
    release: content.release,
    say: [office.says?.[kind]?.[locale] ?? texts.fixed[kind](facts)],
  };
  return GRAVE.has(kind) ? reply : settled(turn, reply);
};
