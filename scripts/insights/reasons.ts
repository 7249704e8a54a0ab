/** Why voters got no answer, in an office's words, and what its staff can do; by the `reason` of a turn's record. */
export const REASONS: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  missing: ['no approved row for what was asked', 'write one: the rows below say which topics are missed'],
  silenced: ['an answer that was stopped', 'mend it and bring it back: faq resume'],
  expired: ['a row that wants to be verified again', 'verify and approve it: faq approve'],
  'no-date': ['a deadline that is not on file', 'fill it in on the deadlines sheet'],
  'no-date-to-say': ['a deadline that is not on file', 'fill it in on the deadlines sheet'],
  'no-contact': ["an office's phone number that is not on file", 'fill it in on the jurisdictions sheet'],
  'past-deadline': ['a deadline that is over, in a row without after_deadline', 'write what to do then'],
  'stale-release': ['nobody could confirm the release for too long', 'tell the keeper at once'],
  'places-unread': ['the list of polling places could not be read', 'tell the keeper'],
  'no-such-election': ['an election that is not on file', 'nothing, unless it is one of yours'],
  'none-of-those': ['none of the offers was meant', 'see what was offered, below'],
  'not-understood': ['the sentence was not understood', 'see the missed questions'],
  'address-not-found': ['an address that is not on the list', 'compare the list with the rolls'],
  'address-not-heard': ['an address that was not understood', 'nothing'],
};
