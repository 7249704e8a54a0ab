import type { Problem } from '../report/problem';
import { problemsByRow } from './answer-grid';
import { judgingOf } from './answer-index';
import { type Remedy, remediesFor, type Whereabouts } from './answer-remedies';
import { type AnswerState, answerState, type CellKey } from './answer-state';
import { type DeskContent, placesOf } from './desk-content';

export interface AnswerDetail extends CellKey {
  state: AnswerState['state'];
  from?: string | undefined;
  until?: string | undefined;
  meanwhile?: string | undefined;
  /** A sentence: how it stands, and what voters hear. */
  says: string;
  /** Where the row is: `faq.csv:12`, or `faq:12` of a workbook. */
  at?: string | undefined;
  answer?: string | undefined;
  more?: string | undefined;
  afterDeadline?: string | undefined;
  source?: string | undefined;
  author?: string | undefined;
  approvedBy?: string | undefined;
  verifiedOn?: string | undefined;
  problems: readonly Problem[];
  remedies: readonly Remedy[];
}

const sentence = (
  { state, from, until, ends, meanwhile }: AnswerState,
  key: CellKey,
  nameOf: (place: string) => string,
): string => {
  const place = from === undefined ? 'this place' : nameOf(from);
  const heard = meanwhile === key.place ? 'what was released before' : `the answer of ${nameOf(meanwhile ?? '')}`;
  const rest = meanwhile === undefined ? '' : ` Until then voters hear ${heard}.`;
  switch (state) {
    case 'silenced':
      return `The office stopped this answer in ${place}: voters get the phone number.`;
    case 'expired':
      return ends === 'ended'
        ? `The answer of ${place} ended on ${until}: voters get the phone number.`
        : `Nobody has verified the answer of ${place} for too long; ${until} was the last day. Voters get the phone number.`;
    case 'changed':
      return `The text was changed after it was approved.${rest}`;
    case 'draft':
      return `A draft: nobody has approved it.${rest}`;
    case 'missing':
      return 'There is no row, neither here nor above: voters get the phone number.';
    case 'expiring':
      return ends === 'ended'
        ? `The answer of ${place} ends after ${until}.`
        : `The answer of ${place} has to be verified again by ${until}, or voters get the phone number.`;
    case 'later':
      return `Approved, and it begins on a later day.${rest}`;
    case 'inherited':
      return `Voters hear the answer of ${place}.`;
    case 'approved':
      return 'Approved.';
  }
};

/** All that is known of one cell, and the commands that would change it. */
export const answerDetail = (desk: DeskContent, key: CellKey, whereabouts: Whereabouts): AnswerDetail => {
  const { checked } = desk;
  const judging = judgingOf(desk);
  const state = answerState(key, judging);
  const { row, from, until, meanwhile } = state;
  return {
    ...key,
    state: state.state,
    from,
    until,
    meanwhile,
    says: sentence(state, key, (id) => placesOf(desk).find((one) => one.id === id)?.name ?? id),
    at: row && `${checked.form === 'workbook' ? 'faq' : row.in.file}:${row.row}`,
    answer: row?.said.answer,
    more: row?.said.more,
    afterDeadline: row?.said.after_deadline,
    source: row?.said.source_url,
    author: row?.said.author,
    approvedBy: row?.said.approved_by,
    verifiedOn: row?.said.verified_on,
    problems: row ? (problemsByRow(checked.problems).get(row.row) ?? []) : [],
    remedies: remediesFor(key, state, desk, whereabouts),
  };
};
