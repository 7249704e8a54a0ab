import type { Locale } from '../../models/locales/locales';
import type { Conversation, TurnReport } from '../simulator/conversation';

/** Where in a conversation something is said. */
export type Place = 'alone' | 'opened' | 'county question' | 'offer' | 'more question' | 'after an answer';

/** One turn of the walk, and what it is there to show. */
export interface Step {
  locale: Locale;
  place: Place;
  /** `topic`, `miss`, `decline` … what was said; `example`, `instruction` and `spoken example` are quoted. */
  kind: 'launch' | 'help' | 'stop' | 'cancel' | 'topic' | 'vague' | 'county' | 'miss' | 'decline' | 'reply' | Quoted;
  turn: TurnReport;
}

type Quoted = 'example' | 'described example' | 'instruction' | 'spoken example';

/** What a reviewer says in one language. */
export interface Script {
  locale: Locale;
  help: string;
  stop: string;
  cancel: string;
  yes: string;
  no: string;
  repeat: string;
  /** A way to ask each topic. */
  topics: readonly string[];
  county: string;
  nonsense: readonly string[];
  /** Questions that are too short to be sure of; one of them leads to an offer. */
  vague: readonly string[];
  forbidden: readonly string[];
  examples: readonly string[];
  described: readonly string[];
  instructions: readonly string[];
}

export type Begin = (openSession: boolean) => Conversation;

/** Walks through the skill in one language, as a reviewer would, and writes down every turn. */
export const walk = async (script: Script, begin: Begin): Promise<Step[]> => {
  const steps: Step[] = [];
  const note = (place: Place, kind: Step['kind'], turn: TurnReport): TurnReport => {
    steps.push({ locale: script.locale, place, kind, turn });
    return turn;
  };
  /** A fresh conversation in which `before` was said; the last of it leads to `place`. */
  const after = async (before: readonly string[]): Promise<Conversation> => {
    const voter = begin(true);
    await voter.launch();
    for (const sentence of before) await voter.say(sentence);
    return voter;
  };
  const leaveFrom = async (place: Place, before: readonly string[]): Promise<void> => {
    for (const kind of ['help', 'stop', 'cancel'] as const)
      note(place, kind, await (await after(before)).say(script[kind]));
  };

  note('alone', 'launch', await begin(true).launch());
  await leaveFrom('opened', []);

  const found: Partial<Record<Place, readonly string[]>> = {};
  for (const topic of script.topics) {
    note('alone', 'topic', await begin(false).say(topic));
    const voter = await after([]);
    let turn = note('opened', 'topic', await voter.say(topic));
    if (turn.outcome === 'asked') {
      found['county question'] ??= [topic];
      turn = note('county question', 'county', await voter.say(script.county));
    }
    if (turn.outcome !== 'answered') continue;
    found['after an answer'] ??= [topic];
    const answer = note('after an answer', 'reply', await voter.say(script.yes));
    if (!answer.endsSession && answer.outcome === 'answered') found['more question'] ??= [topic];
  }
  for (const sentence of script.vague) {
    if (found.offer) break;
    const turn = note('opened', 'vague', await (await after([])).say(sentence));
    if (turn.outcome === 'offered') found.offer = [sentence];
  }
  for (const [place, before] of Object.entries(found) as [Place, readonly string[]][]) {
    await leaveFrom(place, before);
    for (const reply of [script.yes, script.no, script.repeat])
      note(place, 'reply', await (await after(before)).say(reply));
  }

  const lost = await after([]);
  for (const sentence of script.nonsense) note('opened', 'miss', await lost.say(sentence));
  for (const sentence of script.forbidden) note('opened', 'decline', await (await after([])).say(sentence));

  for (const phrase of script.examples) note('alone', 'example', await begin(false).say(phrase));
  for (const phrase of script.described) note('alone', 'described example', await begin(false).say(phrase));
  const tester = begin(true);
  for (const sentence of script.instructions) note('opened', 'instruction', await tester.say(sentence));
  for (const phrase of examplesSpokenIn(steps)) note('opened', 'spoken example', await (await after([])).say(phrase));
  return steps;
};

/** Questions that the skill itself gave as examples: "you can ask, when is the next election?" */
export const examplesSpokenIn = (steps: readonly Step[]): string[] => {
  const spoken = steps.flatMap(({ turn }) => [turn.speech, turn.reprompt ?? '']);
  const found = spoken.flatMap((text) => [...text.matchAll(SPOKEN_EXAMPLE)].map(([, example = '']) => example.trim()));
  return [...new Set(found)];
};

const SPOKEN_EXAMPLE =
  /(?<!\p{L})(?:ask|ask things like|asking|or|preguntar|por ejemplo|o),? ?[,:] ¿?([^?¿.]{8,})\?/giu;
