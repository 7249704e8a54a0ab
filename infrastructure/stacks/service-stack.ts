import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { createAlarms } from '../parts/alarms';
import { createBudget } from '../parts/budget';
import { createCalls } from '../parts/calls';
import { createDashboard } from '../parts/dashboard';
import { createFront } from '../parts/front';
import { createMetrics } from '../parts/metrics';
import { createPeople } from '../parts/people';
import { createSkill, deployGradually } from '../parts/skill';
import { createVotersDashboard } from '../parts/voters-dashboard';
import type { PublicFront, Settings } from '../settings';

/** What the stack of the table gives this one. */
export interface Given {
  key: IKey;
  trailLog: ILogGroup;
  /** The folder of the skill's bundle. */
  code: string;
  /** The folder of a front's. */
  frontCode: (front: PublicFront) => string;
}

/** What can be made anew at any time: the skill, the roles, and whoever watches over them. */
export class ServiceStack extends Stack {
  /** Who is called when an alarm goes off. */
  readonly calls: SnsAction;

  constructor(
    scope: Construct,
    id: string,
    settings: Settings,
    { key, trailLog, code, frontCode }: Given,
    props: StackProps,
  ) {
    super(scope, id, props);
    createPeople(this, settings, key);
    const skill = settings.runsSkill ? createSkill(this, settings, key, code) : undefined;
    const calls = createCalls(this, settings, key);
    this.calls = calls;
    const metrics = createMetrics(this, settings, skill, trailLog);
    const { all, stopping } = createAlarms(this, settings, metrics, calls);
    createDashboard(this, settings, metrics, all);
    createVotersDashboard(this, settings);
    createBudget(this, settings);
    for (const front of settings.fronts) createFront(this, settings, { front, key, code: frontCode(front), calls });
    if (!skill) return;
    deployGradually(this, skill, stopping);
    new CfnOutput(this, 'Endpoint', {
      value: skill.alias.functionArn,
      description: 'What the skill is given as its endpoint in the developer console',
    });
    new CfnOutput(this, 'Version', {
      value: skill.function.currentVersion.version,
      description: 'The version of the function that this deployment made live',
    });
  }
}
