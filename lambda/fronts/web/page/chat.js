// The page's own half of the conversation. What the service answers is shown as text, never as markup, and nothing is
// kept but in this page's memory: no cookie, no storage, no request to anywhere else.

/** @typedef {{ label: string, text?: string, href?: string }} Under */
/**
 * @typedef {object} Answer
 * @property {string} locale
 * @property {{ title: string, texts: string[] }} [notice]
 * @property {string[]} say
 * @property {string} [ask]
 * @property {{ day: string, detail: string }} [date]
 * @property {string[]} [choices]
 * @property {Under[]} under
 * @property {string} [state]
 */

/** @type {(id: string) => any} */
const byId = (id) => document.getElementById(id);
const log = byId('log');
const form = byId('ask');
const question = byId('question');
const speak = byId('speak');
const aloud = byId('aloud');
const aloudLabel = byId('aloud-label');

/** @type {{ locale: string, texts: Record<string, Record<string, string>> }} */
const given = JSON.parse(byId('texts').textContent ?? '');
let { locale } = given;
const words = () => given.texts[locale] ?? {};

/** As the service sent it; gone with the page. @type {string | undefined} */
let state;
let isWaiting = false;

/** @type {(name: string, text?: string, className?: string) => HTMLElement} */
const element = (name, text = '', className = '') => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** @type {(label: string, items: Node[], isOwn?: boolean) => HTMLElement} */
const show = (label, items, isOwn = false) => {
  const said = element('div', '', isOwn ? 'said own' : 'said');
  said.lang = words().lang ?? '';
  said.tabIndex = -1;
  if (label) said.append(element('span', `${label}: `, 'hidden-text'));
  said.append(...items);
  log.append(said);
  said.scrollIntoView({ block: 'nearest' });
  return said;
};

/** @type {(under: Under[]) => Node[]} */
const underOf = (under) => {
  if (under.length === 0) return [];
  const list = element('ul', '', 'under');
  for (const { label, text, href } of under) {
    const item = element('li', text === undefined ? label : `${label}: `);
    if (text !== undefined && href !== undefined && /^(?:https:\/\/|tel:)/.test(href)) {
      const link = /** @type {HTMLAnchorElement} */ (element('a', text));
      link.href = href;
      if (!href.startsWith('tel:')) {
        link.target = '_blank';
        link.rel = 'noopener noreferrer';
      }
      item.append(link);
    }
    list.append(item);
  }
  return [list];
};

/** @type {(choices: string[]) => Node[]} */
const choicesOf = (choices) => {
  if (choices.length === 0) return [];
  const group = element('div', '', 'choices');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words().choices ?? '');
  choices.forEach((choice, at) => {
    const button = element('button', choice);
    button.addEventListener('click', () => ask({ which: at + 1 }, choice));
    group.append(button);
  });
  return [group];
};

/** What was on offer before is no longer. */
const closeChoices = () => {
  for (const group of log.querySelectorAll('.choices')) group.remove();
};

/** @type {(answer: Answer) => HTMLElement} */
const showAnswer = ({ notice, say, ask, date, choices = [], under }) => {
  const noticed = notice ? [element('p', `${notice.title}: ${notice.texts.join(' ')}`, 'notice')] : [];
  const day = date ? [element('p', date.day, 'day'), element('p', date.detail)] : [];
  return show('', [
    ...noticed,
    ...say.map((one) => element('p', one)),
    ...day,
    ...underOf(under),
    ...(ask ? [element('p', ask)] : []),
    ...choicesOf(choices),
  ]);
};

/** @type {(body: { text?: string, which?: number }) => Promise<Answer>} */
const turn = async (body) => {
  const response = await fetch('turn', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
    body: JSON.stringify({ ...body, locale, state }),
  });
  if (!response.ok) throw new Error(response.status === 429 ? 'busy' : 'offline');
  return response.json();
};

