import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Asked, leadingKeys, type PolicyStatement } from './iam';
import { keyUse } from './key-use';
import type { Call } from './recorder';

/** The templates as they are kept for review. That they are what the stacks make is a test of infrastructure/. */
export const ACCOUNT = '123456789012';
export const TABLE = `arn:aws:dynamodb:us-east-2:${ACCOUNT}:table/marlow-answers`;
export const RESTORED = `${TABLE}-drill-20271102`;
export const KEY = `arn:aws:kms:us-east-2:${ACCOUNT}:key/mrk-1`;
export const VIA_TABLE = { 'kms:ViaService': ['dynamodb.us-east-2.amazonaws.com'] };
/** Where conversations by text lie, and their key. */
export const TEXTS = `${TABLE}-texts`;
export const TEXTS_KEY = `arn:aws:kms:us-east-2:${ACCOUNT}:key/texts`;

interface Kept {
  Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
}
const kept = (name: string): Kept =>
  JSON.parse(readFileSync(join(__dirname, '../../infrastructure/test/snapshot', `${name}.json`), 'utf8'));

/** What only Amazon can fill in, of which ours have these. */
const FILLED: readonly (readonly [RegExp, string])[] = [
  [/GetAttKey/, KEY],
  [/"TextsKey\w+","Arn"/, TEXTS_KEY],
  [/"Texts[0-9A-F]{8}","Arn"/, TEXTS],
];
const filled = (resource: unknown): unknown => {
  const text = JSON.stringify(resource);
  return FILLED.find(([place]) => place.test(text))?.[1] ?? resource;
};

/** The statements of a managed policy, by its name without the table's. */
export const policyNamed = (name: string): PolicyStatement[] => {
  const found = [kept('service'), kept('speech')]
    .flatMap(({ Resources }) => Object.values(Resources))
    .find(({ Properties }) => Properties.ManagedPolicyName === `marlow-answers-${name}`);
  if (!found) throw new Error(`No policy ${name}.`);
  const { Statement } = found.Properties.PolicyDocument as { Statement: PolicyStatement[] };
  return Statement.map((one) => ({ ...one, Resource: [one.Resource].flat().map(filled) }));
};

/** The table's own policy. */
export const GUARD: PolicyStatement[] = Object.values(kept('table').Resources)
  .filter(({ Type }) => Type === 'AWS::DynamoDB::GlobalTable')
  .flatMap(({ Properties }) => Properties.Replicas as { Region: string; ResourcePolicy: unknown }[])
  .filter(({ Region }) => Region === 'us-east-2')
  .flatMap(
    ({ ResourcePolicy }) =>
      (ResourcePolicy as { PolicyDocument: { Statement: PolicyStatement[] } }).PolicyDocument.Statement,
  )
  .map((one) => ({ ...one, Resource: TABLE }));

/** A drill's table, and the one that the keeper's guide restores to. */
const isCopy = (name: string): boolean => /-drill-|-2$/.test(name);

/** The tables that a request is about, as ARNs: one, or both ends of a restore. */
const tablesOf = ({ input }: Call): string[] => {
  const named = [
    input.TableName,
    input.SourceTableName,
    input.TargetTableName,
    ...Object.keys(input.RequestItems ?? {}),
  ];
  return [...new Set(named.filter((one) => one !== undefined).map((one) => (isCopy(String(one)) ? RESTORED : TABLE)))];
};

export const roleArn = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`;

/** What a request asks for: its action at each table, and the key's by way of the table. */
export const askedBy = (call: Call, principal = roleArn('marlow-answers-releaser')): Asked[] => {
  const context = {
    'dynamodb:LeadingKeys': leadingKeys(call),
    'aws:PrincipalArn': [principal],
    'aws:SecureTransport': ['true'],
  };
  const action = `dynamodb:${call.operation}`;
  return [
    ...tablesOf(call).map((resource) => ({ action, resource, context })),
    ...keyUse(call.operation).map((one) => ({ action: one, resource: KEY, context: VIA_TABLE })),
  ];
};

/** What a request to the table of texts asks for. Its own policy says nothing. */
export const askedOfTexts = ({ operation }: Call): Asked[] => [
  { action: `dynamodb:${operation}`, resource: TEXTS, context: {} },
  ...keyUse(operation).map((action) => ({ action, resource: TEXTS_KEY, context: VIA_TABLE })),
];

/** What a request to AWS End User Messaging asks for: the office's number, or its list of those who want no texts. */
export const askedOfNumber = ({ operation, input }: Call): Asked => {
  const service = `arn:aws:sms-voice:us-east-2:${ACCOUNT}`;
  const resource =
    input.OptOutListName === undefined
      ? `${service}:phone-number/phone-00000000000000000000000000000000`
      : `${service}:opt-out-list/${input.OptOutListName}`;
  return { action: `sms-voice:${operation}`, resource, context: {} };
};
