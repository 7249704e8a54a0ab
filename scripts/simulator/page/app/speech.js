/**
 * The parts of SSML as they are said one after the other: a text, or a pause in milliseconds.
 * @param {string} ssml
 * @returns {(string | number)[]}
 */
export const partsOf = (ssml) => {
  const document = new DOMParser().parseFromString(ssml, 'text/xml');
  /** @type {(string | number)[]} */
  const parts = [];
  /** @param {Node} node */
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const last = parts.at(-1);
      if (typeof last === 'string') parts[parts.length - 1] = last + node.nodeValue;
      else parts.push(node.nodeValue ?? '');
      return;
    }
    if (node instanceof Element && node.localName === 'break') {
      const [, amount, unit] = /^([\d.]+)(ms|s)$/.exec(node.getAttribute('time') ?? '') ?? [];
      parts.push(amount === undefined ? 300 : Number(amount) * (unit === 's' ? 1000 : 1));
      return;
    }
    for (const child of node.childNodes) walk(child);
    if (node instanceof Element && (node.localName === 'p' || node.localName === 's'))
      parts.push(node.localName === 'p' ? 350 : 150);
  };
  walk(document);
  return parts
    .map((part) => (typeof part === 'string' ? part.replace(/\s+/g, ' ').trim() : part))
    .filter((part) => part !== '');
};

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let saying = 0;

/** Whether this browser can say something. */
export const canSpeak = () => 'speechSynthesis' in window;

export const hush = () => {
  saying++;
  if (canSpeak()) window.speechSynthesis.cancel();
};

/**
 * Says it, with its pauses; slowly where the skill does. Whatever was being said stops.
 * @param {string} ssml
 * @param {string} locale
 */
export const say = async (ssml, locale) => {
  hush();
  if (!canSpeak()) return;
  const mine = saying;
  const rate = /<prosody[^>]*rate="(?:x-)?slow"/.test(ssml) ? 0.75 : 1;
  for (const part of partsOf(ssml)) {
    if (mine !== saying) return;
    if (typeof part === 'number') await pause(part);
    else
      await new Promise((resolve) => {
        const words = new SpeechSynthesisUtterance(part);
        words.lang = locale;
        words.rate = rate;
        words.onend = resolve;
        words.onerror = resolve;
        window.speechSynthesis.speak(words);
      });
  }
};

/** @returns {(new () => any) | undefined} */
const recognition = () =>
  /** @type {any} */ (window).SpeechRecognition ?? /** @type {any} */ (window).webkitSpeechRecognition;

/** Whether this browser can hear. Some send what they hear to a service of their maker's. */
export const canHear = () => recognition() !== undefined;

/**
 * One sentence; nothing where none was heard.
 * @param {string} locale
 * @returns {Promise<string | undefined>}
 */
export const hear = (locale) =>
  new Promise((resolve) => {
    const Recognition = recognition();
    if (!Recognition) return resolve(undefined);
    const heard = new Recognition();
    heard.lang = locale;
    heard.onresult = (/** @type {any} */ event) => resolve(event.results[0][0].transcript);
    heard.onerror = () => resolve(undefined);
    heard.onend = () => resolve(undefined);
    heard.start();
  });
