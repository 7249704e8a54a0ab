import { failed, person, type Rule } from '../rule';
import type { Step } from '../walk';

/** Amazon's limits on a response. */
const SPEECH_CHARACTERS = 8000;
const CARD_CHARACTERS = 8000;
const RESPONSE_BYTES = 120_000;

const TESTING = 'functional and VUI testing (certification-requirements)';
const PITFALLS = 'official pitfalls text';

/** The turn that a finding is about, as a reviewer would find it again. */
const said = ({ locale, place, turn }: Step): string => `${locale}, ${place}, "${turn.utterance || 'open'}"`;

const asksSomething = (text: string): boolean => /\?/.test(text);

/** Whether the last sentence is a question. */
const endsAsking = (text: string): boolean => /\?\s*$/.test(text);

const notUnderstood = ({ turn }: Step): boolean => turn.outcome === 'no-match' || turn.outcome === 'apology';

/** Every place in a conversation that the walk should have come to, in every language. */
const PLACES = ['opened', 'county question', 'offer', 'more question', 'after an answer'] as const;

const leaving = (kind: 'help' | 'stop' | 'cancel', steps: readonly Step[]) =>
  steps.filter((step) => step.kind === kind);

export const conversationRules: readonly Rule[] = [
  {
    id: 'places-walked',
    asks: 'The walk came to every kind of question the skill asks.',
    source: TESTING,
    check: ({ steps, pack }) =>
      pack.office.locales.flatMap((locale) =>
        PLACES.filter((place) => !steps.some((step) => step.locale === locale && step.place === place)).map((place) =>
          person(
            `${locale}: the walk found no way to "${place}". Try help, stop and cancel there by hand, if it exists.`,
          ),
        ),
      ),
  },
  {
    id: 'launch',
    asks: 'Opening the skill without a question says what it does, asks something and stays open.',
    source: TESTING,
    check: ({ steps }) =>
      steps
        .filter(({ kind }) => kind === 'launch')
        .filter(({ turn }) => turn.endsSession || !endsAsking(turn.speech) || !turn.reprompt)
        .map((step) => failed(`${said(step)}: "${step.turn.speech}" leaves the voter without a question.`)),
  },
  {
    id: 'question-stays-open',
    asks: 'After every question the session is open, and it is never open without one.',
    source: TESTING,
    check: ({ steps }) =>
      steps.flatMap((step) => {
        const { speech, reprompt, endsSession } = step.turn;
        if (endsSession && endsAsking(speech)) return [failed(`${said(step)}: asks "${speech}" and closes.`)];
        if (!endsSession && !endsAsking(speech))
          return [failed(`${said(step)}: stays open after "${speech}", which asks nothing.`)];
        if (!endsSession && !asksSomething(reprompt ?? ''))
          return [failed(`${said(step)}: stays open without a reprompt that asks.`)];
        return [];
      }),
  },
  {
    id: 'never-silent',
    asks: 'No turn is silent, and none ends in an error.',
    source: 'skill functionality essentials (non-error response for every request)',
    check: ({ steps }) =>
      steps
        .filter(({ turn }) => turn.speech === '' || turn.outcome === 'apology')
        .map((step) =>
          failed(`${said(step)}: ${step.turn.speech === '' ? 'says nothing.' : 'apologises for an error.'}`),
        ),
  },
  {
    id: 'help',
    asks: 'Help explains what can be asked, wherever it is said, asks something and stays open.',
    source: TESTING,
    check: ({ steps }) =>
      leaving('help', steps)
        .filter(({ turn }) => turn.outcome !== 'help' || turn.endsSession || !endsAsking(turn.speech))
        .map((step) => failed(`${said(step)}: "${step.turn.speech}" is no help that asks and stays open.`)),
  },
  {
    id: 'stop',
    asks: 'Stop ends the skill wherever it is said.',
    source: TESTING,
    check: ({ steps }) =>
      leaving('stop', steps)
        .filter(({ turn }) => !turn.endsSession)
        .map((step) => failed(`${said(step)}: the session stays open.`)),
  },
  {
    id: 'cancel',
    asks: 'Cancel ends the question that is open, or the skill where none is.',
    source: TESTING,
    check: ({ steps }) =>
      leaving('cancel', steps)
        .filter((step) =>
          step.place === 'opened' ? !step.turn.endsSession : notUnderstood(step) || step.turn.outcome === 'offered',
        )
        .map((step) => failed(`${said(step)}: answers "${step.turn.speech}"`)),
  },
  {
    id: 'topics-answered',
    asks: 'Everything the interaction model invites voters to ask has an answer, a question about it or a number to call.',
    source: TESTING,
    check: ({ steps }) =>
      steps
        .filter(
          ({ kind, turn }) =>
            (kind === 'topic' || kind === 'county') && turn.topic === null && turn.outcome === 'no-match',
        )
        .map((step) => failed(`${said(step)}: is a sample of the model, and is not understood.`)),
  },
  {
    id: 'spoken-examples',
    asks: 'Whatever the skill suggests to say works when it is said.',
    source: PITFALLS,
    check: ({ steps }) => {
      const examples = steps.filter(({ kind }) => kind === 'spoken example');
      const broken = examples
        .filter(notUnderstood)
        .map((step) => failed(`${said(step)}: answers "${step.turn.speech}"`));
      return examples.length === 0
        ? [person('The walk heard no example in the speech. Say each one that is there.')]
        : broken;
    },
  },
  {
    id: 'response-sizes',
    asks: `A response has at most ${SPEECH_CHARACTERS} characters of speech and of card, and ${RESPONSE_BYTES / 1000} kB in all.`,
    source: 'response limits (request and response JSON reference)',
    check: ({ steps }) =>
      steps.flatMap((step) => {
        const { ssml, card, directives } = step.turn;
        const cardText = card && 'content' in card ? `${card.title ?? ''}${card.content ?? ''}` : '';
        const bytes = Buffer.byteLength(JSON.stringify([ssml, card, directives]));
        const isOver =
          (ssml ?? '').length > SPEECH_CHARACTERS || cardText.length > CARD_CHARACTERS || bytes > RESPONSE_BYTES;
        return isOver ? [failed(`${said(step)}: the response has ${bytes} bytes. Shorten the answer.`)] : [];
      }),
  },
];
