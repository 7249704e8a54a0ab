import type { AnnotationData } from '../../scripts/smapi/annotation-sets';
import { faultsOf } from './smapi-contract';
import type { Handlers, Reply } from './smapi-server';

/** What Amazon's model takes a sentence for. */
export type Taken = { name: string; slots?: Record<string, { value: string }> } | undefined;

/** One sentence of the history. */
export interface Said {
  utteranceText: string;
  intent: { name: string; confidence: { bin: 'HIGH' | 'MEDIUM' | 'LOW' } };
}

/** What Amazon knows of one skill's understanding: its annotation sets, its evaluations, and what voters said. */
export interface NluAtAmazon {
  handlers: Handlers;
  readonly sets: Map<string, { name: string; locale: string; data: AnnotationData[] }>;
  /** What each request had after its question mark. */
  readonly queries: string[];
  takes(take: (utterance: string) => Taken): void;
  /** How often an evaluation is looked at before it is done. */
  slow(looks: number): void;
  /** All that were begun are done now. */
  done(): void;
  /** From now on evaluations end with an error of Amazon's own. */
  breaks(message: string): void;
  said(items: Said[]): void;
}

/** So many at most on a page, whatever is asked for, so that there are pages. */
const PAGE = 2;

const SKILL = '/v1/skills/{skillId}';

const pageOf = <T>(all: readonly T[], query: URLSearchParams): { items: T[]; nextToken?: string } => {
  const from = Number(query.get('nextToken') ?? 0);
  const to = from + Math.min(PAGE, Number(query.get('maxResults') ?? PAGE));
  return { items: all.slice(from, to), ...(to < all.length ? { nextToken: String(to) } : {}) };
};

const missing = (what: string): Reply => ({ status: 404, body: { message: `There is no such ${what}.` } });

export const nluAtAmazon = (): NluAtAmazon => {
  const sets: NluAtAmazon['sets'] = new Map();
  const evaluations = new Map<string, { looks: number; locale: string; set: string; error: string | undefined }>();
  const queries: string[] = [];
  let take: (utterance: string) => Taken = () => undefined;
  let looks = 2;
  let error: string | undefined;
  let history: Said[] = [];

  const casesOf = (set: string) =>
    (sets.get(set)?.data ?? []).map(({ inputs, expected }) => {
      const intent = take(inputs.utterance);
      const isSame = JSON.stringify(intent ?? {}) === JSON.stringify(expected[0]?.intent);
      const status = isSame ? ('PASSED' as const) : ('FAILED' as const);
      return { status, inputs, expected, actual: intent ? { intent } : {} };
    });

  const handlers: Handlers = {
    [`GET ${SKILL}/nluAnnotationSets`]: (_, __, query) => {
      const own = [...sets].filter(([, { locale }]) => locale === (query.get('locale') ?? locale));
      const all = own.map(([annotationId, { name, locale, data }]) => ({
        annotationId,
        name,
        locale,
        numberOfEntries: data.length,
      }));
      const { items, nextToken } = pageOf(all, query);
      return { status: 200, body: { annotationSets: items, paginationContext: nextToken ? { nextToken } : {} } };
    },
    [`POST ${SKILL}/nluAnnotationSets`]: (_, body) => {
      const { name, locale } = body as { name: string; locale: string };
      const id = `set-${sets.size + 1}`;
      sets.set(id, { name, locale, data: [] });
      return { status: 201, body: { id } };
    },
    [`POST ${SKILL}/nluAnnotationSets/{annotationId}/annotations`]: ({ annotationId = '' }, body) => {
      const set = sets.get(annotationId);
      if (!set) return missing('annotation set');
      set.data = (body as { data: AnnotationData[] }).data;
      const faults = set.data.flatMap(({ inputs, expected }) => [
        ...faultsOf('#/definitions/v1.skill.nlu.evaluations.Inputs', inputs),
        ...expected.flatMap((one) => faultsOf('#/definitions/v1.skill.nlu.evaluations.Expected', one)),
      ]);
      return faults.length > 0 ? { status: 400, body: { message: faults.join('; ') } } : { status: 200 };
    },
    [`POST ${SKILL}/nluEvaluations`]: (_, body) => {
      const { locale, source } = body as { locale: string; source: { annotationId: string } };
      if (!sets.has(source.annotationId)) return missing('annotation set');
      const id = `evaluation-${evaluations.size + 1}`;
      evaluations.set(id, { looks, locale, set: source.annotationId, error });
      return { status: 200, body: { id } };
    },
    [`GET ${SKILL}/nluEvaluations/{evaluationId}`]: ({ evaluationId = '' }) => {
      const found = evaluations.get(evaluationId);
      if (!found) return missing('evaluation');
      found.looks -= 1;
      const inputs = { locale: found.locale, stage: 'development', source: { annotationId: found.set } };
      if (found.looks >= 0) return { status: 200, body: { status: 'IN_PROGRESS', inputs } };
      if (found.error !== undefined)
        return { status: 200, body: { status: 'ERROR', errorMessage: found.error, inputs } };
      const isFine = casesOf(found.set).every(({ status }) => status === 'PASSED');
      return { status: 200, body: { status: isFine ? 'PASSED' : 'FAILED', inputs } };
    },
    [`GET ${SKILL}/nluEvaluations/{evaluationId}/results`]: ({ evaluationId = '' }, _, query) => {
      const found = evaluations.get(evaluationId);
      if (!found) return missing('evaluation');
      const all = casesOf(found.set);
      const { items, nextToken } = pageOf(all, query);
      const paginationContext = { totalCount: String(all.length), ...(nextToken ? { nextToken } : {}) };
      const totalFailed = all.filter(({ status }) => status === 'FAILED').length;
      return { status: 200, body: { testCases: items, totalFailed, paginationContext } };
    },
    [`GET ${SKILL}/history/intentRequests`]: (_, __, query) => {
      queries.push(query.toString());
      const [name, bin, text] = ['intent.name', 'intent.confidence.bin', 'utteranceText'].map((one) => query.get(one));
      const found = history.filter(
        ({ utteranceText, intent }) =>
          intent.name === (name ?? intent.name) &&
          intent.confidence.bin === (bin ?? intent.confidence.bin) &&
          utteranceText.includes(text ?? ''),
      );
      const { items, nextToken } = pageOf(found, query);
      const more = nextToken ? { nextToken } : {};
      return { status: 200, body: { items, isTruncated: nextToken !== undefined, totalCount: found.length, ...more } };
    },
  };
  return {
    handlers,
    sets,
    queries,
    takes: (given) => {
      take = given;
    },
    slow: (given) => {
      looks = given;
    },
    done: () => {
      for (const one of evaluations.values()) one.looks = 0;
    },
    breaks: (message) => {
      error = message;
    },
    said: (items) => {
      history = items;
    },
  };
};
