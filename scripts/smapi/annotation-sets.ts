import * as z from 'zod';
import { everyPage, queryOf } from './every-page';
import { readAnswer as read } from './read-answer';
import type { SmapiClient } from './smapi-client';

/** One sentence and what Amazon should take it for, as its annotation sets have it in JSON. */
export interface AnnotationData {
  inputs: { utterance: string /** In UTC; what "tomorrow" is counted from. */; referenceTimestamp: string };
  expected: { intent: { name: string; slots?: Readonly<Record<string, { value: string }>> } }[];
}

/** The skill's annotation sets at Amazon. All of it throws `SmapiError`. */
export interface AnnotationSets {
  /** The id of the set of that name; nothing where there is none. */
  find(name: string, locale: string): Promise<string | undefined>;
  create(name: string, locale: string): Promise<string>;
  /** Puts these in the place of all that the set holds. */
  fill(id: string, data: readonly AnnotationData[]): Promise<void>;
}

const listed = z.object({
  annotationSets: z.optional(
    z.array(
      z.object({
        annotationId: z.optional(z.string()),
        name: z.optional(z.string()),
        locale: z.optional(z.string()),
      }),
    ),
  ),
  paginationContext: z.optional(z.object({ nextToken: z.optional(z.string()) })),
});
const created = z.object({ id: z.string() });

const MOST = '100';

export const createAnnotationSets = (client: SmapiClient, skillId: string): AnnotationSets => {
  const sets = `/v1/skills/${encodeURIComponent(skillId)}/nluAnnotationSets`;
  return {
    async find(name, locale) {
      const what = "list the skill's annotation sets";
      const all = await everyPage(what, async (nextToken) => {
        const at = `${sets}${queryOf({ locale, maxResults: MOST, nextToken })}`;
        const page = read(listed, await client.ask({ what, method: 'GET', at }), what);
        return { items: page.annotationSets ?? [], next: page.paginationContext?.nextToken };
      });
      return all.find((one) => one.name === name && (one.locale ?? locale) === locale)?.annotationId;
    },
    async create(name, locale) {
      const what = `make the annotation set "${name}"`;
      return read(created, await client.ask({ what, method: 'POST', at: sets, body: { locale, name } }), what).id;
    },
    async fill(id, data) {
      await client.ask({
        what: 'put the questions into the annotation set',
        method: 'POST',
        at: `${sets}/${encodeURIComponent(id)}/annotations`,
        body: { data },
        isSameTwice: true,
        advice: {
          404: 'Somebody deleted the set meanwhile, or skill_id in office.yaml is wrong. Run the command again: it makes another.',
        },
      });
    },
  };
};
