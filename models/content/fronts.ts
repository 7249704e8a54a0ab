import * as z from 'zod/mini';
import { text } from './cells';

const origin = z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+(?::\d+)?$/));

const host = z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/));

const arn = z.string().check(z.regex(/^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d{12}:\S+$/));
/** As every network writes it: `+18005550142`. */
const number = z.string().check(z.regex(/^\+[1-9]\d{6,14}$/));

/** Where voters may ask besides Alexa. A front that isn't named here is not put into the office's account. */
export const frontsSchema = z.strictObject({
  /** The chat on a page. `embed_on` are the sites that may show it in theirs: `https://vote.franklin.gov`. */
  web: z.optional(z.strictObject({ embed_on: z.optional(z.array(origin)) })),
  /** Other assistants, by MCP. `hosts` are the names under which they call it; without them, any: nothing is kept that another name could reach. */
  mcp: z.optional(z.strictObject({ hosts: z.optional(z.array(host)) })),
  /** What is live, for everyone to read. It comes with the chat. */
  live: z.optional(z.strictObject({ staff_names: z.optional(z.boolean()) })),
  /** A bot of Lex V2, for the telephone and for other pages. What isn't set is as `npm run infra` names it. */
  lex: z.optional(z.strictObject({ bot: z.optional(text), role: z.optional(arn), function: z.optional(arn) })),
  /** A number at Amazon Connect, before the bot. */
  telephone: z.optional(
    z.strictObject({
      /** The instance of Amazon Connect. */
      instance: arn,
      /** The bot before which it is: its ARN, `arn:aws:lex:REGION:ACCOUNT:bot-alias/BOT/ALIAS`, whose end `npm run lex -- apply` prints. */
      bot_alias: z.optional(arn),
      /** Where a person takes the call: a queue of the instance, or else any number. */
      queue: z.optional(arn),
      person: z.optional(number),
      /** A number that takes messages while the office is closed. */
      messages: z.optional(number),
    }),
  ),
  /** A two-way number of AWS End User Messaging. */
  sms: z.optional(
    z.strictObject({
      number,
      /** As the service calls it: `phone-…`. */
      id: text,
      /** Where the service keeps who wants no texts; `Default` where nothing is said. */
      opt_out_list: z.optional(text),
    }),
  ),
});

export type Fronts = z.infer<typeof frontsSchema>;
