import { isLocale, type Locale } from '../../models/locales/locales';
import { isTopicId, TOPIC_IDS } from '../../models/topics';
import { nextCommand } from '../door/next-command';
import { TableError } from '../table/release-table';
import { answerDetail } from './answer-detail';
import { answerGrid } from './answer-grid';
import { type Remedy, unusual } from './answer-remedies';
import { type DeskContent, placesOf, zoneAt } from './desk-content';
import { among, BadInput, instant, needed, number } from './desk-query';
import { heardAt } from './heard-at';
import { officeFacts } from './office-facts';
import { mapOf } from './places-map';
import { problemsBeside } from './problems-beside';
import { createDeskReader, type DeskSource } from './read-desk';
import { differencesOf, releasesOf } from './releases';
import { timeLine } from './time-line';

/** An answer of the desk: plain JSON, with the status of HTTP. What was wrong with the question is in `problem`. */
export interface DeskAnswer {
  status: 200 | 400 | 404 | 503;
  body: object;
}

const ids = (desk: DeskContent): string[] => placesOf(desk).map(({ id }) => id);

const faqId = (query: URLSearchParams): string => {
  const faq = needed('faq', query.get('faq') || undefined);
  if (!isTopicId(faq.split('.')[0] ?? '') || faq.length > 100)
    throw new BadInput(`There is no answer "${faq.slice(0, 60)}".`);
  return faq;
};

const localeIn = (query: URLSearchParams, { office }: DeskContent): Locale | undefined =>
  among(query, 'locale', office.locales.filter(isLocale));

const toValidate = ({ checked: { folder } }: DeskContent): Remedy[] => [
  { does: 'The same in the terminal', command: nextCommand(['validate', ...(unusual(folder) ? [folder] : [])], {}) },
];

type Route = (desk: DeskContent, query: URLSearchParams) => object | undefined | Promise<object | undefined>;

/**
 * The desk's questions and answers, without a server: `ask('heard', query)`. Every route only reads; what would change
 * something is told as a command. `undefined` where there is no such route.
 */
export const createDeskApi = (source: DeskSource) => {
  const reader = createDeskReader(source);
  const { table, kept, folder } = source;
  const ROUTES: Readonly<Record<string, Route>> = {
    office: officeFacts,
    answers: (desk, query) => {
      const place = among(query, 'place', ids(desk));
      const locale = localeIn(query, desk);
      return answerGrid(desk, {
        places: place === undefined ? undefined : [place],
        locales: locale === undefined ? undefined : [locale],
        topic: among(query, 'topic', TOPIC_IDS),
        hasDetails: query.get('details') === '1',
      });
    },
    answer: (desk, query) =>
      answerDetail(
        desk,
        {
          faq: faqId(query),
          place: needed('place', among(query, 'place', ids(desk))),
          locale: needed('locale', localeIn(query, desk)),
        },
        { kept },
      ),
    timeline: (desk, query) =>
      timeLine(desk, { place: among(query, 'place', ids(desk)), year: number(query, 'year', 1900, 2999) }),
    heard: (desk, query) => {
      const { office } = desk;
      const counties = placesOf(desk).filter(({ parent }) => parent === office.root);
      return heardAt(desk, {
        faq: faqId(query),
        county: among(
          query,
          'county',
          counties.map(({ id }) => id),
        ),
        locale: needed('locale', localeIn(query, desk)),
        at: instant(query, 'at'),
      });
    },
    releases: async (desk) => ({
      shown: await releasesOf(table, desk.pointer, { zone: zoneAt(desk), kept, content: unusual(folder) }),
    }),
    release: async ({ pointer }, query) => {
      const release = needed('release', number(query, 'number', 1, pointer.release));
      return differencesOf(table, pointer, release);
    },
    places: async (desk, query) => {
      const place = among(query, 'county', ids(desk));
      const input = await reader.map();
      if (!input) return { places: [], left: 0 };
      return mapOf(input, place && placesOf(desk).find(({ id }) => id === place)?.name);
    },
    problems: (desk) => ({ ...problemsBeside(desk), remedies: toValidate(desk) }),
  };

  return {
    async ask(route: string, query: URLSearchParams): Promise<DeskAnswer> {
      const answer = Object.hasOwn(ROUTES, route) ? ROUTES[route] : undefined;
      if (!answer) return { status: 404, body: { problem: `The desk has no "${route.slice(0, 60)}".` } };
      try {
        const body = await answer(await reader.read(), query);
        return body ? { status: 200, body } : { status: 404, body: { problem: 'There is no such answer.' } };
      } catch (error) {
        if (error instanceof BadInput) return { status: 400, body: { problem: error.message } };
        if (error instanceof TableError) return { status: 503, body: { problem: error.message } };
        throw error;
      }
    },
  };
};

export type DeskApi = ReturnType<typeof createDeskApi>;
