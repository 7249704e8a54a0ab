import type { Content } from '../../table/content';
import { alternativesTo } from '../../understanding/alternatives';
import { Reading } from '../../understanding/reading';
import { apart, offer } from '../asks/offer';
import { whatElse } from '../asks/what-else';
import type { RowRef } from '../session';
import { contactIn, contentFor, settled } from '../settled';
import type { Turn } from '../turn';
import type { Handler } from '../wish';

const MOST = 3;

/** What the question may have been about besides, else what is near the row that didn't help. */
const nearTo = (turn: Turn, row: RowRef, content: Content): readonly RowRef[] => {
  const { others } = turn.session;
  if (others && others.length > 0) return others;
  const [asked] = content.faq.find(({ id }) => id === row.faq)?.questions ?? [];
  return alternativesTo(new Reading(asked ?? turn.texts.topics[row.topic], content.faq, turn.locale), [row], MOST);
};

/** What was said to "Was that helpful?". Whoever wasn't helped hears what else there is, or whom to call. */
export const rated: Handler = async (turn) => {
  const { texts, session, heard } = turn;
  const { pending } = session;
  if (pending?.kind !== 'helpful' || heard.helped === undefined) return whatElse(turn);
  const { row } = pending;
  const about = { ...row, helpful: heard.helped } as const;
  if (heard.helped === 'yes') return settled(turn, { ...about, outcome: 'rated', say: [texts.helpful.thanks] });
  const content = await contentFor(turn);
  const near = apart(turn, nearTo(turn, row, content), content);
  if (near.length === 0) {
    const say = [texts.helpful.person(contactIn(content, turn))];
    return settled(turn, { ...about, outcome: 'rated', release: content.release, say });
  }
  const offered = offer(turn, near.slice(0, MOST), content, { isNext: true });
  return { ...offered, ...about, remember: { ...offered.remember, others: undefined } };
};
