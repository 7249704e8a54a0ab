import { ask, button, h } from '/app/dom.js';
import { saidOf, silenceOf } from '/app/said.js';
import { drawScreen } from '/app/screen.js';
import { hush, say as sayAloud, sayPlain, voiceFor } from '/app/speech.js';
import { voterSettings } from '/app/voter-settings.js';

/**
 * One simulated voter: settings, what was said, and the screen of the device.
 * @param {{
 *   office: any,
 *   settings: import('/app/voter-settings.js').Settings,
 *   moment: ReturnType<typeof import('/app/moment.js').createMoment>,
 *   isAloud: () => boolean,
 *   onRemove: () => void,
 *   onCounty: () => void,
 *   announce: (text: string, language?: string) => void,
 * }} given
 */
export const createVoter = ({ office, settings, moment, isAloud, onRemove, onCounty, announce }) => {
  /** @type {string | undefined} */
  let id;
  /** What was answered last, as long as its session is open. @type {any} */
  let open;
  const heading = h('h2', {});
  const silent = /** @type {HTMLButtonElement} */ (button('Say nothing', () => fallSilent(), { class: 'quiet' }));
  const anew = button('Begin anew', () => begin(), { class: 'quiet' });
  const remove = button('Remove', onRemove, { class: 'quiet' });
  const log = h('ol', { class: 'log', tabindex: 0, 'aria-label': 'What was said' });
  const screen = h('div', { class: 'screen' });
  const problem = h('p', { class: 'problem', role: 'alert', hidden: true });
  const language = () => settings.locale.slice(0, 2);

  /** @param {string} text */
  const fail = (text) => {
    problem.textContent = text;
    problem.hidden = text === '';
  };

  /** @param {HTMLElement[]} lines */
  const add = (lines) => {
    log.append(...lines);
    // What was asked stays at the top, so that a long answer is read from its beginning.
    log.scrollTop = (lines[0]?.offsetTop ?? 0) - log.offsetTop;
    lines.at(-1)?.scrollIntoView({ block: 'nearest' });
  };

  /** @param {any[]} directives */
  const showOnScreen = (directives) => {
    const document = directives.find(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument');
    const { viewport } = office.devices.find((/** @type {{ id: string }} */ one) => one.id === settings.device) ?? {};
    screen.hidden = !viewport;
    element.classList.toggle('with-screen', viewport !== undefined);
    if (viewport && document) screen.replaceChildren(drawScreen(document, viewport, touch, language()));
  };

  /** @param {{ turn: any, keeper: any }} told */
  const show = (told) => {
    const { turn } = told;
    const { locale } = settings;
    open = turn.endsSession ? undefined : turn;
    silent.disabled = !open;
    const hear = () => {
      hush();
      sayAloud(turn.ssml, locale);
    };
    add(saidOf(told, language(), turn.ssml && voiceFor(locale) ? hear : undefined));
    showOnScreen(turn.directives);
    announce(turn.speech, language());
    // A greeting at every change of a setting would only be in the way.
    if (isAloud() && turn.ssml && turn.request !== 'LaunchRequest') sayAloud(turn.ssml, locale);
  };

  /** @template T @param {() => Promise<T>} act @returns {Promise<T | undefined>} */
  const busy = async (act) => {
    element.setAttribute('aria-busy', 'true');
    fail('');
    try {
      return await act();
    } catch (error) {
      fail(/** @type {Error} */ (error).message);
      return undefined;
    } finally {
      element.removeAttribute('aria-busy');
    }
  };

  /** @param {string} act @param {object} sent */
  const turnBy = (act, sent) =>
    busy(async () => {
      const told = await ask(`/api/voters/${id}/${act}`, { ...sent, at: moment.sent() });
      show(told);
      return told.turn;
    });

  /** @param {number} which */
  const touch = (which) => {
    hush();
    return turnBy('touch', { which });
  };

  const fallSilent = () =>
    busy(async () => {
      hush();
      const { reprompt = null } = open ?? {};
      await ask(`/api/voters/${id}/end`, { at: moment.sent() });
      open = undefined;
      silent.disabled = true;
      add(silenceOf(reprompt, language()));
      if (reprompt) announce(reprompt, language());
      if (reprompt && isAloud()) sayPlain(reprompt, settings.locale);
      announce('The session is closed.');
    });

  const begin = () =>
    busy(async () => {
      hush();
      name();
      const told = await ask('/api/voters', { ...settings, at: moment.sent() });
      id = told.id;
      log.replaceChildren();
      screen.replaceChildren();
      show(told);
    });

  const name = () => {
    const county = office.counties.find((/** @type {{ id: string }} */ one) => one.id === settings.county);
    const locale = office.locales.find((/** @type {{ id: string }} */ one) => one.id === settings.locale);
    heading.textContent = `${county?.name ?? 'Any county'}, ${locale?.name ?? settings.locale}`;
  };

  const form = voterSettings(office, settings, (what) => {
    begin();
    if (what === 'county') onCounty();
  });
  const head = h('div', { class: 'row head' }, heading, h('div', { class: 'acts' }, silent, anew, remove));
  const element = h('section', { class: 'voter' }, head, form, screen, problem, log);

  return {
    element,
    begin,
    settings: () => settings,
    /** @param {string} text */
    say: (text) => turnBy('say', { text }),
    /** @param {number} number @param {number} of */
    setNumber: (number, of) => {
      element.setAttribute('aria-label', `Voter ${number}`);
      remove.hidden = of === 1;
      remove.setAttribute('aria-label', `Remove voter ${number}`);
    },
  };
};
