import type { Hearing } from '../../lambda/fronts/written/hear-intent';
import type { Locale } from '../../models/locales/locales';
import type { Driver } from '../simulate/driver';
import { ourMeaning } from '../simulate/meaning';
import type { ScriptTurn } from '../simulate/script';
import { turnFaults, wordFaults } from '../simulate/turn-faults';
import type { OpenOffice } from './open-office';
import { skillIn } from './open-skill';
import { localesAt, openOtherFronts } from './other-fronts';
import { isKeyword } from './text-voter';
import type { Understood } from './understand';

export const FRONTS = ['alexa', 'web', 'mcp', 'lex', 'telephone', 'sms'] as const;

export type FrontName = (typeof FRONTS)[number];

/** The office, and its clock. */
export interface Stage {
  office: OpenOffice;
  setClock(nowMs: number): void;
}

const alexa = ({ office, setClock }: Stage, hears: Hearing): Driver => {
  const skill = skillIn(office);
  return {
    name: 'alexa',
    whyNot: ({ locale }) => notOffered(office.office.locales, locale),
    begin({ locale, county, address, begins }) {
      let understood: Understood | undefined;
      const conversation = skill.converse({
        locale,
        county,
        address,
        hears,
        clock: office.clock,
        openSession: begins === 'open',
        onUnderstood: (one) => {
          understood = one;
        },
      });
      return {
        async says(turn, nowMs) {
          setClock(nowMs);
          const report = await conversation.say(turn.U);
          const ours = understood && ourMeaning(understood);
          return { said: turn.U, heard: report.speech, faults: turnFaults(turn, report), ours };
        },
      };
    },
  };
};

const notOffered = (offered: readonly Locale[], locale: Locale): string | undefined =>
  offered.includes(locale) ? undefined : `it is not offered in ${locale}`;

/** What a script expects, in the characters that a front writes. */
const asWritten = (turn: ScriptTurn, writes: (words: string) => string = (words) => words): ScriptTurn => ({
  ...turn,
  A: turn.A?.map(writes),
  not: turn.not?.map(writes),
});

/** Only the words are judged: what the service logged of a turn isn't known to who asks in writing. */
const other = ({ office, setClock }: Stage, name: FrontName): Driver => {
  const front = openOtherFronts(office).find((one) => one.name === name);
  if (!front) throw new Error(`There is no front ${name}.`);
  return {
    name,
    whyNot({ needs, address, begins, turns, locale }) {
      const missing = needs.find((need) => !front.has.includes(need));
      if (missing !== undefined) return `it needs ${missing}, which this front has not`;
      if (address !== undefined) return 'it needs the address of a device, which this front has not';
      if (front.isOneShot && (begins !== 'ask' || turns.length > 1)) return 'this front takes one question at a time';
      if (!front.isOneShot && begins !== 'open') return 'it is said to Alexa without opening the skill';
      const keyword = name === 'sms' && turns.find(({ U }) => isKeyword(U, office));
      if (keyword) return `"${keyword.U}" is a command to the network in a text message`;
      return notOffered(localesAt(front, office.office), locale);
    },
    begin({ locale, county }) {
      const voter = front.voter({ locale, county });
      return {
        async says(turn, nowMs) {
          setClock(nowMs);
          const heard = await voter.says(turn.U);
          return { said: turn.U, heard, faults: wordFaults(asWritten(turn, front.writes), heard) };
        },
      };
    },
  };
};

/** Scripts are held on this computer, through one front of an office that is open. */
export const frontDriver = (stage: Stage, name: FrontName, hears: Hearing): Driver =>
  name === 'alexa' ? alexa(stage, hears) : other(stage, name);
