import { h } from '/app/dom.js';
import { askDesk, commands, showProblem } from './dom.js';
import { languageName, STATES } from './words.js';

/** @typedef {import('../answer-detail').AnswerDetail} Detail */
/** @typedef {import('../heard-at').HeardThen} Heard */

/** @type {(name: string, value: string | undefined) => (HTMLElement | undefined)[]} */
const fact = (name, value) => (value ? [h('dt', {}, name), h('dd', {}, value)] : []);

/** @type {(detail: Detail) => HTMLElement} */
const facts = ({ at, answer, more, afterDeadline, author, approvedBy, verifiedOn, source }) => {
  const safe = source?.startsWith('https://') ? source : undefined;
  return h(
    'dl',
    { class: 'facts' },
    ...fact('Row', at),
    ...fact('Answer', answer),
    ...fact('More', more),
    ...fact('After the deadline', afterDeadline),
    ...fact('Written by', author),
    ...fact('Approved by', approvedBy),
    ...fact('Verified on', verifiedOn),
    ...(safe
      ? [h('dt', {}, 'Source'), h('dd', {}, h('a', { href: safe, rel: 'noreferrer', target: '_blank' }, safe))]
      : []),
  );
};

/**
 * One answer beside the grid: how it stands, what voters hear now, and what would change it.
 * @param {HTMLElement} place
 * @param {{ faq: string, place: string, locale: string }} key
 * @param {import('./desk.js').Office} office
 * @param {() => void} back where the focus goes when it is closed
 */
export const showAnswer = async (place, key, office, back) => {
  try {
    const { name, isCounty } = office.places.find(({ id }) => id === key.place) ?? { name: key.place, isCounty: false };
    const county = isCounty ? key.place : undefined;
    const [detail, heard] = await Promise.all([
      /** @type {Promise<Detail>} */ (askDesk('answer', key)),
      /** @type {Promise<Heard | undefined>} */ (
        askDesk('heard', { faq: key.faq, locale: key.locale, county, at: office.now }).catch(() => undefined)
      ),
    ]);
    const close = () => {
      place.replaceChildren();
      back();
    };
    const { word, mark } = STATES[detail.state];
    place.onkeydown = ({ key: pressed }) => pressed === 'Escape' && close();
    place.replaceChildren(
      h('h2', {}, `${key.faq}, ${name}, ${languageName(key.locale)}`),
      h('p', {}, h('span', { class: `state ${detail.state}` }, `${mark} ${word}`), ` ${detail.says}`),
      ...detail.problems.map(({ what, fix }) => h('p', { class: 'trouble' }, `${what} ${fix}`)),
      ...(heard
        ? [
            h('h3', {}, county ? 'Voters hear now' : "Voters who don't say their county hear now"),
            h('blockquote', { lang: key.locale }, heard.say),
            ...(heard.why ? [h('p', { class: 'soft' }, heard.why)] : []),
          ]
        : []),
      facts(detail),
      ...(detail.remedies.length > 0 ? [h('h3', {}, 'What would change it'), commands(detail.remedies) ?? ''] : []),
      h('button', { type: 'button', onclick: close }, 'Close'),
    );
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  } catch (error) {
    showProblem(place, error);
  }
};
