import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';

/** Who is called. Each address confirms once, in a mail from Amazon. */
export const createCalls = (scope: Construct, settings: Settings, key: IKey): SnsAction => {
  const topic = new Topic(scope, 'Calls', {
    topicName: `${settings.name}-calls`,
    displayName: settings.office,
    masterKey: key,
    enforceSSL: true,
  });
  for (const address of settings.alarmsTo) topic.addSubscription(new EmailSubscription(address));
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': settings.account } },
    }),
  );
  return new SnsAction(topic);
};
