import { Stack, type StackProps } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { createBackups } from '../parts/backups';
import { createKey } from '../parts/key';
import { createTable } from '../parts/table';
import { createTrail } from '../parts/trail';
import type { Settings } from '../settings';

/** What must never be lost: the table, its key, its backups, and the record of who wrote. */
export class TableStack extends Stack {
  readonly key: IKey;
  readonly trailLog: ILogGroup;

  constructor(scope: Construct, id: string, settings: Settings, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const key = createKey(this, settings);
    createTable(this, settings, key);
    createBackups(this, settings, key);
    this.key = key;
    this.trailLog = createTrail(this, settings, key);
  }
}
