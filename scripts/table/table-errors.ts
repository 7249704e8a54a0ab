import { TableError } from './release-table';

const SAME_AS_BEFORE = 'Voters hear the same as before.';

const hasName = (...names: string[]) => {
  const known = new Set(names);
  return (error: Failure): boolean => known.has(error.name) || known.has(error.code ?? '');
};

interface Failure {
  name: string;
  code?: string | undefined;
}

interface Place {
  name: string;
  /** On this computer, so that no account or network can be at fault. */
  isLocal: boolean;
}

export const isConditionFailed = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConditionalCheckFailedException';

export const isNoTable = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ResourceNotFoundException';

const isThrottling = hasName('ProvisionedThroughputExceededException', 'ThrottlingException', 'RequestLimitExceeded');

export const isThrottled = (error: unknown): boolean => error instanceof Error && isThrottling(error);

/** What DynamoDB itself throws when it refuses a whole request. */
export const throttled = (): Error => Object.assign(new Error('throttled'), { name: 'ThrottlingException' });

const EXPLANATIONS: [matches: (error: Failure) => boolean, explain: (place: Place) => string][] = [
  [
    hasName('CredentialsProviderError', 'MissingAuthenticationTokenException'),
    ({ name }) =>
      `This computer is not signed in to the account of ${name}. Sign in to AWS as the skill's keeper showed you, ` +
      'then run the command again.',
  ],
  [
    hasName(
      'ExpiredToken',
      'ExpiredTokenException',
      'UnrecognizedClientException',
      'InvalidSignatureException',
      'InvalidClientTokenId',
      'TokenProviderError',
    ),
    ({ name }) =>
      `The sign-in to the account of ${name} is no longer good. Sign in to AWS again, then run the command again.`,
  ],
  [
    hasName('AccessDeniedException', 'AccessDenied', 'UnauthorizedException'),
    ({ name }) =>
      `This sign-in may not use ${name}. Ask the skill's keeper to allow it, or sign in as somebody who may.`,
  ],
  [
    hasName('ResourceNotFoundException'),
    ({ name, isLocal }) =>
      isLocal
        ? `There is no table in ${name} yet: nothing was ever applied to it.`
        : `The table of ${name} does not exist. The skill's keeper makes it once, and checks the table's name and ` +
          'region in office.yaml.',
  ],
  [
    isThrottling,
    ({ name }) => `${name} takes no more writes at the moment. Wait a few minutes, then run the command again.`,
  ],
  [
    hasName(
      'ECONNREFUSED',
      'ECONNRESET',
      'ENOTFOUND',
      'EAI_AGAIN',
      'ETIMEDOUT',
      'EPIPE',
      'EHOSTUNREACH',
      'ENETUNREACH',
      'TimeoutError',
      'NetworkingError',
    ),
    ({ name, isLocal }) =>
      isLocal
        ? `${name} no longer answers: the program that served it was probably closed. Run the command again.`
        : `${name} can't be reached. Check this computer's connection to the internet, then run the command again.`,
  ],
];

/** Slips of our own, and a release that was taken away while it was written: none of the table's errors. */
const isOurs = (error: unknown): boolean =>
  [TableError, TypeError, ReferenceError, RangeError].some((kind) => error instanceof kind) ||
  (error instanceof Error && error.name === 'AbortError');

/** What went wrong, for a clerk: what to do next, and what voters hear until then. */
export const asTableError = (error: unknown, place: Place, voters = SAME_AS_BEFORE): unknown => {
  if (!(error instanceof Error) || isOurs(error)) return error;
  // The SDK wraps an error that it does not know, and then only the message has the code.
  const [code] = /\bE[A-Z_]{4,}\b/.exec(error.message) ?? [];
  const failure: Failure = { name: error.name, code: (error as { code?: string }).code ?? code };
  const explanation = EXPLANATIONS.find(([matches]) => matches(failure))?.[1](place);
  const sentence = explanation ?? `${place.name} refused a request (${failure.name}). Tell the skill's keeper.`;
  return new TableError(`${sentence} ${voters}`, { cause: error });
};
