import * as z from 'zod/mini';

const origin = z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/));

/** Where voters may ask besides Alexa. A front that isn't named here is not put into the office's account. */
export const frontsSchema = z.strictObject({
  /** The chat on a page. `embed_on` are the sites that may show it in theirs: `https://vote.franklin.gov`. */
  web: z.optional(z.strictObject({ embed_on: z.optional(z.array(origin)) })),
  /** Other assistants, by MCP. */
  mcp: z.optional(z.strictObject({})),
  /** What is live, for everyone to read. It comes with the chat. */
  live: z.optional(z.strictObject({ staff_names: z.optional(z.boolean()) })),
});

export type Fronts = z.infer<typeof frontsSchema>;
