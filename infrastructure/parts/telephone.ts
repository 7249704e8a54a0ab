import { CfnContactFlow, CfnIntegrationAssociation } from 'aws-cdk-lib/aws-connect';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Office } from '../../models/content/office';
import { buildFlow } from '../../scripts/telephone/build-flow';
import { checkFlow } from '../../scripts/telephone/check-flow';
import { type Settings, SettingsError } from '../settings';

type Telephone = NonNullable<NonNullable<Office['fronts']>['telephone']>;

const personOf = ({ queue, person }: Telephone): { queue: string } | { number: string } => {
  if (queue !== undefined) return { queue };
  if (person !== undefined) return { number: person };
  throw new SettingsError('office.yaml names nobody who takes calls. Add queue, or person, below fronts: telephone.');
};

/** The flow of the office's number in its instance of Amazon Connect; the number is given to it there. */
export const createTelephone = (scope: Construct, settings: Settings, office: Office, opening: Alias): void => {
  const telephone = office.fronts?.telephone;
  if (!telephone) return;
  const { instance, messages, bot_alias } = telephone;
  if (bot_alias === undefined)
    throw new SettingsError(
      'office.yaml does not name the bot before which the telephone is. Run npm run lex -- apply, and add the alias that it prints, as bot_alias below fronts: telephone.',
    );
  const parts = { opening: opening.functionArn, bot: bot_alias, person: personOf(telephone), messages };
  const flow = buildFlow(office, parts);
  const problems = checkFlow(flow);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const mayCall = [
    ['LexForConnect', 'LEX_BOT', bot_alias],
    ['OpeningForConnect', 'LAMBDA_FUNCTION', opening.functionArn],
  ] as const;
  const made = new CfnContactFlow(scope, 'Flow', {
    instanceArn: instance,
    name: `${settings.name}-telephone`,
    description: `${settings.office}: answers callers, and puts them through`,
    type: 'CONTACT_FLOW',
    content: JSON.stringify(flow),
  });
  for (const [id, integrationType, integrationArn] of mayCall)
    made.addResourceDependency(
      new CfnIntegrationAssociation(scope, id, { instanceId: instance, integrationType, integrationArn }),
    );
  opening.addPermission('Connect', {
    principal: new ServicePrincipal('connect.amazonaws.com'),
    sourceAccount: settings.account,
    sourceArn: instance,
  });
};
