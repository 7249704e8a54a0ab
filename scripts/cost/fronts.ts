import { type Line, lineOf } from './estimate';

/** Ways to ask besides Alexa, as `office.yaml` calls them. */
export const FRONTS = ['web', 'mcp', 'lex', 'telephone', 'sms'] as const;

export type Front = (typeof FRONTS)[number];

/** What `infrastructure/` makes for a front beside its function; a test holds it against the templates. */
export interface FrontStack {
  alarms: number;
  metrics: number;
  secrets: number;
  keys: number;
}

/** The telephone is before the bot, and has no function of its own; both are made where either is named. */
export const FRONT_STACKS: Record<Exclude<Front, 'telephone'>, FrontStack> = {
  web: { alarms: 2, metrics: 1, secrets: 1, keys: 0 },
  mcp: { alarms: 2, metrics: 1, secrets: 0, keys: 0 },
  lex: { alarms: 3, metrics: 1, secrets: 0, keys: 0 },
  sms: { alarms: 3, metrics: 1, secrets: 1, keys: 1 },
};

/** Each month, whether or not anybody asks. */
export const monthlyOf = (fronts: readonly Front[]): Line[] => {
  const made = new Set(fronts.map((front) => (front === 'telephone' ? 'lex' : front)));
  const sum = (part: keyof FrontStack): number =>
    [...made].reduce((total, front) => total + FRONT_STACKS[front][part], 0);
  return [
    lineOf('keys', sum('keys')),
    lineOf('secrets', sum('secrets')),
    lineOf('alarms', sum('alarms')),
    lineOf('metrics', sum('metrics')),
  ].filter(({ count }) => count > 0);
};

/** Minutes of a call that one turn takes: the question, and hearing the answer. Supposed. */
const MINUTES = 0.5;

/**
 * What turns by a front cost beside the function and the table, which cost what they cost for Alexa. Of text messages nothing:
 * what they cost is the networks' matter, and no dated price of Amazon's was found.
 */
export const turnsOf = (front: Front, turns: number): Line[] =>
  front === 'lex'
    ? [lineOf('botTexts', turns)]
    : front === 'telephone'
      ? [lineOf('botSpeech', turns), lineOf('callMinutes', turns * MINUTES)]
      : [];
