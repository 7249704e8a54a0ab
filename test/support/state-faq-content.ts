import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TopicId } from '../../models/topics';
import { type Edit, faqRow } from './staff-content';
import { whereThere } from './where-there';

/** Official questions and answers of the states, as they were written for the screen. Not part of the repository. */
const FOLDER = resolve(__dirname, '../../../shared/data/state-faq');

/** Is not part of the repository. */
export const stateFaq = whereThere(FOLDER);

interface Entry {
  q: string;
  a: string;
  /** The page it was found on. */
  s?: string;
  /** When: an ISO time, or seconds since 1970. */
  t?: string | number;
}

export const stateEntries = (state: string): Entry[] => {
  const { questions } = JSON.parse(readFileSync(join(FOLDER, `${state}_qa.json`), 'utf8')) as { questions?: Entry[] };
  return (questions ?? []).filter(({ q, a }) => q.trim() !== '' && a.trim() !== '');
};

/** Good enough to sort official questions into topics; the first that fits. */
const TOPICS: [RegExp, TopicId][] = [
  [/military|overseas|uocava|fwab|abroad/i, 'military-overseas'],
  [/provisional/i, 'provisional-ballot'],
  [/poll ?worker|election (judge|official)/i, 'poll-worker'],
  [/time off|employer|work/i, 'time-off-work'],
  [/disab|accessib|assistance/i, 'accessibility'],
  [/language|interpret/i, 'language-help'],
  [/(absentee|mail).*(deadline|last day|due)|(deadline|last day|due).*(absentee|mail)/i, 'absentee-deadline'],
  [/track/i, 'ballot-tracking'],
  [/(return|turn in|drop ?box|sign)/i, 'absentee-return'],
  [/absentee|by mail|mail(-in)? ballot/i, 'absentee-request'],
  [/early vot|vote early/i, 'early-voting'],
  [/\bid\b|identification/i, 'vote-id'],
  [/deadline.*regist|regist.*deadline|last day.*regist/i, 'register-deadline'],
  [/(am i|check|verify).*regist|registration status/i, 'register-status'],
  [/(change|update|mov|cancel).*(regist|name|address|party)|mov(e|ed)/i, 'register-update'],
  [/eligib|qualif|felon|who can/i, 'register-eligibility'],
  [/confidential|privacy|public/i, 'voter-privacy'],
  [/regist/i, 'register-how'],
  [/hours|polls open/i, 'polling-hours'],
  [/polling (place|location)|where.*vote/i, 'polling-place'],
  [/primary|party/i, 'primary-party'],
  [/candidate|on the ballot|measure|sample/i, 'sample-ballot'],
  [/result|count/i, 'results'],
  [/secur|machine|safe|fraud/i, 'security'],
  [/report|complain|violation/i, 'report-problem'],
  [/when|date/i, 'election-date'],
  [/write-in|mistake|mark/i, 'marking-ballot'],
];

const topicOf = (question: string): TopicId =>
  TOPICS.find(([pattern]) => pattern.test(question))?.[1] ?? 'contact-office';

const dayOf = (t: Entry['t']): string => {
  if (typeof t === 'number') return new Date(t * 1000).toISOString().slice(0, 10);
  return (t ?? '').slice(0, 10);
};

const idsOf = (entries: readonly Entry[]): string[] => {
  const taken = new Set<string>();
  return entries.map(({ q }, index) => {
    const topic = topicOf(q);
    const id = taken.has(topic) ? `${topic}.q${index + 1}` : topic;
    taken.add(topic);
    return id;
  });
};

const states =
  (state: string, hosts: string): Edit =>
  (draft) => {
    draft.office = draft.office.replace('root: franklin', `root: ${state}`).replace('[.gov]', `[${hosts}]`);
    draft.jurisdictions = draft.jurisdictions
      .slice(0, 2)
      .map((row) => (row.id === 'franklin' ? { ...row, id: state, name: state.toUpperCase() } : row));
    draft.elections = draft.elections.map((row) => ({ ...row, jurisdiction: state }));
  };

/** The state's questions and answers as they are, put into the sheets and nothing more. */
export const asWritten =
  (state: string): Edit =>
  (draft) => {
    states(state, '.gov')(draft);
    const entries = stateEntries(state);
    const ids = idsOf(entries);
    const [first, second, third, ...rest] = entries.map(({ q, a, s, t }, index) =>
      faqRow(ids[index] ?? '', {
        jurisdiction: state,
        questions: q.trim(),
        answer: a,
        source_url: s ?? '',
        verified_on: dayOf(t),
        approved_by: '',
      }),
    );
    if (first && second && third) draft.faq = [first, second, third, ...rest];
  };

const HOPELESS =
  /<|https?:|www\.|@|\b[\w-]+\.(gov|org|com|net|us|edu|vote)\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\b20[1-4]\d\b|\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d|click|\b(below|above|links?)\b|\?$|[=#*_[\]|\\^~•▪●◦·™®©→←✓✔°{}]|\b(drop-?down)\b/i;

/** What a person in a hurry would do: keep the sentences that can be spoken, as many as there is time for. */
export const forTheEar = (answer: string, words: number): string => {
  const sentences = answer
    .replace(/\s+/g, ' ')
    .replace(/\s*&\s*/g, ' and ')
    .replace(/§+/g, 'section ')
    .replace(/\s*\/\s*/g, ' or ')
    .replace(/…/g, '.')
    .match(/[^.!?]+[.!?]*/g);
  let text = '';
  for (const sentence of sentences ?? []) {
    const longer = `${text} ${sentence.trim()}`.trim();
    if (HOPELESS.test(sentence)) continue;
    if (longer.split(' ').length > words) break;
    text = longer;
  }
  return /\p{L}{2}/u.test(text) ? text : 'Ask your election office about this.';
};

/** The same rows with their problems fixed mechanically: cut, plain, sourced, dated and approved. */
export const fixed =
  (state: string, today: string): Edit =>
  (draft) => {
    asWritten(state)(draft);
    states(state, '.gov, www.vote411.org, vote411.org, my.lwv.org')(draft);
    const asked = new Set<string>();
    for (const row of draft.faq) {
      const question = (row.questions ?? '')
        .replace(/<[^>]*>/g, ' ')
        .replace(/\|/g, ' ')
        .trim();
      const isNew = !asked.has(question.toLowerCase());
      asked.add(question.toLowerCase());
      Object.assign(row, {
        questions: isNew ? question : '',
        answer: forTheEar(row.answer ?? '', 35),
        about: 'what you asked',
        source_url: row.source_url || `https://www.${state}.gov`,
        verified_on: today,
        approved_by: 'Luis Ortega',
      });
    }
  };
