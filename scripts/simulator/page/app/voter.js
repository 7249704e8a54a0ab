import { ask, button, choose, h, labelled } from '/app/dom.js';
import { keeperView } from '/app/keeper.js';
import { drawScreen } from '/app/screen.js';
import { say as sayAloud } from '/app/speech.js';

/**
 * One simulated voter: settings, what was said, and the screen of the device.
 * @param {{
 *   office: any,
 *   settings: { locale: string, county: string, device: string },
 *   moment: ReturnType<typeof import('/app/moment.js').createMoment>,
 *   isAloud: () => boolean,
 *   onRemove: () => void,
 *   announce: (text: string) => void,
 * }} given
 */
export const createVoter = ({ office, settings: begun, moment, isAloud, onRemove, announce }) => {
  const settings = { ...begun, address: '', refusesReminders: false };
  /** @type {string | undefined} */
  let id;
  const heading = h('h2', {});
  const remove = /** @type {HTMLButtonElement} */ (button('Remove', onRemove, { class: 'quiet' }));
  const log = h('ol', { class: 'log', 'aria-label': 'What was said' });
  const screen = h('div', { class: 'screen' });
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });

  /** @param {string} text */
  const fail = (text) => {
    problem.textContent = text;
    problem.hidden = text === '';
  };

  /** @param {{ turn: any, keeper: any }} told */
  const show = ({ turn, keeper }) => {
    const language = settings.locale.slice(0, 2);
    if (turn.utterance) log.append(h('li', { class: 'said own', lang: language, text: turn.utterance }));
    log.append(
      h(
        'li',
        { class: 'said' },
        h('p', { lang: language, text: turn.speech || '(nothing)' }),
        turn.endsSession && h('p', { class: 'quiet', text: 'The session is closed.' }),
        turn.card && cardOf(turn.card, language),
        keeperView(turn, keeper),
      ),
    );
    log.lastElementChild?.scrollIntoView({ block: 'nearest' });
    const document = turn.directives.find(
      (/** @type {any} */ one) => one.type === 'Alexa.Presentation.APL.RenderDocument',
    );
    const { viewport } = office.devices.find((/** @type {{ id: string }} */ one) => one.id === settings.device) ?? {};
    screen.hidden = !viewport;
    if (viewport && document) screen.replaceChildren(drawScreen(document, viewport, touch, language));
    announce(turn.speech);
    if (isAloud() && turn.ssml) sayAloud(turn.ssml, settings.locale);
  };

  /** @param {string} path @param {object} sent */
  const turnBy = async (path, sent) => {
    element.setAttribute('aria-busy', 'true');
    try {
      fail('');
      const told = await ask(path, { ...sent, at: moment.sent() });
      show(told);
      return told.turn;
    } catch (error) {
      fail(/** @type {Error} */ (error).message);
      return undefined;
    } finally {
      element.removeAttribute('aria-busy');
    }
  };

  /** @param {number} which */
  const touch = (which) => turnBy(`/api/voters/${id}/touch`, { which });

  const begin = async () => {
    element.setAttribute('aria-busy', 'true');
    name();
    try {
      fail('');
      const told = await ask('/api/voters', { ...settings, at: moment.sent() });
      id = told.id;
      log.replaceChildren();
      screen.replaceChildren();
      show(told);
    } catch (error) {
      fail(/** @type {Error} */ (error).message);
    } finally {
      element.removeAttribute('aria-busy');
    }
  };

  const name = () => {
    const county = office.counties.find((/** @type {{ id: string }} */ one) => one.id === settings.county);
    const locale = office.locales.find((/** @type {{ id: string }} */ one) => one.id === settings.locale);
    heading.textContent = `${county?.name ?? 'Any county'}, ${locale?.name ?? settings.locale}`;
  };

  const address = /** @type {HTMLInputElement} */ (
    h('input', { autocomplete: 'off', placeholder: '240 Ferry Street, Riverbend FR 37001' })
  );
  address.addEventListener('change', () => {
    settings.address = address.value.trim();
    begin();
  });
  const refuses = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox' }));
  refuses.addEventListener('change', () => {
    settings.refusesReminders = refuses.checked;
    begin();
  });

  /** @type {(key: 'locale' | 'county' | 'device') => (value: string) => void} */
  const setting = (key) => (value) => {
    settings[key] = value;
    begin();
  };

  const element = h(
    'section',
    { class: 'voter' },
    h('div', { class: 'row' }, heading, remove),
    h(
      'div',
      { class: 'settings' },
      labelled('Language', choose(office.locales, settings.locale, setting('locale'))),
      labelled(
        'County',
        choose([{ id: '', name: 'Not known' }, ...office.counties], settings.county, setting('county')),
      ),
      labelled('Device', choose(office.devices, settings.device, setting('device'))),
      h(
        'details',
        {},
        h('summary', { text: 'Permissions' }),
        labelled('Address that Alexa may tell (none: it has none; empty: it may not)', address),
        h('label', { class: 'check' }, refuses, 'Reminders are refused'),
      ),
    ),
    screen,
    problem,
    log,
  );

  return {
    element,
    begin,
    settings: () => settings,
    /** @param {string} text */
    say: (text) => turnBy(`/api/voters/${id}/say`, { text }),
    /** @param {number} number @param {number} of */
    setNumber: (number, of) => {
      element.setAttribute('aria-label', `Voter ${number}`);
      remove.hidden = of === 1;
      remove.setAttribute('aria-label', `Remove voter ${number}`);
    },
  };
};

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
