import { button, h, labelled } from '/app/dom.js';
import { canHear, hear, hearsHere } from '/app/hearing.js';

const SENT_AWAY =
  'This browser sends what it hears to its maker. Press Speak again if it may; what you type stays on this computer.';

/**
 * Where one writes or speaks what the voters say. The arrow up brings back what was said before.
 * @param {{
 *   say: (text: string) => Promise<void>,
 *   locale: () => string,
 *   announce: (text: string) => void,
 *   beside: HTMLElement[],
 * }} given
 */
export const composer = ({ say, locale, announce, beside }) => {
  /** @type {string[]} */
  const said = [];
  let back = 0;
  let maySendAway = false;
  const hint = h('p', { class: 'quiet hint', role: 'status', hidden: true });
  const field = /** @type {HTMLInputElement} */ (
    h('input', {
      id: 'said',
      name: 'said',
      autocomplete: 'off',
      maxlength: 500,
      placeholder: 'when is the last day to register',
      enterkeyhint: 'send',
    })
  );

  /** @param {string} text */
  const tell = (text) => {
    hint.textContent = text;
    hint.hidden = text === '';
  };

  const again = /** @type {HTMLButtonElement} */ (
    button('Ask again', () => said.length > 0 && submit(said.at(-1) ?? ''), { disabled: true })
  );

  /** @param {string} text */
  const submit = async (text) => {
    if (said.at(-1) !== text) said.push(text);
    back = 0;
    again.disabled = false;
    again.title = `“${text}”`;
    tell('');
    await say(text);
  };

  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    back = Math.min(said.length, Math.max(0, back + (event.key === 'ArrowUp' ? 1 : -1)));
    field.value = back === 0 ? '' : (said.at(-back) ?? '');
  });

  const listen = async () => {
    const staysHere = await hearsHere(locale());
    if (!staysHere && !maySendAway) {
      maySendAway = true;
      return tell(SENT_AWAY);
    }
    tell('Listening.');
    const heard = await hear(locale(), staysHere);
    if (heard === undefined) return tell('Nothing was heard.');
    announce(heard);
    await submit(heard);
  };

  const element = h(
    'form',
    {
      class: 'composer',
      onsubmit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        const text = field.value.trim();
        field.value = '';
        if (text === '') field.focus();
        else await submit(text);
      },
    },
    labelled('What the voters say', field),
    ...beside.slice(0, 1),
    button('Say', () => {}, { type: 'submit', class: 'primary' }),
    canHear() && button('Speak', listen),
    again,
    ...beside.slice(1),
    hint,
  );
  return { element, focus: () => field.focus() };
};
