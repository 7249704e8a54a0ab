import { h } from '/app/dom.js';
import { momentOf, wallTime } from '/app/moment.js';
import { hush, onVoices, sayPlain, voiceFor } from '/app/speech.js';
import { askDesk, choice, showProblem } from './dom.js';
import { drawMarks, followMarks, listMarks } from './line-marks.js';
import { slider } from './slider.js';
import { languageName } from './words.js';

/** @typedef {import('../time-line').TimeLine} Line */
/** @typedef {import('../heard-at').HeardThen} Heard */
/** @typedef {import('./desk.js').Office} Office */

const HELP = 'line-help';
const WEEK = 7 * 86_400_000;
/** Milliseconds without a move until the answer is asked for: while it is dragged, not of every place on the way. */
const STILL = 50;

/** @type {(options: readonly { id: string, name: string }[]) => [string, string][]} */
const pairs = (options) => options.map(({ id, name }) => [id, name]);

/**
 * The election year as a line: dragged, it says what voters would hear then.
 * @param {Office} office
 * @returns {{ panel: HTMLElement, show(): void }}
 */
export const timeLineView = (office) => {
  const counties = office.places.filter(({ isCounty }) => isCounty);
  const asked = {
    faq: 'register-deadline',
    county: counties[0]?.id ?? '',
    locale: String(office.locales[0]),
    year: '',
  };
  /** @type {Line | undefined} */
  let line;
  /** The election around which the line is drawn; the whole year without one. */
  let around = '';
  let at = Date.parse(office.now);
  /** @type {AbortController | undefined} */
  let before;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const places = {
    scale: h('ol', { class: 'days', 'aria-hidden': 'true' }),
    list: h('ol', { class: 'marks' }),
    around: h('div', { class: 'choices', role: 'group', 'aria-label': 'Around the nearest mark' }),
  };
  const heard = h('div', { class: 'heard', 'aria-live': 'polite', 'aria-atomic': 'true' });
  const typed = /** @type {HTMLInputElement} */ (h('input', { id: 'line-moment', type: 'datetime-local', step: 60 }));
  const aloud = /** @type {HTMLInputElement} */ (h('input', { type: 'checkbox' }));
  /** What was said last, so that a line that is moved says nothing twice. */
  let spoken = '';
  const zone = () => line?.zone ?? office.zone;
  const marks = () => (line?.marks ?? []).filter(({ election }) => around === '' || election === around);

  /** @type {import('./line-marks.js').Said} */
  const said = (ms, options = { dateStyle: 'full', timeStyle: 'short' }) =>
    new Date(ms).toLocaleString('en-US', { timeZone: zone(), ...options });

  const listen = async () => {
    before?.abort();
    before = new AbortController();
    try {
      const { faq, county, locale } = asked;
      /** @type {Heard} */
      const then = await askDesk('heard', { faq, county, locale, at: new Date(at).toISOString() }, before.signal);
      heard.replaceChildren(
        h('h2', {}, then.moment),
        ...then.notices.map((text) => h('blockquote', { lang: locale, class: 'notice' }, text)),
        h('blockquote', { lang: locale }, then.say),
        ...(then.more ? [h('p', { class: 'soft', lang: locale }, then.more)] : []),
        h('p', { class: 'soft' }, [then.why, `${then.seconds} seconds.`].filter(Boolean).join(' ')),
      );
      sayAloud([...then.notices, then.say].join(' '), locale);
    } catch (error) {
      showProblem(heard, error);
    }
  };

  /** @type {(text: string, locale: string) => void} */
  const sayAloud = (text, locale) => {
    if (!aloud.checked || text === spoken) return;
    spoken = text;
    hush();
    sayPlain(text, locale);
  };
  aloud.addEventListener('change', () => {
    spoken = '';
    if (aloud.checked) void listen();
    else hush();
  });

  /** @type {(ms: number) => void} */
  const moved = (ms) => {
    at = ms;
    typed.value = wallTime(at, zone());
    followMarks(places, marks(), at, go, said);
    clearTimeout(waiting);
    waiting = setTimeout(() => void listen(), STILL);
  };
  const { track, set } = slider({ label: 'The moment for which you hear the answer', help: HELP, said, moved });

  /** @type {() => import('./slider.js').Span} */
  const span = () => {
    const moments = marks().map((one) => Date.parse(one.at));
    const [first, last] = [moments[0], moments.at(-1)];
    return around === '' || first === undefined || last === undefined
      ? { from: Date.parse(line?.from ?? ''), to: Date.parse(line?.to ?? ''), marks: moments }
      : { from: first - WEEK, to: last + WEEK, marks: moments };
  };

  /** @type {(ms: number) => void} */
  const go = (ms) => {
    set(span(), ms);
    moved(ms);
  };

  const redraw = () => {
    const { from, to, marks: moments } = span();
    places.around.removeAttribute('data-near');
    drawMarks({ track, scale: places.scale }, marks(), span(), said);
    listMarks(places.list, marks(), go, said);
    // Where the present lies elsewhere, the line begins a minute after its first mark.
    go(at >= from && at < to ? at : (moments[0] ?? from) + 60_000);
  };

  const load = async () => {
    try {
      line = /** @type {Line} */ (await askDesk('timeline', { place: asked.county, year: asked.year }));
      years.fill(
        line.years.map((year) => [String(year), String(year)]),
        String(line.year),
      );
      const elections = [...new Set(line.marks.map(({ election }) => election))];
      if (!elections.includes(around)) around = '';
      shown.fill(
        [['', 'The whole year'], ...elections.map((id) => /** @type {[string, string]} */ ([id, id]))],
        around,
      );
      redraw();
    } catch (error) {
      showProblem(heard, error);
    }
  };

  /** @type {(name: keyof typeof asked, then: () => unknown) => (value: string) => void} */
  const setting = (name, then) => (value) => {
    asked[name] = value;
    void then();
  };
  const years = choice('Year', [], setting('year', load));
  const shown = choice('Shown', [], (election) => {
    around = election;
    redraw();
  });
  const question = choice(
    'Question',
    office.questions.map(({ id, title }) => [id, title]),
    setting('faq', listen),
  );
  question.select.value = asked.faq;
  const county = choice(
    'Voter of',
    [...pairs(counties), ['', counties.length > 0 ? "somewhere they don't say" : office.name]],
    setting('county', load),
  );
  const languages = office.locales.map((id) => ({ id, name: languageName(id) }));
  const locale = choice('Language', pairs(languages), setting('locale', listen));
  typed.addEventListener('change', () => {
    const ms = momentOf(typed.value, zone());
    const { from, to } = span();
    if (ms >= from && ms < to) go(ms);
  });
  const choices = [question, county, locale, years, shown].map(({ whole }) => whole);
  const moment = h('div', { class: 'choice' }, h('label', { for: 'line-moment' }, 'Moment'), typed);
  const readAloud = h('label', { class: 'check' }, aloud, ' Read aloud');
  const findVoices = () => {
    readAloud.hidden = !languages.some(({ id }) => voiceFor(id));
  };
  onVoices(findVoices);
  findVoices();
  const help =
    'Drag the line, or use the arrow keys: a day; with Shift an hour, with Alt a minute. Page Up and Page Down go from mark to mark.';
  const panel = h(
    'div',
    {},
    h('div', { class: 'choices' }, ...choices, moment, readAloud),
    h('div', { class: 'line' }, track, places.scale),
    h('p', { id: HELP, class: 'soft' }, help),
    places.around,
    heard,
    h('h2', {}, 'Marks'),
    places.list,
  );
  return { panel, show: () => void load() };
};
