import { isOver } from '../../models/table/emergency';
import { silencedFor } from '../answers/silenced';
import type { Content } from '../table/content';
import { fulfil } from './fulfil';
import type { Reply } from './reply';
import { contentFor, knownCounty } from './settled';
import type { Turn } from './turn';

/**
 * What the office has said since the release: notices come before whatever a turn says, and a turn that would
 * speak a stopped answer, were it only to repeat it, gives the phone number instead.
 */
export const inEmergency = async (turn: Turn, reply: Reply): Promise<Reply> => {
  if (reply.outcome === 'closed') return reply;
  const here = afterwards(turn, reply);
  const content = await contentFor(here);
  return withNotices(here, await withoutSilenced(here, reply, content), content);
};

/** The turn with the county that it may have brought. */
const afterwards = (turn: Turn, { remember }: Reply): Turn => ({
  ...turn,
  session: { ...turn.session, ...(remember && 'county' in remember ? { county: remember.county } : {}) },
});

const withoutSilenced = async (turn: Turn, reply: Reply, content: Content): Promise<Reply> => {
  const { outcome, topic, faq } = reply;
  if (outcome !== 'answered' || topic === undefined || faq === undefined) return reply;
  const isCountyKnown = knownCounty(turn.session) !== undefined;
  return silencedFor(content, faq, isCountyKnown) ? fulfil(turn, { wish: 'row', row: { topic, faq } }) : reply;
};

/** Each notice once in a session, and again where its wording changed. */
const withNotices = (turn: Turn, reply: Reply, { notices }: Content): Reply => {
  const { heard = [] } = turn.session;
  const due = notices.filter(
    (notice) => notice.text[turn.locale] && !heard.includes(notice.act) && !isOver(notice, turn.nowMs),
  );
  if (due.length === 0) return reply;
  const { lead, title } = turn.texts.notice;
  return {
    ...reply,
    notice: { ids: due.map(({ id }) => id), lead, title, texts: due.flatMap(({ text }) => text[turn.locale] ?? []) },
    remember: { ...reply.remember, heard: [...heard, ...due.map(({ act }) => act)] },
  };
};
