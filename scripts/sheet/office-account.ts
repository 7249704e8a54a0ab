import type { Office } from '../../models/content/office';

/** What each setting below `account` should be. */
export const ACCOUNT_WANTED: Record<string, string> = {
  account: 'id, alarms_to and budget_usd at least, each on a line of its own below it',
  id: 'the twelve digits of the AWS account between quotes, such as "123456789012"',
  skill: 'own where the skill runs in this account, or hosted where Alexa runs it',
  hosted_role: 'the ARN that the developer console shows below "Link your personal AWS resources"',
  planner: 'a list of ARNs under which people sign in',
  releaser: 'a list of ARNs under which people sign in',
  keeper: 'a list of ARNs under which people sign in',
  repository: 'OWNER/NAME as GitHub writes it',
  environment: "the name of the repository's environment, such as voters",
  alarms_to: 'a list of e-mail addresses',
  budget_usd: 'a whole number of dollars a month, above 0',
  election_day: 'true or false',
  log_days: '30, 60, 90, 120, 180, 365, 400 or 731',
  concurrency: 'a whole number above 0',
  trace: 'true or false',
  keep_days: 'a whole number of days above 0',
  lock: 'keeper or for-good',
  replica: 'region and key, each on a line of its own below it',
  region: 'a Region of AWS, such as us-west-2',
  key: "the ARN of the key's copy in that Region",
  tags: 'a name and a value for each tag',
};

/** A setting that doesn't fit another one, and what fits. */
export interface AtOdds {
  setting: readonly string[];
  found: unknown;
  wanted: string;
}

/** Settings of the account that don't fit the others. */
export const accountAtOdds = ({ account, targets, skill_target, skill_id }: Office): AtOdds[] => {
  const target = targets[skill_target];
  if (!account || !target) return [];
  const odds: AtOdds[] = [];
  const roleAccount = target.role_arn?.split(':')[4];
  if (roleAccount !== undefined && roleAccount !== account.id) {
    const wanted = `"${roleAccount}", the account of ${skill_target}'s role_arn, or change that`;
    odds.push({ setting: ['account', 'id'], found: account.id, wanted });
  }
  // The skill of the office's own account is the reader already, and nobody lets it be another one.
  if (account.skill !== 'hosted' && target.role_arn !== undefined) {
    const wanted = `hosted, or take role_arn out of ${skill_target}: a skill in the office's own account needs none`;
    odds.push({ setting: ['account', 'skill'], found: account.skill ?? 'own', wanted });
  }
  if (account.skill === 'hosted' && account.hosted_role === undefined) {
    const wanted = 'own, or add hosted_role: without it nobody may read the table for the skill';
    odds.push({ setting: ['account', 'skill'], found: account.skill, wanted });
  }
  // Amazon runs many skills; only its id tells the office's from all others.
  if (account.hosted_role !== undefined && skill_id === undefined) {
    odds.push({
      setting: ['account', 'hosted_role'],
      found: account.hosted_role,
      wanted: 'skill_id too: by it the role knows the skill',
    });
  }
  const { replica } = account;
  if (replica && (replica.region === target.region || !replica.key.startsWith(`arn:aws:kms:${replica.region}:`))) {
    const wanted = `a Region other than ${target.region}, and a key of that Region`;
    odds.push({ setting: ['account', 'replica'], found: replica, wanted });
  }
  return odds;
};
