import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { roleArn, roleNames, type Settings } from '../settings';

const WRITES = [
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'PartiQLInsert',
  'PartiQLUpdate',
  'PartiQLDelete',
];

/**
 * Whatever else the account allows somebody: answers are changed by the releaser and the keeper only, and never over
 * an open line. Amazon's own replication is a principal too.
 */
const guard = (settings: Settings): PolicyDocument => {
  const { releaser, keeper } = roleNames(settings);
  const replication = `arn:aws:iam::${settings.account}:role/aws-service-role/replication.dynamodb.amazonaws.com/*`;
  return new PolicyDocument({
    statements: [
      new PolicyStatement({
        sid: 'OnlyWhoReleasesWrites',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: WRITES.map((action) => `dynamodb:${action}`),
        resources: ['*'],
        conditions: {
          ArnNotLike: {
            'aws:PrincipalArn': [roleArn(settings, releaser), roleArn(settings, keeper), replication],
          },
        },
      }),
      new PolicyStatement({
        sid: 'OnlyEncryptedLines',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['dynamodb:*'],
        resources: ['*'],
        conditions: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    ],
  });
};

/** The office's one table. A global table even with one Region: a second one can then be added without a new table. */
export const createTable = (scope: Construct, settings: Settings, key: Key): TableV2 => {
  const { replica } = settings;
  const recovery = { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 };
  return new TableV2(scope, 'Table', {
    tableName: settings.name,
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    billing: Billing.onDemand(),
    timeToLiveAttribute: 'expires_at',
    encryption: TableEncryptionV2.customerManagedKey(key, replica ? { [replica.region]: replica.key } : {}),
    pointInTimeRecoverySpecification: recovery,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    resourcePolicy: guard(settings),
    replicas: replica
      ? [
          {
            region: replica.region,
            pointInTimeRecoverySpecification: recovery,
            deletionProtection: true,
            resourcePolicy: guard(settings),
          },
        ]
      : [],
  });
};
