import { createAnnouncer } from '/app/announcer.js';
import { composer } from '/app/composer.js';
import { ask, button, h, labelled } from '/app/dom.js';
import { createMoment } from '/app/moment.js';
import { momentBar } from '/app/moment-bar.js';
import { hush, onVoices, voiceFor } from '/app/speech.js';
import { createVoter } from '/app/voter.js';

/** As many stand side by side. */
const MOST = 4;

/** @typedef {ReturnType<typeof createVoter>} Voter */
/** @typedef {{ id: string, name: string }} Named */

/**
 * Another language and county than the voters who are there: that is what one compares.
 * @param {{ locales: Named[], counties: Named[], devices: Named[] }} office
 * @param {readonly Voter[]} voters
 */
const another = ({ locales, counties, devices }, voters) => {
  const there = voters.map((voter) => voter.settings());
  const locale = locales.find(({ id }) => id !== there.at(-1)?.locale) ?? locales[0];
  const county = counties.find(({ id }) => there.every((one) => one.county !== id)) ?? counties.at(-1);
  return { locale: locale?.id ?? '', county: county?.id ?? '', device: there.at(-1)?.device ?? devices[0]?.id ?? '' };
};

/**
 * The conversation: voters side by side, what moment it is for them, and one line to say something to all of them.
 * @param {HTMLElement} root
 */
export const openConversation = async (root) => {
  const office = await ask('/api/office');
  const { beginning } = office;
  const moment = createMoment();
  if (beginning.at !== undefined) moment.set(Date.parse(beginning.at));
  /** @type {Voter[]} */
  const voters = [];
  const columns = h('div', { class: 'voters' });
  const announcer = createAnnouncer();

  const aloud = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox', id: 'aloud' }));
  aloud.checked = true;
  aloud.addEventListener('change', () => !aloud.checked && hush());
  const aloudField = h('label', { class: 'check', for: 'aloud' }, aloud, 'Aloud');
  const noVoice = h('p', { class: 'quiet hint', text: 'This computer has no voice to say answers with.' });
  const findVoices = () => {
    aloudField.hidden = !office.locales.some((/** @type {Named} */ { id }) => voiceFor(id));
    noVoice.hidden = !aloudField.hidden;
  };
  onVoices(findVoices);

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
    columns.className = voters.length === 1 ? 'voters alone' : 'voters several';
    add.disabled = voters.length >= MOST;
  };

  /** @param {{ locale: string, county: string, device: string, address?: string }} settings */
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
        line.focus();
      },
      onCounty: () => bar.refresh(),
      announce: (text, lang) => announcer.announce(`Voter ${voters.indexOf(voter) + 1}: ${text}`, lang),
    });
    voters.push(voter);
    columns.append(voter.element);
    renumber();
    await voter.begin();
  };

  const add = /** @type {HTMLButtonElement} */ (button('Add a voter', () => addVoter(another(office, voters))));

  const listening = () => (to.value === '' ? voters : voters.filter((_, at) => String(at + 1) === to.value));

  /**
   * The same question to everybody, each in a language of their own: as the row that answered the first one is asked there.
   * @param {string} text
   */
  const sayToAll = async (text) => {
    hush();
    const [first, ...others] = listening();
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

  const line = composer({
    say: sayToAll,
    locale: () => listening()[0]?.settings().locale ?? office.locales[0].id,
    announce: (text) => announcer.announce(`Heard: ${text}`),
    beside: [toField, aloudField, add, noVoice],
  });
  const bar = await momentBar({
    moment,
    county: () => voters[0]?.settings().county ?? '',
    onChange: () => Promise.all(voters.map((voter) => voter.begin())),
  });
  root.replaceChildren(bar.element, columns, line.element, announcer.element);
  findVoices();
  const { locale = office.locales[0].id, county = '', address } = beginning;
  await addVoter({ locale, county, device: 'show-8', address });
  line.focus();
};
