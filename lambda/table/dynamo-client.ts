import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Target } from '../../models/content/office';
import { EMULATOR_CREDENTIALS, isOnThisComputer } from '../../models/content/target';

/**
 * No longer than a voter may wait for the table (design, section 8). Without `throwOnRequestTimeout` the SDK
 * only prints a warning when the time is up.
 */
const PATIENCE = { connectionTimeout: 1000, requestTimeout: 1500, throwOnRequestTimeout: true };

/** Two: Lambda may thaw us with sockets that the other side closed long ago. */
const MAX_ATTEMPTS = 2;

const credentialsFor = (target: Target): Pick<DynamoDBClientConfig, 'credentials'> => {
  const { region, role_arn } = target;
  if (isOnThisComputer(target)) return { credentials: EMULATOR_CREDENTIALS };
  if (role_arn === undefined) return {};
  return {
    credentials: fromTemporaryCredentials({
      params: { RoleArn: role_arn, RoleSessionName: 'ballot-answers' },
      clientConfig: { region, maxAttempts: MAX_ATTEMPTS, requestHandler: PATIENCE },
    }),
  };
};

/**
 * The skill's client for one target. It is made once for each Lambda instance. The region is always explicit:
 * an Alexa-hosted Lambda runs in regions other than the office's table.
 */
export const createReadClient = (target: Target): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(
    new DynamoDBClient({
      region: target.region,
      ...(target.endpoint === undefined ? {} : { endpoint: target.endpoint }),
      ...credentialsFor(target),
      maxAttempts: MAX_ATTEMPTS,
      requestHandler: PATIENCE,
    }),
  );
