import './door/quiet-sdk';
import { openDoor } from './door/open-door';
import { NLU_OPTIONS, type NluArguments } from './nlu/nlu-arguments';
import { runNlu } from './nlu/run-nlu';
import { HOW_TO_SIGN_IN, tokensFrom } from './smapi/sign-in';
import { createSmapiClient, PATIENCE, SMAPI } from './smapi/smapi-client';
import { SmapiError } from './smapi/smapi-error';

const USAGE = `Amazon's own measure of how the skill's model takes questions, beside our simulator's.

  npm run nlu -- export sets
  npm run nlu -- export sets my-questions.jsonl --locale en-US
  npm run nlu -- evaluate --locale en-US --junit report.xml
  npm run nlu -- evaluate --evaluation ID
  npm run nlu -- missed --drafts drafts.csv

  export FOLDER [FILE …]  writes Alexa's annotation sets (JSON, CSV) and Lex's test sets (CSV); asks Amazon nothing
  evaluate [FILE …]       puts the questions into an annotation set of the skill, has Amazon evaluate them, and says by
                          intents what became of them there and here
  missed                  what voters said to Alexa in the last 30 days and got no answer to, with the rows it comes near

  FILE             lines of {"q": …, "topic": …}, or with "rows", or with "intent" and "slots" (those in test/questions)
  --content DIR    the office's content (content/)
  --locale LOCALE  the language (export: all of the office's; else its first)
  --part PART      of files that have parts: check, or tune
  --now MOMENT     what "tomorrow" is counted from (this moment)
  --stage STAGE    development or live (evaluate: development; missed: live)
  --evaluation ID  goes on with an evaluation that was begun
  --hears HOW      how our simulator hears: kind, or documented: no kinder than Amazon's pages
  --junit FILE, --json FILE, --markdown FILE   of evaluate: reports
  --intent NAME    of missed: all that Amazon took for this intent, and nothing else
  --containing TEXT  of missed: only sentences that hold this
  --out FILE       of missed: writes what is printed, voters' sentences and all
  --words FILE     of missed: words of the public list alone, for npm run faq -- report --amazon FILE
  --drafts FILE    of missed: a faq sheet with a draft row for each thing asked, by words of the public list alone

docs/simulating.md says how to sign in, and what was never tried at Amazon. Ctrl-C ends it; an evaluation goes on at Amazon.
Exit codes: 0 done, 1 Amazon took a question for something else, 2 wrong usage or Amazon couldn't be asked, 130 Ctrl-C.
`;

/** Ctrl-C ends the waiting, not the program: what goes on at Amazon is to be told. A second one ends all. */
const interruption = (): AbortSignal => {
  const controller = new AbortController();
  process.removeAllListeners('SIGINT');
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
};

const run = (given: NluArguments): Promise<number> => {
  const signal = interruption();
  return runNlu(given, {
    connect: () => {
      const token = tokensFrom(process.env, Date.now);
      if (!token) throw new SmapiError(HOW_TO_SIGN_IN, 401);
      return createSmapiClient({ endpoint: SMAPI, token, patience: PATIENCE, signal });
    },
    now: new Date().toISOString(),
    print: (text) => console.log(text),
    tell: (text) => console.error(text),
    signal,
  });
};

openDoor({ command: 'npm run nlu', usage: USAGE, options: NLU_OPTIONS, run });
