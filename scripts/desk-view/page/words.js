// How the desk names states and kinds: a word for each, and a mark that is told apart without colour.

/** @typedef {import('../answer-state').State} State */

/** @type {Readonly<Record<State, { word: string, mark: string, means: string }>>} */
export const STATES = {
  silenced: { word: 'stopped', mark: '■', means: 'The office stopped it: voters get the phone number.' },
  expired: {
    word: 'expired',
    mark: '✕',
    means: 'It ended, or nobody verified it for too long: voters get the phone number.',
  },
  changed: { word: 'changed', mark: '≠', means: 'The text was changed after it was approved.' },
  draft: { word: 'draft', mark: '✎', means: 'Nobody has approved it yet.' },
  missing: { word: 'missing', mark: '○', means: 'No row, neither here nor above.' },
  expiring: { word: 'expiring', mark: '◔', means: 'It will expire soon.' },
  later: { word: 'later', mark: '▷', means: 'Approved, and it begins on a later day.' },
  inherited: { word: 'inherited', mark: '↑', means: 'The answer of a place above is heard.' },
  approved: { word: 'approved', mark: '✓', means: 'Approved, and it may be spoken.' },
};

/** @type {readonly State[]} */
export const ORDER = /** @type {State[]} */ (Object.keys(STATES));

/** @type {Readonly<Record<string, string>>} */
export const KINDS = {
  'polling-place': 'Polling place',
  'vote-center': 'Vote center',
  'early-voting': 'Early voting',
  'drop-box': 'Drop box',
};

/** `1 place`, `2 places`. @type {(number: number, thing: string) => string} */
export const counted = (number, thing) => `${number.toLocaleString('en-US')} ${thing}${number === 1 ? '' : 's'}`;

/** A language as it calls itself. @type {(locale: string) => string} */
export const languageName = (locale) => {
  const name =
    new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' }).of(locale.slice(0, 2)) ?? locale;
  return name.charAt(0).toUpperCase() + name.slice(1);
};
