import { nextCommand } from '../door/next-command';
import { masked } from '../outreach/mask';
import { clockIn, DOUBT } from '../outreach/render-outreach';
import type { SentOut } from '../outreach/send-texts';
import { count } from '../report/wrap';

const remedyOf = (why: string): string => {
  if (/AccessDenied|UnrecognizedClient|InvalidSignature|ExpiredToken|InvalidClientToken|CredentialsProvider/.test(why))
    return 'Sign in with a role that may call sms-voice:SendTextMessage, such as with aws sso login.';
  if (/Quota|SPEND|LIMIT/i.test(why))
    return "Ask for more of the service's quota, or wait until the next month begins.";
  if (/PRICE/.test(why)) return 'A message costs more than outreach.max_price in office.yaml.';
  if (/MESSAGE_TYPE/.test(why))
    return 'The number is for messages of the other kind: set outreach.message_type in office.yaml.';
  if (/NOT_VERIFIED/.test(why))
    return 'The account is still in the sandbox, which sends to verified numbers only. Ask to have it moved out.';
  if (/Throttling|429/.test(why)) return 'Lower outreach.parts_per_second in office.yaml to what the number may send.';
  if (/ECONN|ENOTFOUND|EAI|EHOST|ENET|Timeout/.test(why)) return "Check this computer's connection.";
  return 'Look at the number, its registration and outreach in office.yaml, which the technical keeper knows.';
};

const endSentence = ({ ended, quietUntilMs, left }: SentOut, zone: string): string | undefined => {
  if (ended.kind === 'interrupted') return 'Stopped, between two messages.';
  if (ended.kind === 'changed') return `Stopped, since it is no longer what you looked at: ${ended.why}`;
  if (ended.kind === 'refused') return `Stopped: ${ended.why}. ${remedyOf(ended.why)}`;
  return quietUntilMs === undefined || left === 0
    ? undefined
    : `The others wait: where they are it is quiet, the first until ${clockIn(quietUntilMs, zone)}.`;
};

/** What became of a send, and how to go on. */
export const sentSentences = (
  out: SentOut,
  {
    zone,
    words,
    options,
    stopPath,
    isDryRun,
  }: {
    zone: string;
    words: readonly string[];
    options: Readonly<Record<string, string | undefined>>;
    stopPath: string;
    isDryRun: boolean;
  },
): string => {
  const { sent, stopped, refused, inDoubt, left } = out;
  const rows = refused.slice(0, 8).map(({ row, why }) => `row ${row} (${why})`);
  const parts = [
    isDryRun
      ? `The service checked ${count(sent, 'message')} and found nothing wrong. Nothing was sent.`
      : `Sent ${count(sent, 'message')}.`,
    stopped > 0 &&
      `${count(stopped, 'person', 'people')} said stop to the service${isDryRun ? '' : ` and ${stopped === 1 ? 'is' : 'are'} in ${stopPath} now`}.`,
    refused.length > 0 &&
      `The service doesn't send to ${count(refused.length, 'number')}: ${rows.join(', ')}${refused.length > rows.length ? ' and others' : ''}.`,
    inDoubt.length > 0 &&
      !isDryRun &&
      `In doubt: ${inDoubt.map(({ row, phone, why }) => `row ${row} (${masked(phone)}; ${why})`).join(', ')}. ${DOUBT}`,
    endSentence(out, zone),
    left > 0 && !isDryRun && `${count(left, 'person', 'people')} ${left === 1 ? 'has' : 'have'} not been sent it.`,
  ];
  const goOn =
    left > 0 && !isDryRun
      ? `\nTo go on, look at what is left: ${nextCommand(['outreach', 'plan', ...words], options)}`
      : '';
  return parts.filter(Boolean).join(' ') + goOn;
};
