import { readingPartitions } from '../../models/table/leading-keys';
import { AT_RESTORED, actionsOf, asActions, type Role } from '../../models/table/rights';
import { drillTableArn, type Settings, tableArns } from '../settings';

export interface Statement {
  Sid: string;
  Effect: 'Allow';
  Action: string[];
  Resource: string[];
  Condition?: Record<string, Record<string, string | string[]>>;
}

const DECRYPT = ['kms:Decrypt', 'kms:DescribeKey'];
/** What writing to an encrypted table takes of its key. */
export const ENCRYPT = [...DECRYPT, 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:ReEncryptFrom', 'kms:ReEncryptTo'];
const KEY_ACTIONS: Record<Role, string[]> = {
  reader: DECRYPT,
  planner: DECRYPT,
  releaser: ENCRYPT,
  keeper: [...ENCRYPT, 'kms:CreateGrant'],
};

/** What a restored table is filled, read and cleared away with. */
const drill = (settings: Settings): Statement => ({
  Sid: 'Drill',
  Effect: 'Allow',
  Action: asActions(AT_RESTORED),
  Resource: [drillTableArn(settings)],
});

/**
 * What a role may do, and nothing else: its list of rights on the one table, with the key only by way of that table.
 * The skill reads only the partitions that it has to, so that who got hold of it learns nothing of acts and plans.
 */
export const statementsOf = (role: Role, settings: Settings, keyArn: string): Statement[] => {
  const { replica } = settings;
  const regions = [settings.region, ...(replica ? [replica.region] : [])];
  return [
    {
      Sid: 'Table',
      Effect: 'Allow',
      Action: actionsOf(role),
      Resource: tableArns(settings),
      ...(role === 'reader'
        ? { Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': readingPartitions() } } }
        : {}),
    },
    ...(role === 'keeper' ? [drill(settings)] : []),
    {
      Sid: 'Key',
      Effect: 'Allow',
      Action: KEY_ACTIONS[role],
      Resource: [keyArn, ...(replica ? [replica.key] : [])],
      Condition: { StringEquals: { 'kms:ViaService': regions.map((region) => `dynamodb.${region}.amazonaws.com`) } },
    },
  ];
};
