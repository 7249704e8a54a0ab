import type { Target } from '../../models/content/office';
import { EMULATOR_CREDENTIALS, isOnThisComputer } from '../../models/content/target';
import type { Credentials } from './role-credentials';
import type { OnTrouble } from './trouble';

/** What Lambda puts into the environment of the skill. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface CredentialsDeps {
  env: Environment;
  /** Milliseconds since 1970. */
  wall: () => number;
  onTrouble?: OnTrouble | undefined;
  /** What is said besides when the target's role is assumed: the skill's id. */
  externalId?: string | undefined;
  patience: { connectionTimeout: number; requestTimeout: number; throwOnRequestTimeout: boolean; maxAttempts: number };
}

const fromEnvironment = (env: Environment): Credentials | undefined => {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env;
  return accessKeyId && secretAccessKey
    ? { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
    : undefined;
};

/** From a source that has to be loaded first, which begins at once. */
const loading = (load: Promise<() => Promise<Credentials>>): (() => Promise<Credentials>) => {
  // Whoever asks for them hears that it failed.
  load.catch(() => {});
  return async () => (await load)();
};

/**
 * Credentials for a target: the office's role where it has one, else what Lambda put into the environment, else whatever
 * the AWS tools of this computer would use. What AWS's own code is needed for is loaded where it is.
 */
export const credentialsFor = (
  target: Target,
  { env, wall, onTrouble, externalId, patience }: CredentialsDeps,
): (() => Promise<Credentials>) => {
  const { region, role_arn: role } = target;
  if (isOnThisComputer(target)) return async () => EMULATOR_CREDENTIALS;
  if (role !== undefined)
    return loading(
      import('./role-credentials').then(({ createRoleCredentials }) =>
        createRoleCredentials({ role, externalId, region, ...patience }, { wall, onTrouble }),
      ),
    );
  const own = fromEnvironment(env);
  return own
    ? async () => own
    : loading(import('./found-credentials').then(({ findCredentials }) => findCredentials()));
};
