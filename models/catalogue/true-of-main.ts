/**
 * Standard questions that their topic's main answer answers truthfully too, for an office that wrote no row for them:
 * how to register says whether one can online. Of any other, the main answer would be an answer to another question.
 */
export const TRUE_OF_MAIN: ReadonlySet<string> = new Set([
  'register-how.online',
  'register-how.dmv',
  'register-how.email-fax',
  'register-eligibility.dual-citizen',
  'register-eligibility.puerto-rico',
  'early-voting.locations',
  'early-voting.hours',
  'provisional-ballot.follow-up',
  'time-off-work.paid',
  'absentee-request.email-fax',
  'absentee-deadline.when-to-mail',
  'results.turnout',
  'poll-worker.pay',
  'poll-worker.training',
  'poll-worker.requirements',
  'report-problem.bribery',
  'report-problem.impersonation',
  'security.machine-testing',
  'security.equipment',
  'voter-privacy.voted-record',
]);
