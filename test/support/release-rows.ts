import type { ContentRow } from '../../models/content/content-row';
import type { Locale } from '../../models/locales/locales';
import { toVersion, type Version } from '../../models/table/items';

/** Small rows of a made-up state with two counties, for tests of the table and its readers. */
export const placeRow = (id: string, parent?: string): ContentRow => ({
  sheet: 'jurisdictions',
  row: { id, name: `Place ${id}`, parent, also_known_as: [], time_zone: 'America/New_York', phone: '555-010-0100' },
});

export const electionRow = (jurisdiction: string, name = 'general election'): ContentRow => ({
  sheet: 'elections',
  row: {
    id: '2027-general',
    jurisdiction,
    name,
    date: '2027-11-02',
    type: 'general',
    polls_open: '07:00',
    polls_close: '20:00',
  },
});

export const faqRow = (id: string, jurisdiction: string, answer: string, locale: Locale = 'en-US'): ContentRow => ({
  sheet: 'faq',
  row: {
    id,
    jurisdiction,
    locale,
    topic: 'vote-id',
    questions: ['do I need an ID'],
    answer,
    source_url: 'https://www.franklin.gov/vote',
    verified_on: '2027-01-04',
    author: 'A. Clerk',
    approved_by: 'B. Clerk',
  },
});

export const versionOf = (content: ContentRow, release: number, removed?: true): Version => ({
  ...toVersion(content, release, () => 'franklin'),
  ...(removed ? { removed } : {}),
});

/** Everything one release says, each row as of that release: every answer names it. */
export const wholeRelease = (release: number): Version[] =>
  [
    placeRow('us'),
    placeRow('franklin', 'us'),
    placeRow('riverbend', 'franklin'),
    placeRow('stonefield', 'franklin'),
    electionRow('franklin'),
    faqRow('vote-id', 'us', `us ${release}`),
    faqRow('vote-id', 'franklin', `franklin ${release}`),
    faqRow('vote-id', 'riverbend', `riverbend ${release}`),
    faqRow('vote-id', 'stonefield', `stonefield ${release}`),
  ].map((content) => versionOf(content, release));
