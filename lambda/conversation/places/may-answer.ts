import { silencedFor } from '../../answers/silenced';
import type { Content } from '../../table/content';
import { knownCounty } from '../settled';
import type { Turn } from '../turn';

/** Whether the list of places may speak: rows that staff stopped, or that nobody could confirm for long, stop it too. */
export const mayAnswerFromPlaces = ({ session }: Turn, content: Content, faq: string): boolean =>
  content.places !== undefined &&
  content.isTrusted &&
  silencedFor(content, faq, knownCounty(session) !== undefined) === undefined;
