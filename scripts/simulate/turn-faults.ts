import type { TurnReport } from '../simulator/conversation';
import type { ScriptTurn } from './script';

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What of the words isn't as a script has it; a sentence for each. */
export const wordFaults = ({ A = [], not = [] }: ScriptTurn, words: string): string[] => {
  const heard = plain(words);
  return [
    ...A.filter((one) => !heard.includes(plain(one))).map((one) => `not heard: "${one}"`),
    ...not.filter((one) => heard.includes(plain(one))).map((one) => `heard, and should not be: "${one}"`),
  ];
};

/** What of a turn isn't as a script has it, beside the words too. */
export const turnFaults = (expected: ScriptTurn, turn: TurnReport): string[] => {
  const { outcome, topic, faq, jurisdiction, offered, offer, helpful, ends } = expected;
  const wanted = { outcome, topic, faq, jurisdiction, offered, offer, helpful, ends };
  const facts = { ...turn, ends: turn.endsSession };
  const names = Object.keys(wanted) as (keyof typeof wanted)[];
  const wrong = names.filter(
    (name) => wanted[name] !== undefined && JSON.stringify(wanted[name]) !== JSON.stringify(facts[name]),
  );
  return [
    ...wordFaults(expected, turn.speech),
    ...wrong.map((name) => `${name} is ${shown(facts[name])}, not ${shown(wanted[name])}`),
  ];
};
