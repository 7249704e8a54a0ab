/** What a front can know a request for. */
export const FRONT_REQUESTS = [
  'launch',
  /** Any sentence, in `heard.question`. */
  'question',
  /** A topic's main answer; `topic` says which. */
  'topic',
  'county',
  /** The voter can't say which county is theirs. */
  'no-county',
  /** One of those on offer. */
  'choice',
  /** "And by mail?" */
  'method',
  /** "And the one after that?" */
  'later-election',
  'more',
  'reminder',
  'remember-county',
  'forget-county',
  'address',
  'early-sites',
  'drop-boxes',
  /** "When does it close?", of the place or the sites just named. */
  'place-hours',
  'help',
  'repeat',
  'yes',
  'no',
  'stop',
  'cancel',
  /** The front has no name for what came. */
  'not-understood',
  /** The front reports something in the middle of a conversation; nothing may be said. */
  'report',
  /** The conversation is over; nothing may be said. */
  'ended',
] as const;

/** What only its words make of a reply, by what was asked before. */
export const REPLY_REQUESTS = [
  /** The same, more slowly. */
  'slower',
  /** To the answer before. */
  'back',
  'start-over',
  /** "Hold on." */
  'wait',
  /** A person's number. */
  'call',
  /** All of those on offer. */
  'both',
  'none-of-those',
  /** Of those on offer, the one that was not chosen. */
  'other-one',
  /** "On which device?", of a reminder. */
  'which-device',
  /** "Which county is that for?" */
  'which-county',
  /** "Skip it": what is pending is over. */
  'leave',
  /** Whether the answer helped; `helped` says it. */
  'rated',
  /** Another moment for the reminder on offer. */
  'move-reminder',
] as const;

/** What a voter can ask of a conversation, whatever front it comes from. */
export const REQUEST_NAMES = [...FRONT_REQUESTS, ...REPLY_REQUESTS] as const;

export type RequestName = (typeof REQUEST_NAMES)[number];
