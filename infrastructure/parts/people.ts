import { Duration } from 'aws-cdk-lib';
import {
  ArnPrincipal,
  CompositePrincipal,
  Role as IamRole,
  type IPrincipal,
  ManagedPolicy,
  OidcProviderNative,
  PolicyDocument,
  PolicyStatement,
  PrincipalWithConditions,
  ServicePrincipal,
  WebIdentityPrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Role } from '../../models/table/rights';
import { acknowledge } from '../checks/acknowledge';
import { drillTableArn, roleNames, type Settings } from '../settings';
import { statementsOf } from './policies';

const GITHUB = 'token.actions.githubusercontent.com';

/** The policy as a resource of its own, so that it can be read and replayed by itself. */
const policyFor = (scope: Construct, role: Role, id: string, settings: Settings, key: IKey): ManagedPolicy => {
  const statements = statementsOf(role, settings, key.keyArn).map((statement) => PolicyStatement.fromJson(statement));
  const policy = new ManagedPolicy(scope, id, {
    managedPolicyName: `${settings.name}-${id.toLowerCase()}`,
    document: new PolicyDocument({ statements }),
  });
  if (role === 'keeper') {
    acknowledge(policy, {
      [`AwsSolutions-IAM5[Resource::${drillTableArn(settings)}]`]:
        'A drill restores to a table of a new name each time; no other table is called so.',
    });
  }
  return policy;
};

/** GitHub's programs, as one repository at one occasion. */
const githubAt = (provider: OidcProviderNative, repository: string, occasion: string): IPrincipal =>
  new WebIdentityPrincipal(provider.oidcProviderArn, {
    StringEquals: { [`${GITHUB}:aud`]: 'sts.amazonaws.com', [`${GITHUB}:sub`]: `repo:${repository}:${occasion}` },
  });

/** The skill that Alexa hosts, and of those that it hosts only ours: what it says besides is the skill's id. */
const hostedSkill = (role: string, skillId: string): IPrincipal =>
  new PrincipalWithConditions(new ArnPrincipal(role), {
    StringEquals: { 'sts:ExternalId': skillId, 'sts:RoleSessionName': 'ballot-answers' },
  });

/** Makes the roles of those who release, and of the skill that Alexa hosts. A role that nobody may be is not made. */
export const createPeople = (scope: Construct, settings: Settings, key: IKey): void => {
  const { github, people, hosted, skillId } = settings;
  const provider =
    github && new OidcProviderNative(scope, 'GitHub', { url: `https://${GITHUB}`, clientIds: ['sts.amazonaws.com'] });
  const occasions = { planner: 'pull_request', releaser: `environment:${github?.environment}`, keeper: undefined };
  const who: Record<Role, IPrincipal[]> = {
    reader: hosted && skillId !== undefined ? [hostedSkill(hosted.role, skillId)] : [],
    planner: [],
    releaser: [],
    keeper: [],
  };
  for (const role of ['planner', 'releaser', 'keeper'] as const) {
    who[role].push(...(people[role] ?? []).map((arn) => new ArnPrincipal(arn)));
    const occasion = occasions[role];
    if (provider && github && occasion) who[role].push(githubAt(provider, github.repository, occasion));
  }
  for (const role of ['reader', 'planner', 'releaser', 'keeper'] as const) {
    const [first, ...others] = who[role];
    if (!first) continue;
    const id = role.charAt(0).toUpperCase() + role.slice(1);
    new IamRole(scope, id, {
      roleName: roleNames(settings)[role],
      description: `${settings.office}: ${role}`,
      assumedBy: others.length > 0 ? new CompositePrincipal(first, ...others) : first,
      maxSessionDuration: Duration.hours(1),
      managedPolicies: [policyFor(scope, role, `${id}Rights`, settings, key)],
    });
  }
};

/** As whom the skill's function runs: a reader. Its right to write its log is added to the same role. */
export const createSkillRole = (scope: Construct, settings: Settings, key: IKey): IamRole =>
  new IamRole(scope, 'SkillRole', {
    roleName: roleNames(settings).skill,
    description: `${settings.office}: the skill reads the table`,
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [policyFor(scope, 'reader', 'SkillRights', settings, key)],
  });
