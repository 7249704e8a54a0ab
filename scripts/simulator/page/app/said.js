import { button, h } from '/app/dom.js';
import { keeperView } from '/app/keeper.js';

/** @param {any} card @param {string} language */
const cardOf = (card, language) =>
  h(
    'details',
    { class: 'card' },
    h('summary', {
      text: card.type === 'AskForPermissionsConsent' ? 'Card: asks for a permission' : 'Card in the Alexa app',
    }),
    h('p', { lang: language }, h('strong', { text: card.title ?? (card.permissions ?? []).join(', ') })),
    h('p', { lang: language, class: 'lines', text: card.content ?? card.text ?? '' }),
  );

/**
 * What a turn adds to the conversation: what the voter said, and what was answered. `hear` says it again; without it there is
 * no voice for it.
 * @param {{ turn: any, keeper: any }} told
 * @param {string} language
 * @param {(() => void) | undefined} hear
 */
export const saidOf = ({ turn, keeper }, language, hear) => [
  ...(turn.utterance ? [h('li', { class: 'said own', lang: language, text: turn.utterance })] : []),
  h(
    'li',
    { class: 'said' },
    h('p', { lang: language, text: turn.speech || '(nothing)' }),
    turn.endsSession && h('p', { class: 'quiet', text: 'The session is closed.' }),
    hear && button('Hear it', hear, { class: 'quiet small' }),
    turn.card && cardOf(turn.card, language),
    keeperView(turn, keeper),
  ),
];

/** What is said where the voter stays silent, and then the end. @param {string | null} reprompt @param {string} language */
export const silenceOf = (reprompt, language) => [
  h('li', { class: 'said own quiet', text: '(silence)' }),
  h(
    'li',
    { class: 'said' },
    reprompt ? h('p', { lang: language, text: reprompt }) : false,
    h('p', { class: 'quiet', text: 'Still silence: the session is closed.' }),
  ),
];
