import * as z from 'zod';

const ids = z.array(z.string());

/**
 * A turn as the service logs it, with the moment of its line. What a later version of the service logs besides is left
 * out; without `front` and `outcome` a line is no turn.
 */
const turnSchema = z.object({
  front: z.string(),
  request: z.string().default('unreadable'),
  locale: z.string(),
  outcome: z.string(),
  topic: z.string().optional(),
  faq: z.string().optional(),
  jurisdiction: z.string().optional(),
  release: z.number().optional(),
  offered: ids.optional(),
  offer: z.number().optional(),
  helpful: z.string().optional(),
  reason: z.string().optional(),
  missed: ids.optional(),
  fromSnapshot: z.boolean().optional(),
  notices: ids.optional(),
  ms: z.number().optional(),
  error: z.string().optional(),
});

const troubleSchema = z.object({ trouble: z.string(), operation: z.string().optional(), error: z.string().optional() });

export type LoggedTurn = z.infer<typeof turnSchema> & { /** Milliseconds since 1970. */ at: number };

export type LoggedTrouble = z.infer<typeof troubleSchema> & { at: number };

export type Logged = { turn: LoggedTurn } | { trouble: LoggedTrouble };

/** What a line's JSON is a record of; nothing where it is neither a turn nor a trouble. */
export const asLogged = (json: unknown, at: number): Logged | undefined => {
  const turn = turnSchema.safeParse(json);
  if (turn.success) return { turn: { ...turn.data, at } };
  const trouble = troubleSchema.safeParse(json);
  return trouble.success ? { trouble: { ...trouble.data, at } } : undefined;
};
