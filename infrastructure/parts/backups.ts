import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import { Schedule } from 'aws-cdk-lib/aws-events';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { acknowledge } from '../checks/acknowledge';
import { type Settings, tableArn } from '../settings';

/** Daily copies in a vault from which nobody deletes one before its time. */
export const createBackups = (scope: Construct, settings: Settings, key: Key): void => {
  const { keepDays, lock } = settings.backups;
  const vault = new BackupVault(scope, 'Vault', {
    backupVaultName: settings.name,
    encryptionKey: key,
    removalPolicy: RemovalPolicy.RETAIN,
    blockRecoveryPointDeletion: true,
    lockConfiguration: {
      minRetention: Duration.days(Math.min(30, keepDays)),
      maxRetention: Duration.days(Math.max(keepDays, 30)),
      ...(lock === 'for-good' ? { changeableFor: Duration.days(3) } : {}),
    },
  });
  const plan = new BackupPlan(scope, 'Backups', {
    backupPlanName: settings.name,
    backupVault: vault,
    backupPlanRules: [
      new BackupPlanRule({
        ruleName: 'daily',
        // Night in the United States.
        scheduleExpression: Schedule.cron({ hour: '8', minute: '0' }),
        startWindow: Duration.hours(1),
        completionWindow: Duration.hours(4),
        deleteAfter: Duration.days(keepDays),
      }),
    ],
  });
  const selection = plan.addSelection('Table', { resources: [BackupResource.fromArn(tableArn(settings))] });
  acknowledge(selection, {
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup]':
      "Amazon's own policy for its backup service; it names what that service needs and is kept up to date by Amazon.",
  });
};
