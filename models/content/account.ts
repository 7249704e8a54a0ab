import * as z from 'zod/mini';

const positive = z.int().check(z.positive());
const arn = z.string().check(z.regex(/^arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:\d{12}:\S+$/));
const region = z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/));

/** Who may be a role: people and programs by the ARN under which they sign in. `*` stands for any ending. */
const signIns = z.array(arn).check(z.minLength(1));

/**
 * The office's own AWS account: what `npm run infra` needs to know beside the table's name and Region, which are those
 * of `skill_target`, and the skill's id.
 */
export const accountSchema = z.strictObject({
  id: z.string().check(z.regex(/^\d{12}$/)),
  /** `own`: the skill's function runs here. `hosted`: Alexa's hosting runs it, and only the table is here. */
  skill: z.optional(z.enum(['own', 'hosted'])),
  /** The role under which Alexa's hosting runs the skill; it may then read the table. */
  hosted_role: z.optional(arn),
  people: z.optional(
    z.strictObject({ planner: z.optional(signIns), releaser: z.optional(signIns), keeper: z.optional(signIns) }),
  ),
  /** The repository whose pull requests plan and release, and the environment that a release waits in. */
  github: z.optional(
    z.strictObject({
      repository: z.string().check(z.regex(/^[\w.-]+\/[\w.-]+$/)),
      environment: z.string().check(z.regex(/^[\w.-]+$/)),
    }),
  ),
  /** Who is called when an alarm goes off. */
  alarms_to: z.array(z.email()).check(z.minLength(1)),
  budget_usd: positive,
  /** Tightens the alarms, and calls somebody when nobody asks anything. */
  election_day: z.optional(z.boolean()),
  log_days: z.optional(z.literal([30, 60, 90, 120, 180, 365, 400, 731])),
  /** Most turns at the same moment. */
  concurrency: z.optional(positive),
  trace: z.optional(z.boolean()),
  /** CloudWatch counts turns by front, outcome and language, and shows them on a dashboard. */
  metrics: z.optional(z.boolean()),
  backups: z.optional(
    z.strictObject({
      keep_days: z.optional(positive),
      /** `for-good`: after three days nobody can shorten or open the lock any more, Amazon neither. */
      lock: z.optional(z.enum(['keeper', 'for-good'])),
    }),
  ),
  /** A second Region with a copy of the table, and the copy of the key that was made there. */
  replica: z.optional(z.strictObject({ region, key: arn })),
  tags: z.optional(z.record(z.string(), z.string())),
});

export type Account = z.infer<typeof accountSchema>;
