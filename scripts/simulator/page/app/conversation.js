import { ask, button, h, labelled } from '/app/dom.js';
import { createMoment } from '/app/moment.js';
import { momentBar } from '/app/moment-bar.js';
import { canHear, hear, hush } from '/app/speech.js';
import { createVoter } from '/app/voter.js';

/** As many stand side by side. */
const MOST = 4;

/**
 * The conversation: voters side by side, what moment it is for them, and one line to say something to all of them.
 * @param {HTMLElement} root
 */
export const openConversation = async (root) => {
  const office = await ask('/api/office');
  const title = document.getElementById('office');
  if (title) title.textContent = office.name;
  document.title = `${office.name} · Ballot Answers`;
  const moment = createMoment();
  /** @type {ReturnType<typeof createVoter>[]} */
  const voters = [];
  const columns = h('div', { class: 'voters' });
  const status = h('p', { class: 'sr', role: 'status' });

  const aloud = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox', id: 'aloud' }));
  aloud.addEventListener('change', () => !aloud.checked && hush());

  const to = /** @type {HTMLSelectElement} */ (h('select', { id: 'to' }));
  const toField = labelled('To', to);

  const renumber = () => {
    const chosen = to.value;
    to.replaceChildren(
      h('option', { value: '', text: 'Everybody' }),
      ...voters.map((_, at) => h('option', { value: at + 1, text: `Voter ${at + 1}` })),
    );
    to.value = voters.length >= Number(chosen) ? chosen : '';
    toField.hidden = voters.length < 2;
    for (const [at, voter] of voters.entries()) voter.setNumber(at + 1, voters.length);
    add.disabled = voters.length >= MOST;
  };

  /** @param {{ locale: string, county: string, device: string }} settings */
  const addVoter = async (settings) => {
    const voter = createVoter({
      office,
      settings,
      moment,
      isAloud: () => aloud.checked,
      onRemove: () => {
        voters.splice(voters.indexOf(voter), 1);
        voter.element.remove();
        renumber();
        field.focus();
      },
      announce: (text) => {
        status.textContent = text;
      },
    });
    voters.push(voter);
    columns.append(voter.element);
    renumber();
    await voter.begin();
  };

  const add = /** @type {HTMLButtonElement} */ (
    button('Add a voter', () => {
      const last = voters.at(-1)?.settings();
      const others = office.locales.filter((/** @type {{ id: string }} */ { id }) => id !== last?.locale);
      const counties = office.counties.filter((/** @type {{ id: string }} */ { id }) => id !== last?.county);
      // Another language and county than the last: that is what one compares.
      addVoter({
        locale: (others[0] ?? office.locales[0]).id,
        county: counties[0]?.id ?? '',
        device: last?.device ?? office.devices[0].id,
      });
    })
  );

  /**
   * The same question to everybody, each in a language of their own: as the row that answered the first one is asked there.
   * @param {string} text
   */
  const sayToAll = async (text) => {
    const listening = to.value === '' ? voters : voters.filter((_, at) => String(at + 1) === to.value);
    const [first, ...others] = listening;
    const turn = await first?.say(text);
    for (const voter of others) {
      const { locale } = voter.settings();
      const isSame = locale === first?.settings().locale || !turn?.faq;
      const { ask: words } = isSame
        ? { ask: text }
        : await ask(`/api/in-words?${new URLSearchParams({ faq: turn.faq, locale })}`);
      await voter.say(words ?? text);
    }
  };

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
  const form = h(
    'form',
    {
      class: 'composer',
      onsubmit: async (/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        const text = field.value.trim();
        if (text === '') return field.focus();
        field.value = '';
        await sayToAll(text);
      },
    },
    labelled('What the voters say', field),
    toField,
    button('Say', () => {}, { type: 'submit', class: 'primary' }),
    canHear() &&
      button('Speak', async () => {
        status.textContent = 'Listening.';
        const heard = await hear(voters[0]?.settings().locale ?? 'en-US');
        status.textContent = heard === undefined ? 'Nothing was heard.' : '';
        if (heard === undefined) return;
        field.value = heard;
        /** @type {HTMLFormElement} */ (form).requestSubmit();
      }),
    h('label', { class: 'check', for_: 'aloud' }, aloud, 'Aloud'),
    add,
  );

  root.replaceChildren(
    await momentBar({ moment, county: () => voters[0]?.settings().county ?? '', onChange: () => restart() }),
    columns,
    form,
    status,
  );
  const restart = () => Promise.all(voters.map((voter) => voter.begin()));
  await addVoter({ locale: office.locales[0].id, county: '', device: 'show-8' });
  field.focus();
};