/** @type {(body: { text?: string, which?: number }, said?: string) => Promise<void>} */
const ask = async (body, said) => {
  if (isWaiting) return;
  isWaiting = true;
  log.setAttribute('aria-busy', 'true');
  const hadFocus = log.contains(document.activeElement) && document.activeElement !== log;
  closeChoices();
  if (said !== undefined) show(words().you ?? '', [document.createTextNode(said)], true);
  try {
    const answer = await turn(body);
    state = answer.state;
    const shown = showAnswer(answer);
    // Whoever chose with the keyboard goes on from the answer: the button is gone.
    if (hadFocus) shown.focus({ preventScroll: true });
    readAloud([...(answer.notice?.texts ?? []), ...answer.say, answer.ask ?? '']);
  } catch (error) {
    const why = error instanceof Error && error.message === 'busy' ? 'busy' : 'offline';
    show('', [element('p', words()[why])]);
  } finally {
    isWaiting = false;
    log.removeAttribute('aria-busy');
  }
};

form.addEventListener('submit', (/** @type {SubmitEvent} */ event) => {
  event.preventDefault();
  const text = question.value.trim();
  if (!text || isWaiting) return;
  question.value = '';
  ask({ text }, text);
});

const begin = () => {
  state = undefined;
  log.replaceChildren();
  return ask({});
};

byId('restart').addEventListener('click', () => {
  if (!isWaiting) begin();
});

/** @type {(to: string) => void} */
const speakIn = (to) => {
  locale = to;
  document.documentElement.lang = words().lang ?? '';
  document.title = words().title ?? '';
  for (const one of document.querySelectorAll('[data-text]')) {
    one.textContent = words()[one.getAttribute('data-text') ?? ''] ?? '';
  }
  question.placeholder = words().placeholder ?? '';
  log.setAttribute('aria-label', words().log ?? '');
  for (const one of document.querySelectorAll('[data-locale]')) {
    one.setAttribute('aria-pressed', String(one.getAttribute('data-locale') === to));
  }
  findVoices();
};

for (const one of document.querySelectorAll('[data-locale]')) {
  one.addEventListener('click', () => {
    if (isWaiting) return;
    speakIn(one.getAttribute('data-locale') ?? locale);
    begin();
  });
}

// Speech, in and out, only where this computer does it itself: elsewhere a browser's maker would hear the voter.

const voiceHere = () =>
  window.speechSynthesis?.getVoices().find((voice) => voice.localService && voice.lang.slice(0, 2) === words().lang);

/** @type {(texts: string[]) => void} */
const readAloud = (texts) => {
  const voice = voiceHere();
  if (!aloud.checked || !voice) return;
  window.speechSynthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(texts.join(' '));
  utterance.voice = voice;
  utterance.lang = locale;
  window.speechSynthesis.speak(utterance);
};

/** @type {any} */
const Recognition = /** @type {any} */ (window).SpeechRecognition;

const findVoices = async () => {
  aloudLabel.hidden = voiceHere() === undefined;
  speak.hidden = true;
  if (typeof Recognition?.available !== 'function') return;
  const can = await Recognition.available({ langs: [locale], processLocally: true }).catch(() => 'unavailable');
  speak.hidden = can !== 'available';
};

speak.addEventListener('click', () => {
  const recognition = new Recognition();
  recognition.processLocally = true;
  recognition.lang = locale;
  speak.setAttribute('aria-pressed', 'true');
  speak.textContent = words().listening;
  recognition.onresult = (/** @type {any} */ event) => {
    const text = event.results[0]?.[0]?.transcript ?? '';
    if (text) ask({ text }, text);
  };
  recognition.onend = () => {
    speak.setAttribute('aria-pressed', 'false');
    speak.textContent = words().speak;
  };
  recognition.start();
});

window.speechSynthesis?.addEventListener('voiceschanged', findVoices);
findVoices();
begin();
