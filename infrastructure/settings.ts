import type { Account } from '../models/content/account';
import type { Office } from '../models/content/office';

/** Fronts that the public reaches over HTTPS; what is live comes with the chat. */
export const PUBLIC_FRONTS = ['web', 'mcp'] as const;

export type PublicFront = (typeof PUBLIC_FRONTS)[number];

/** What the stacks are made from: the office's own settings, with what holds where it set nothing. */
export interface Settings {
  /** What all of it was made from. */
  from: Office;
  office: string;
  /** The table's name; everything else is called after it. */
  name: string;
  account: string;
  region: string;
  skillId: string | undefined;
  runsSkill: boolean;
  /** Who reads for a skill that Alexa hosts, and how its role is called. */
  hosted: { role: string; readerName: string } | undefined;
  people: NonNullable<Account['people']>;
  github: Account['github'];
  alarmsTo: readonly string[];
  budgetUsd: number;
  isElectionDay: boolean;
  logDays: number;
  concurrency: number;
  trace: boolean;
  /** The namespace in which CloudWatch counts turns by front, outcome and language; nothing where the office doesn't want it. */
  turnMetrics: string | undefined;
  backups: { keepDays: number; lock: 'keeper' | 'for-good' };
  replica: Account['replica'];
  tags: Readonly<Record<string, string>>;
  fronts: readonly PublicFront[];
}

/** `office.yaml` lacks what a stack needs. The message says what to add. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const ADVICE = `Add to office.yaml, with the office's own values:

account:
  id: "123456789012"
  alarms_to: [keeper@office.gov]
  budget_usd: 50
`;

export const settingsOf = (office: Office): Settings => {
  const { name, account, skill_id, skill_target, targets, fronts } = office;
  const target = targets[skill_target];
  if (!account) throw new SettingsError(`office.yaml says nothing of an account.\n${ADVICE}`);
  if (!target) throw new SettingsError(`office.yaml names no target "${skill_target}".`);
  const { hosted_role, backups } = account;
  const readerName = target.role_arn?.split('/').at(-1) ?? `${target.table}-reader`;
  return {
    from: office,
    office: name,
    name: target.table,
    account: account.id,
    region: target.region,
    skillId: skill_id,
    runsSkill: account.skill !== 'hosted',
    hosted: hosted_role === undefined ? undefined : { role: hosted_role, readerName },
    people: account.people ?? {},
    github: account.github,
    alarmsTo: account.alarms_to,
    budgetUsd: account.budget_usd,
    isElectionDay: account.election_day ?? false,
    logDays: account.log_days ?? 400,
    concurrency: account.concurrency ?? 200,
    trace: account.trace ?? false,
    turnMetrics: account.metrics ? `BallotAnswers/${target.table}/turns` : undefined,
    backups: { keepDays: backups?.keep_days ?? 400, lock: backups?.lock ?? 'keeper' },
    replica: account.replica,
    tags: account.tags ?? {},
    fronts: PUBLIC_FRONTS.filter((front) => fronts?.[front] !== undefined),
  };
};

/** What a function is told of it. */
export const metricsIn = ({ turnMetrics }: Settings): Record<string, string> =>
  turnMetrics === undefined ? {} : { BALLOT_ANSWERS_METRICS: turnMetrics };

export const tableArn = ({ region, account, name }: Settings): string =>
  `arn:aws:dynamodb:${region}:${account}:table/${name}`;

/** The table in each Region that has it: its own, and the replica's. */
export const tableArns = (settings: Settings): string[] => [
  tableArn(settings),
  ...(settings.replica ? [tableArn({ ...settings, region: settings.replica.region })] : []),
];

/** Tables that the restore drill makes and deletes. */
export const drillTableArn = (settings: Settings): string => `${tableArn(settings)}-drill-*`;

export const roleArn = ({ account }: Settings, role: string): string => `arn:aws:iam::${account}:role/${role}`;

export const roleNames = ({ name, hosted }: Settings) => ({
  /** As whom the skill's function in this account runs. */
  skill: `${name}-skill`,
  reader: hosted?.readerName ?? `${name}-reader`,
  planner: `${name}-planner`,
  releaser: `${name}-releaser`,
  keeper: `${name}-keeper`,
});
