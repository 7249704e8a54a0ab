import type { ContentRow } from '../../../models/content/content-row';
import { METHODS } from '../../../models/content/deadline-lists';
import type { FaqRow } from '../../../models/content/faq-row';
import type { Jurisdiction } from '../../../models/content/jurisdiction';
import type { Office } from '../../../models/content/office';
import { REVIEWED } from '../../../models/locales/locales';
import { TOPIC_IDS, type TopicId } from '../../../models/topics';
import { largeCounty } from '../large-content';

export interface Size {
  counties: number;
  /** Answers of all places and locales together. */
  rows: number;
}

/** What every voter of the bench asks about, in a county whose name is said. */
export const ASKED = 'vote-id' satisfies TopicId;
export const COUNTY = { id: largeCounty(0), name: 'Riverbend County' };

export const benchOffice = (table: string): Office => ({
  name: 'Franklin Elections',
  invocation_name: {},
  locales: [...REVIEWED],
  root: 'franklin',
  source_hosts: ['.gov'],
  skill_target: 'bench',
  targets: { bench: { table, region: 'us-east-1' } },
  limits: { spoken_words: 90, verify_days: 36_500, unchecked_days: 36_500 },
});

/** Which edition of the answer a voter hears tells which release it came from. */
export const expected = (edition: number): string => `In ${COUNTY.name}, by edition ${edition} of the rules,`;

const place = (id: string, name: string, parent?: string): Jurisdiction => ({
  id,
  name,
  parent,
  also_known_as: [name.replace(' County', '')],
  time_zone: 'America/New_York',
  phone: '800-555-0142',
  website: 'https://vote.franklin.gov',
  address: '1 Main Street',
  office_hours: 'Monday through Friday, 8 AM to 5 PM',
});

const placesOf = ({ counties }: Size): Jurisdiction[] => [
  place('us', 'United States'),
  place('franklin', 'Franklin', 'us'),
  place(COUNTY.id, COUNTY.name, 'franklin'),
  ...Array.from({ length: counties - 1 }, (_, at) =>
    place(largeCounty(at + 1), `Far Away ${nameOf(at)} County`, 'franklin'),
  ),
];

const nameOf = (n: number): string =>
  String(n).replace(
    /\d/g,
    (digit) => ['al', 'bo', 'cy', 'da', 'el', 'fi', 'go', 'ha', 'il', 'jo'][Number(digit)] ?? '',
  );

/** The first ones of a place are main answers, the topic that is asked about before all others; then come details. */
const TOPICS: readonly TopicId[] = [ASKED, ...TOPIC_IDS.filter((id) => id !== ASKED)];
const topicAt = (n: number): TopicId => TOPICS[n % TOPICS.length] ?? ASKED;

const QUESTION_WAYS = [
  'what about',
  'tell me about',
  'how does it work with',
  'is there a rule for',
  'where is',
  'who has',
];

const faqAt = (n: number, { id: jurisdiction, name }: Jurisdiction, edition: number): FaqRow => {
  const at = Math.floor(n / REVIEWED.length);
  const topic = topicAt(at);
  const round = Math.floor(at / TOPIC_IDS.length);
  const thing = round === 0 ? topic.replace(/-/g, ' ') : `${topic.replace(/-/g, ' ')} ${nameOf(round + 1000)}`;
  return {
    id: round === 0 ? topic : `${topic}.detail-${round}`,
    jurisdiction,
    locale: REVIEWED[n % REVIEWED.length] ?? REVIEWED[0],
    topic,
    questions: QUESTION_WAYS.map((way) => `${way} ${thing} ${topic === ASKED ? 'paper' : 'matters'}`),
    answer: `In ${name}, by edition ${edition} of the rules, this is what counts for ${thing}: bring a current paper, and ask a worker if anything is unclear. The people at {office.name} also help you at {office.phone}.`,
    source_url: 'https://vote.franklin.gov/answers',
    verified_on: '2026-08-01',
    author: 'Dana Whitfield',
    approved_by: 'Luis Ortega',
  };
};

/** As many elections and deadlines as an office enters for some years. */
const calendar = (): ContentRow[] =>
  Array.from({ length: 12 }, (_, year) => `${2027 + year}-11-02`).flatMap((date): ContentRow[] => {
    const election = `${date.slice(0, 4)}-general`;
    const named = { id: election, jurisdiction: 'franklin', name: 'November general election', date };
    return [
      { sheet: 'elections', row: { ...named, type: 'general', polls_open: '07:00', polls_close: '19:00' } },
      ...(['register', 'request-ballot', 'return-ballot'] as const).flatMap((action) =>
        METHODS.slice(0, 4).map(
          (method): ContentRow => ({
            sheet: 'deadlines',
            row: { election, action, method, voters: 'all', test: 'received', date: `${date.slice(0, 4)}-10-04` },
          }),
        ),
      ),
    ];
  });

/** More questions than anybody asks of a state; beyond, an office is large by its counties. */
const MOST_OF_STATE = 1000;

/**
 * All rows of an office of that size: half of the answers are the state's, as far as there are counties for the rest,
 * and each county has at least what is asked about.
 */
export const benchRows = (size: Size, edition: number): ContentRow[] => {
  const places = placesOf(size);
  const [, state, ...counties] = places;
  const ofCounties = Math.max(size.rows / 2, size.rows - MOST_OF_STATE);
  const each = Math.max(REVIEWED.length, Math.floor(ofCounties / size.counties));
  const ofState = Math.max(REVIEWED.length, size.rows - each * counties.length);
  const answers = (of: Jurisdiction | undefined, count: number): ContentRow[] =>
    of ? Array.from({ length: count }, (_, n) => ({ sheet: 'faq', row: faqAt(n, of, edition) })) : [];
  return [
    ...places.map((row): ContentRow => ({ sheet: 'jurisdictions', row })),
    ...calendar(),
    ...answers(state, ofState),
    ...counties.flatMap((county) => answers(county, each)),
  ];
};
