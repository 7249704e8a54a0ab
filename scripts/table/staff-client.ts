import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Target } from '../../models/content/office';
import { EMULATOR_CREDENTIALS, isOnThisComputer } from '../../models/content/target';

/** Nobody waits on the phone for these requests: a slow one is better than a failed one. */
const PATIENCE = { connectionTimeout: 5000, requestTimeout: 20_000, throwOnRequestTimeout: true };

/** How one signs in to a target. */
export const credentialsFor = (target: Target): Pick<DynamoDBClientConfig, 'credentials'> => {
  const { region, role_arn } = target;
  if (isOnThisComputer(target)) return { credentials: EMULATOR_CREDENTIALS };
  if (role_arn === undefined) return {};
  return {
    credentials: fromTemporaryCredentials({
      params: { RoleArn: role_arn, RoleSessionName: 'ballot-answers-staff' },
      clientConfig: { region },
    }),
  };
};

/** The staff's client for one target: it may write, if its credentials may. */
export const createStaffClient = (target: Target): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region: target.region,
      ...(target.endpoint === undefined ? {} : { endpoint: target.endpoint }),
      ...credentialsFor(target),
      // The embedded engine goes away with the program that runs it: no use in asking it for long.
      ...(isOnThisComputer(target) ? { maxAttempts: 3 } : { maxAttempts: 8, retryMode: 'adaptive' }),
      requestHandler: PATIENCE,
    }),
    { marshallOptions: { removeUndefinedValues: true } },
  );
