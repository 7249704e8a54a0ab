import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Settings } from '../settings';

const service = (name: string, condition: Record<string, object>): PolicyStatement =>
  new PolicyStatement({
    sid: name.replace(/\W/g, ''),
    principals: [new ServicePrincipal(name)],
    actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
    resources: ['*'],
    conditions: condition,
  });

/**
 * The office's one key: for the table, its backups, the logs and the trail. It can be copied to a second Region, since
 * that can't be changed once it is made.
 */
export const createKey = (scope: Construct, settings: Settings): Key => {
  const { name, account, region } = settings;
  const key = new Key(scope, 'Key', {
    alias: name,
    description: `${settings.office}: the table of approved answers, its backups and logs`,
    enableKeyRotation: true,
    rotationPeriod: Duration.days(365),
    multiRegion: true,
    pendingWindow: Duration.days(30),
  });
  const ours = { StringEquals: { 'aws:SourceAccount': account } };
  for (const who of ['cloudwatch.amazonaws.com', 'cloudtrail.amazonaws.com', 'backup.amazonaws.com']) {
    key.addToResourcePolicy(service(who, ours));
  }
  const logs = `arn:aws:logs:${region}:${account}:log-group:*`;
  key.addToResourcePolicy(
    service(`logs.${region}.amazonaws.com`, { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': logs } }),
  );
  return key;
};
