import { anyOf } from '../did-you-mean';
import type { Entry, Wording } from '../problem';

const DRAFT = 'leave approved_by empty: then the row is a draft and is not released.';

/** Problems of who stands behind an answer. */
export const PEOPLE_WORDING = {
  'no-people': [
    'error',
    (): Wording => [
      "Answers are approved, but office.yaml doesn't say who the office's people are.",
      'Add the setting people: each name, and below it may: [write, approve]. The sample in content/office.yaml shows how.',
    ],
  ],
  'person-twice': [
    'error',
    (spelling: string, first: string, second: string): Wording => [
      `"${spelling}" is a name of ${first} and of ${second}, so that it isn't clear who approved.`,
      'Take it away from one of the two.',
    ],
  ],
  'not-a-name': [
    'error',
    (found: string, column: string): Wording => [
      `"${found}" is not a person's name.`,
      column === 'approved_by'
        ? `Write who read and approved the answer, or ${DRAFT}`
        : 'Write the name of the person who wrote the answer.',
    ],
  ],
  'approver-unknown': [
    'error',
    (found: string, meant: string | undefined, approvers: readonly string[]): Wording => [
      `"${found}" is not one of the office's people, so that nobody approved this answer.`,
      meant
        ? `Did you mean ${meant}? If so, write that, or have "${found}" added to that person's other spellings (also) in office.yaml.`
        : `Write ${anyOf(approvers, 8) || 'one of the people in office.yaml who may approve'}, or have the person added to people in office.yaml.`,
    ],
  ],
  'may-not-approve': [
    'error',
    (name: string, left: string | undefined, approvers: readonly string[]): Wording => [
      left ? `${name} left on ${left}, before the answer was verified.` : `${name} may not approve answers.`,
      `Have ${anyOf(approvers, 8) || 'somebody who may'} read and approve it, or ${DRAFT}`,
    ],
  ],
  'author-unknown': [
    'warning',
    (found: string, meant: string): Wording => [
      `"${found}" is not one of the office's people.`,
      `Did you mean ${meant}? If not, have the person added to people in office.yaml.`,
    ],
  ],
  'may-not-write': [
    'error',
    (name: string): Wording => [
      `${name} may not write answers.`,
      'Name who wrote it, or have write added to what the person may do in office.yaml.',
    ],
  ],
  'approved-by-author': [
    'error',
    (name: string): Wording => [
      `${name} wrote this answer and approved it.`,
      `Have a second person read and approve it, or ${DRAFT}`,
    ],
  ],
  'changed-since-approved': [
    'warning',
    (name: string, on: string): Wording => [
      `The text was changed since it was approved by ${name} on ${on}: it is a draft, and voters hear what they heard before.`,
      'Have it read again; "faq approve" then writes the name and the day. By hand, set both approved_by and verified_on anew.',
    ],
  ],
} as const satisfies Record<string, Entry>;
