import type { Locale } from '../../models/locales/locales';
import { UsageError } from '../door/usage-error';
import type { Conversation, TurnReport } from './conversation';
import type { OpenSkill } from './open-skill';
import { countyOf, instantOf } from './talk-arguments';

const COMMANDS = `  :county ID     the voter's county, or none; begins a new conversation
  :address TEXT  the address that the device has, none, or nothing; begins a new conversation
  :now TIME      what time it is, 2027-10-01T12:00:00-04:00
  :card          what the Alexa app shows beside the last answer
  :help          this list
  :quit          leaves, as Ctrl-C and Ctrl-D do`;

/** A clock that can be set, and goes on from there as `machine` does; milliseconds since 1970. */
export const settableClock = (machine: () => number, startMs: number | undefined) => {
  let ahead = startMs === undefined ? 0 : startMs - machine();
  return {
    read: (): number => machine() + ahead,
    set: (ms: number): void => {
      ahead = ms - machine();
    },
  };
};

export type SettableClock = ReturnType<typeof settableClock>;

/** What `npm start` keeps between two lines: the conversation, and what commands change about it. */
export const createTalk = (
  skill: OpenSkill,
  clock: SettableClock,
  options: { locale: Locale; county?: string | undefined; address?: string | undefined },
) => {
  let { address } = options;
  const begin = (county: string | undefined): Conversation =>
    skill.converse({ locale: options.locale, county, address, clock: clock.read, openSession: true });
  let conversation = begin(options.county);
  let last: TurnReport | undefined;

  const turn = async (taken: Promise<TurnReport>): Promise<TurnReport> => {
    last = await taken;
    return last;
  };

  const setCounty = (argument: string): string => {
    const ids = skill.counties.map(({ id }) => id);
    if (!argument) return `Counties: ${ids.join(', ')}, none.`;
    const county = argument === 'none' ? undefined : countyOf(argument, { root: skill.office.root, counties: ids });
    conversation = begin(county);
    const name = skill.counties.find(({ id }) => id === county)?.name;
    return name ? `A new conversation, with a voter of ${name}.` : 'A new conversation, with a voter of any county.';
  };

  const setAddress = (argument: string): string => {
    address = argument || undefined;
    conversation = begin(undefined);
    return address === undefined
      ? 'A new conversation: the skill may not see the address.'
      : `A new conversation, at ${address}.`;
  };

  const setNow = (argument: string): string => {
    if (argument) clock.set(instantOf(argument));
    return `For the skill it is ${new Date(clock.read()).toISOString()}.`;
  };

  /** What a command says; `undefined` where the conversation is to end. */
  const command = (line: string): string | undefined => {
    const [name = '', ...rest] = line.trim().split(/\s+/);
    const argument = rest.join(' ');
    switch (name) {
      case ':quit':
      case ':q':
        return undefined;
      case ':help':
        return COMMANDS;
      case ':county':
        return setCounty(argument);
      case ':address':
        return setAddress(argument);
      case ':now':
        return setNow(argument);
      case ':card':
        return last?.card?.type === 'Simple'
          ? `${last.card.title}\n${last.card.content}`
          : 'The last answer has no card.';
      default:
        return `There is no command ${name}.\n${COMMANDS}`;
    }
  };

  return {
    launch: () => turn(conversation.launch()),
    say: (utterance: string) => turn(conversation.say(utterance)),
    /** Like `command`, but a wrong argument is a sentence on the screen, not an error. */
    command(line: string): string | undefined {
      try {
        return command(line);
      } catch (error) {
        if (error instanceof UsageError) return error.message;
        throw error;
      }
    },
  };
};
