import type { Target } from '../../models/content/office';
import { EMULATOR_CREDENTIALS, isOnThisComputer } from '../../models/content/target';
import type { Assumed } from './assume-role';
import type { Credentials } from './aws-credentials';
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
  patience: Assumed['patience'];
  maxAttempts: number;
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

/** As Lambda put them into the environment, else as the AWS tools of this computer would find them. */
const ownFrom = (env: Environment): (() => Promise<Credentials>) => {
  const own = fromEnvironment(env);
  return own
    ? async () => own
    : loading(import('./found-credentials').then(({ findCredentials }) => findCredentials()));
};

/**
 * Credentials for a target: the office's role where it has one, else the skill's own. What isn't needed by every skill is
 * loaded where it is.
 */
export const credentialsFor = (
  target: Target,
  { env, wall, onTrouble, externalId, patience, maxAttempts }: CredentialsDeps,
): (() => Promise<Credentials>) => {
  const { region, role_arn: role } = target;
  if (isOnThisComputer(target)) return async () => EMULATOR_CREDENTIALS;
  const own = ownFrom(env);
  if (role === undefined) return own;
  const assumed = { role, externalId, region, endpoint: env.AWS_ENDPOINT_URL_STS, patience, maxAttempts };
  return loading(
    import('./role-credentials').then(({ createRoleCredentials }) =>
      createRoleCredentials(assumed, own, { wall, onTrouble }),
    ),
  );
};
