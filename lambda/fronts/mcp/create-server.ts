import { type CallToolResult, McpServer } from '@modelcontextprotocol/server';
import * as z from 'zod';
import type { Office } from '../../../models/content/office';
import { LOCALES, type Locale } from '../../../models/locales/locales';
import type { ContentSource } from '../../table/cached-content';
import { hearCounty } from '../../understanding/hear-county';
import { type Live, liveOf } from '../live/live';
import { localeOf } from '../locale-of';
import type { McpQuestion } from './mcp-front';
import { type Told, toldSchema } from './told';

export interface ToolsDeps {
  office: Office;
  content: ContentSource;
  /** Milliseconds since 1970. */
  clock: () => number;
  ask: (question: McpQuestion) => Promise<Told>;
}

/** Nothing is changed by any of them, and the same question has the same answer until the office releases another. */
const ANNOTATIONS = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const county = z
  .string()
  .max(100)
  .optional()
  .describe("The voter's county, by its id or its name. Leave it out if it isn't known.");

const datesSchema = z.object({
  say_exactly: z.literal(true),
  jurisdiction: z.object({ id: z.string(), name: z.string() }),
  deadlines: z.array(
    z.object({
      action: z.string(),
      election: z.object({ id: z.string(), name: z.string(), date: z.string() }),
      what: z.string(),
      when: z.string().describe('All ways that are still open, in words. Say them exactly.'),
      source: z.string().nullable().describe('The official page of the answer that speaks it.'),
      verified_on: z.string().nullable().describe('The day somebody last compared that answer with its source.'),
      valid_until: z.string().nullable().describe('The last day that answer may be said.'),
    }),
  ),
  phone: z.string().nullable(),
  release: z.number(),
  released_at: z.string().nullable(),
  locale: z.enum(LOCALES),
});

const ABOUT = 'Reads what an election office has approved. ';

const NO_COUNTY: CallToolResult = {
  content: [{ type: 'text', text: 'The office has no such county. Leave county out, or ask the voter for it.' }],
  isError: true,
};

/** A county by its id or by a name of it; `null` where it is none of the office's. */
const countyIn = async (
  content: ContentSource,
  locale: Locale,
  asked: string | undefined,
): Promise<string | undefined | null> => {
  if (asked === undefined) return undefined;
  const { counties } = await content.forVoter({ locale, county: undefined });
  return counties.has(asked) ? asked : (hearCounty(asked, counties) ?? null);
};

/** A result both as data and as text, for assistants that read only one. */
const result = (value: Readonly<Record<string, unknown>>, text: string): CallToolResult => ({
  content: [{ type: 'text', text }],
  structuredContent: value,
});

/** One MCP server: a request has its own. What the tools say of themselves is for programs, and always English. */
export const createMcpServer = ({ office, content, clock, ask }: ToolsDeps): McpServer => {
  const server = new McpServer(
    { name: 'ballot-answers', version: '1.0.0', title: office.name },
    {
      instructions: `Answers of ${office.name} about voting. Say each answer exactly as it is, with its source and phone number. Never take a date out of it.`,
    },
  );
  const locale = z.enum(office.locales).optional().describe("The voter's language.");
  const live = async (asked: string | undefined, spoken: Locale): Promise<Live | undefined> => {
    const id = await countyIn(content, spoken, asked);
    if (id === null) return undefined;
    return liveOf(await content.forVoter({ locale: spoken, county: id }), {
      office,
      locale: spoken,
      nowMs: clock(),
      county: id,
    });
  };
  const told = async ({ county: asked, ...question }: McpQuestion): Promise<CallToolResult> => {
    const id = await countyIn(content, localeOf(question.locale, office), asked);
    if (id === null) return NO_COUNTY;
    const answer = await ask({ ...question, county: id });
    return result(answer, answer.answer);
  };
  server.registerTool(
    'answer_voting_question',
    {
      title: 'Answer a voting question',
      description: `${ABOUT}Answers one question about voting in the voter's own words: registering, ID, voting by mail, early voting, polling hours, results. Never send a name, an address or a birth date.`,
      inputSchema: z.object({ question: z.string().min(1).max(300), county, locale }),
      outputSchema: toldSchema,
      annotations: { title: 'Answer a voting question', ...ANNOTATIONS },
    },
    told,
  );
  server.registerTool(
    'where_to_vote',
    {
      title: 'Where to vote',
      description: `${ABOUT}Where voters of a county vote, and where they look up their own place. Takes no address: a voter's place is looked up at the office's own site.`,
      inputSchema: z.object({ county, locale }),
      outputSchema: toldSchema,
      annotations: { title: 'Where to vote', ...ANNOTATIONS },
    },
    (asked) => told({ ...asked, topic: 'polling-place' }),
  );
  server.registerTool(
    'election_dates',
    {
      title: 'Election dates and deadlines',
      description: `${ABOUT}What can still be done before the next elections, and until when, each with its election.`,
      inputSchema: z.object({ county, locale }),
      outputSchema: datesSchema,
      annotations: { title: 'Election dates and deadlines', ...ANNOTATIONS },
    },
    async (asked) => {
      const now = await live(asked.county, localeOf(asked.locale, office));
      if (!now) return NO_COUNTY;
      const { jurisdiction, deadlines, phone, release, released_at, locale: spoken } = now;
      const dates = {
        say_exactly: true as const,
        jurisdiction,
        deadlines,
        phone,
        release,
        released_at,
        locale: spoken,
      };
      return result(dates, deadlines.map(({ what, when }) => `${what}: ${when}.`).join('\n'));
    },
  );
  for (const spoken of office.locales)
    server.registerResource(
      `live-${spoken}`,
      `ballot-answers://live/${spoken}`,
      { title: `What ${office.name} answers now (${spoken})`, mimeType: 'application/json' },
      async (uri) => ({
        contents: [
          { uri: uri.href, mimeType: 'application/json', text: JSON.stringify(await live(undefined, spoken)) },
        ],
      }),
    );
  return server;
};
