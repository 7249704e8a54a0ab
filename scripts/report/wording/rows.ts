import { anyOf, didYouMean } from '../did-you-mean';
import type { Entry, Wording } from '../problem';

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

const suggest = (found: string, options: readonly string[], file: string): string => {
  const meant = didYouMean(found, options);
  return meant
    ? `Did you mean ${meant}? If not, add it to ${file} first.`
    : `Add it to ${file}, or write ${anyOf(options, 8)}.`;
};

/** Problems of a row among the other rows: what it refers to, who stands behind it, when it holds. */
export const ROW_WORDING = {
  'duplicate-row': [
    'error',
    (first: string, what: string): Wording => [
      `${what} is here and in ${first}.`,
      'Delete one of the two rows, or give one of them another id.',
    ],
  ],
  'duplicate-deadline': [
    'error',
    (first: string): Wording => [
      `The same condition has a date here and in ${first}.`,
      'Delete one of the two rows. Rows of one action and method need different tests: postmarked and received.',
    ],
  ],
  'same-name': [
    'error',
    (name: string, first: string): Wording => [
      `"${name}" is also what ${first} is called, so that a voter who says it can't be told which.`,
      'Take the name away from one of the two.',
    ],
  ],
  'unknown-jurisdiction': [
    'error',
    (found: string, options: readonly string[]): Wording => [
      `There is no jurisdiction "${found}".`,
      suggest(found, options, 'jurisdictions.csv'),
    ],
  ],
  'unknown-election': [
    'error',
    (found: string, options: readonly string[]): Wording => [
      `There is no election "${found}".`,
      suggest(found, options, 'elections.csv'),
    ],
  ],
  'own-ancestor': [
    'error',
    (chain: string): Wording => [
      `The parents lead in a circle: ${chain}.`,
      'A county belongs to its state, the state to us, and us to nobody: correct one of the parents.',
    ],
  ],
  'outside-the-office': [
    'error',
    (id: string, root: string): Wording => [
      `"${id}" is neither above nor below "${root}", for which this skill speaks, so that no voter hears it.`,
      `Correct its parent, or delete the row.`,
    ],
  ],
  'too-deep': [
    'warning',
    (id: string, root: string): Wording => [
      `"${id}" is more than one step below "${root}", so that no voter can be found there.`,
      `Make "${root}" its parent, or move its rows to its county.`,
    ],
  ],
  'no-phone': [
    'error',
    (): Wording => [
      'The office has no phone, and voters are sent to it whenever there is no answer.',
      'Write the number that voters can call, with the area code.',
    ],
  ],
  'zone-of-another-state': [
    'error',
    (zone: string, zones: readonly string[]): Wording => [
      `${zone} is not the clock of the state in ocd_id, so that every deadline would end at the wrong time.`,
      `Write ${anyOf(
        zones.filter((one) => one.includes('/') && !one.startsWith('US/')),
        8,
      )}, or correct ocd_id.`,
    ],
  ],
  'no-contact': [
    'warning',
    (name: string): Wording => [
      `${name} has neither a phone nor a website, so that voters can't be sent to it when there is no answer.`,
      'Fill in at least one of the two.',
    ],
  ],
  'locale-not-offered': [
    'error',
    (found: string, offered: readonly string[]): Wording => [
      `The office doesn't offer ${found}, so that no voter hears this row.`,
      `Write ${anyOf(offered)}, or have the technical keeper add ${found} to locales in office.yaml.`,
    ],
  ],
  'id-not-of-topic': [
    'error',
    (id: string, topic: string): Wording => [
      `The id "${id}" doesn't begin with the row's topic, ${topic}.`,
      `Write ${topic} for the topic's main answer, or ${topic}.${id.split('.').at(-1)} for a detail; or correct the topic.`,
    ],
  ],
  'topics-without-answer': [
    'warning',
    (locale: string, topics: readonly string[]): Wording => [
      `${topics.length} ${topics.length === 1 ? 'topic has' : 'topics have'} no main answer in ${locale} that holds for everybody: ${topics.join(', ')}.`,
      "Voters who ask about these get the office's phone number. Add a row whose id is the topic, or leave it at that.",
    ],
  ],
  'question-twice': [
    'warning',
    (question: string, first: string): Wording => [
      `"${question}" is also a question of ${first}, so that voters who ask it may hear either answer.`,
      'Delete it from one of the two rows.',
    ],
  ],
  'source-not-approved': [
    'error',
    (host: string, hosts: readonly string[]): Wording => [
      `The source is on ${host}, which is not one of the office's approved sites (${hosts.join(', ')}).`,
      'Name the official page, or have the technical keeper add the site to source_hosts in office.yaml.',
    ],
  ],
  'verified-in-future': [
    'error',
    (date: string, today: string): Wording => [
      `The answer was verified on ${date}, and today is ${today}.`,
      'Write the day on which somebody compared the answer with its source.',
    ],
  ],
  'verified-too-long-ago': [
    'error',
    (age: number, limit: number): Wording => [
      `Nobody has compared this answer with its source for ${days(age)}; the office allows ${limit}.`,
      'Open the source, compare, correct what changed, and write the day into verified_on.',
    ],
  ],
  'verify-soon': [
    'warning',
    (left: number): Wording => [
      `In ${days(left)} this answer will have been left unverified for too long, and will no longer be spoken.`,
      'Open the source, compare, correct what changed, and write the day into verified_on.',
    ],
  ],
  'ends-before-it-starts': [
    'error',
    (from: string, until: string): Wording => [
      `The row ends on ${until}, before it starts on ${from}.`,
      'Correct valid_from or valid_until.',
    ],
  ],
  'overlapping-rows': [
    'error',
    (other: string, from: string, until: string): Wording => [
      `This answer and the one in ${other} both hold from ${from}${until ? ` until ${until}` : ' on'}.`,
      'Let the earlier one end (valid_until) the day before the later one starts (valid_from).',
    ],
  ],
  'row-expired': [
    'warning',
    (until: string): Wording => [
      `The row ended on ${until}, so that no voter hears it any more.`,
      'Delete it, or write a later day into valid_until.',
    ],
  ],
} as const satisfies Record<string, Entry>;
