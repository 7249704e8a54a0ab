import { FileError } from '../../door/files';

/** Credentials that are over, and perhaps have successors. */
export const isFresh = (kind: string): boolean => /^Expired|RequestExpired|TokenRefreshRequired/.test(kind);

/** Refusals that pass: five requests a second are allowed in most Regions. */
export const isPassing = (kind: string, status: number): boolean =>
  /Throttl|TooManyRequests|RequestLimitExceeded|ServiceUnavailable|InternalFailure/.test(kind) ||
  status >= 500 ||
  // Nobody answered; but who has no credentials won't have any in a second.
  (status === 0 && !/Credentials/.test(kind));

interface Refused {
  kind: string;
  /** What Amazon said of it. */
  said: string;
  group: string;
  region: string;
}

const remedyOf = ({ kind, group, region }: Refused): string => {
  if (/AccessDenied|NotAuthorized/.test(kind))
    return `Sign in with a role that may call logs:FilterLogEvents on the log group ${group}`;
  if (
    /UnrecognizedClient|InvalidSignature|Expired|InvalidClientToken|CredentialsProvider|IncompleteSignature/.test(kind)
  )
    return 'Your sign-in at Amazon is missing or over: sign in again, such as with aws sso login';
  if (kind === 'ResourceNotFoundException')
    return `There is no log group ${group} in ${region}. CloudWatch's console lists them under "Log groups": name one, as --from cloudwatch:GROUP, and its Region, as --region`;
  if (kind === 'InvalidParameterException') return 'Choose other days, with --period';
  if (/Throttl|TooManyRequests/.test(kind))
    return 'Others read this log at the same time: try again later, or take fewer days with --period';
  return 'Look at your connection, and try again later';
};

/** What a clerk can do about it. */
export const refusalOf = (refused: Refused): FileError => {
  const { kind, said } = refused;
  const why = said === '' ? kind : `${kind}, ${said.replace(/\.$/, '')}`;
  return new FileError(`CloudWatch Logs gave no records: ${why}. ${remedyOf(refused)}. Nothing was changed.`);
};
