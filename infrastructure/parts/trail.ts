import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type CfnTrail, Trail } from 'aws-cdk-lib/aws-cloudtrail';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge, nist } from '../checks/acknowledge';
import { type Settings, tableArns } from '../settings';

const COPIES = "A record of who wrote, kept beside the table's own copies; it need not outlive the Region.";
const NOT_TAKEN = "S3 delivers access logs only to a bucket with S3's own encryption and without a default lock.";

const CLOSED: BucketProps = {
  enforceSSL: true,
  versioned: true,
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  removalPolicy: RemovalPolicy.RETAIN,
};

const keptFor = (days: number): BucketProps['lifecycleRules'] => [
  { expiration: Duration.days(days), noncurrentVersionExpiration: Duration.days(30) },
];

/** Who looked at the trail. Amazon writes such a log neither with a key of ours nor under a lock. */
const createAccessLog = (scope: Construct, { logDays }: Settings): Bucket => {
  const bucket = new Bucket(scope, 'AccessLogs', {
    ...CLOSED,
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: keptFor(logDays),
  });
  acknowledge(bucket, {
    ...nist('S3BucketReplicationEnabled', COPIES),
    ...nist('S3BucketDefaultLockEnabled', NOT_TAKEN, ['R4']),
    ...nist('S3DefaultEncryptionKMS', NOT_TAKEN, ['R5']),
  });
  return bucket;
};

const createTrailBucket = (scope: Construct, { logDays }: Settings, key: Key, access: Bucket): Bucket => {
  const days = Math.max(logDays, 730);
  const bucket = new Bucket(scope, 'TrailBucket', {
    ...CLOSED,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(365)),
    serverAccessLogsBucket: access,
    lifecycleRules: keptFor(days),
  });
  acknowledge(bucket, nist('S3BucketReplicationEnabled', COPIES));
  return bucket;
};

/** Who wrote to the table, and whatever was done to the account: in a bucket, and in a log that alarms read. */
export const createTrail = (scope: Construct, settings: Settings, key: Key): LogGroup => {
  const bucket = createTrailBucket(scope, settings, key, createAccessLog(scope, settings));
  const logGroup = new LogGroup(scope, 'TrailLog', {
    logGroupName: `/aws/cloudtrail/${settings.name}`,
    retention: settings.logDays,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const trail = new Trail(scope, 'Trail', {
    trailName: settings.name,
    bucket,
    encryptionKey: key,
    cloudWatchLogGroup: logGroup,
    sendToCloudWatchLogs: true,
    enableFileValidation: true,
    isMultiRegionTrail: true,
  });
  // The library knows no data events of tables.
  (trail.node.defaultChild as CfnTrail).eventSelectors = [
    {
      readWriteType: 'WriteOnly',
      includeManagementEvents: true,
      dataResources: [{ type: 'AWS::DynamoDB::Table', values: tableArns(settings) }],
    },
  ];
  const why = "The library's own right of the trail to write to its log; the policy belongs to the trail alone.";
  acknowledge(trail, nist('IAMNoInlinePolicy', why));
  return logGroup;
};
