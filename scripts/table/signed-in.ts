import { GetCallerIdentityCommand, STSClient, type STSClientConfig } from '@aws-sdk/client-sts';

/** Nobody is kept from telling voters something by a question of who it was. */
const WITHIN_MS = 4000;

/**
 * Who these credentials belong to, as Amazon knows them: `arn:aws:sts::123456789012:assumed-role/Staff/dana`. Nothing
 * where it can't be asked. `settings` are those of the table's own client.
 */
export const signedInAs = async (settings: STSClientConfig): Promise<string | undefined> => {
  const client = new STSClient({ ...settings, maxAttempts: 2 });
  try {
    const answer = await client.send(new GetCallerIdentityCommand({}), { abortSignal: AbortSignal.timeout(WITHIN_MS) });
    return answer.Arn;
  } catch {
    return undefined;
  } finally {
    client.destroy();
  }
};
