import { RemovalPolicy } from 'aws-cdk-lib';
import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IKey, Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { Office } from '../../models/content/office';
import { acknowledge, nist } from '../checks/acknowledge';
import type { Settings } from '../settings';
import { createFrontFunction } from './front-function';
import { ENCRYPT } from './policies';

type Sms = NonNullable<NonNullable<Office['fronts']>['sms']>;

const NO_BACKUP = 'Conversations by text last twenty minutes, and are to be kept nowhere after that.';
const SERVICE = 'sms-voice.amazonaws.com';

/** A key of its own: the service that publishes what voters write has no business with that of the answers. */
const createKey = (scope: Construct, { name, account, office }: Settings): Key => {
  const key = new Key(scope, 'TextsKey', {
    alias: `${name}-texts`,
    description: `${office}: text messages on their way, and their conversations`,
    enableKeyRotation: true,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(SERVICE)],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  return key;
};

const createTable = (scope: Construct, { name }: Settings, key: Key): Table => {
  const table = new Table(scope, 'Texts', {
    tableName: `${name}-texts`,
    partitionKey: { name: 'id', type: AttributeType.STRING },
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: key,
    timeToLiveAttribute: 'expires_at',
    removalPolicy: RemovalPolicy.DESTROY,
  });
  acknowledge(table, {
    'AwsSolutions-DDB3': NO_BACKUP,
    ...nist('DynamoDBPITREnabled', NO_BACKUP),
    ...nist('DynamoDBInBackupPlan', NO_BACKUP),
  });
  return table;
};

/** The topic that the office's number publishes to, the function that answers, and where conversations lie between two messages. */
export const createTexts = (
  scope: Construct,
  settings: Settings,
  sms: Sms,
  given: { key: IKey; calls: IAlarmAction; code: string },
): Topic => {
  const { name, region, account, office } = settings;
  const key = createKey(scope, settings);
  const table = createTable(scope, settings, key);
  const secret = new Secret(scope, 'TextsSecret', {
    secretName: `${name}-texts`,
    description: `${office}: makes of a number what nobody can make the number of`,
    encryptionKey: key,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  const NO_TURN = 'Turning it ends the conversations of the moment, and nothing else: an office may do so at any time.';
  acknowledge(secret, { 'AwsSolutions-SMG4': NO_TURN, ...nist('SecretsManagerRotationEnabled', NO_TURN, ['R5']) });
  const service = `arn:aws:sms-voice:${region}:${account}`;
  const answering = createFrontFunction(scope, settings, given, {
    front: 'sms',
    does: 'answers text messages',
    code: given.code,
    environment: { BALLOT_ANSWERS_TEXTS: table.tableName, BALLOT_ANSWERS_SECRET: secret.secretValue.unsafeUnwrap() },
    noQueue: 'What is put aside would be what voters wrote, with their numbers: it is to be kept nowhere.',
    rights: [
      new PolicyStatement({
        actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
        resources: [table.tableArn],
      }),
      new PolicyStatement({
        actions: ENCRYPT,
        resources: [key.keyArn],
        conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` } },
      }),
      new PolicyStatement({ actions: ['sms-voice:SendTextMessage'], resources: [`${service}:phone-number/${sms.id}`] }),
      new PolicyStatement({
        actions: ['sms-voice:PutOptedOutNumber', 'sms-voice:DeleteOptedOutNumber'],
        resources: [`${service}:opt-out-list/${sms.opt_out_list ?? 'Default'}`],
      }),
    ],
  });
  const topic = new Topic(scope, 'TextsTopic', { topicName: `${name}-texts`, masterKey: key, enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(SERVICE)],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  answering.addPermission('Texts', { principal: new ServicePrincipal('sns.amazonaws.com'), sourceArn: topic.topicArn });
  // The alias by its name: the checks take a reference to it for none of a function.
  const endpoint = `${answering.lambda.functionArn}:${answering.aliasName}`;
  new CfnSubscription(scope, 'TextsAnswered', { topicArn: topic.topicArn, protocol: 'lambda', endpoint });
  return topic;
};
