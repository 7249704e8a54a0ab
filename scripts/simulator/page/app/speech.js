import { partsOf } from '/app/ssml-parts.js';

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A voice of this computer's own: others send the words to their maker. One of the locale itself if there is one.
 * @param {string} locale
 */
export const voiceFor = (locale) => {
  const ours = (window.speechSynthesis?.getVoices() ?? []).filter(
    ({ localService, lang }) => localService && lang.slice(0, 2) === locale.slice(0, 2),
  );
  return ours.find(({ lang }) => lang.replace('_', '-') === locale) ?? ours[0];
};

/** Hears when voices come or go; browsers find them late. @param {() => void} changed */
export const onVoices = (changed) => window.speechSynthesis?.addEventListener('voiceschanged', changed);

let round = 0;
/** @type {Promise<unknown>} */
let before = Promise.resolve();

/** Ends what is being said, and all that was still to be said. */
export const hush = () => {
  round++;
  before = Promise.resolve();
  window.speechSynthesis?.cancel();
};

/** @param {string} text @param {SpeechSynthesisVoice} voice @param {number} rate */
const speak = (text, voice, rate) =>
  new Promise((resolve) => {
    const words = new SpeechSynthesisUtterance(text);
    Object.assign(words, { voice, lang: voice.lang, rate, onend: resolve, onerror: resolve });
    window.speechSynthesis.speak(words);
  });

/**
 * Says it with its pauses, slowly where the skill does, once all is said that was to be said before. Says nothing where this
 * computer has no voice for the locale.
 * @param {string} ssml
 * @param {string} locale
 */
export const say = (ssml, locale) => {
  const voice = voiceFor(locale);
  if (!voice) return;
  const mine = round;
  const rate = /<prosody[^>]*rate="(?:x-)?slow"/.test(ssml) ? 0.75 : 1;
  before = before.then(async () => {
    for (const part of partsOf(ssml)) {
      if (mine !== round) return;
      await (typeof part === 'number' ? pause(part) : speak(part, voice, rate));
    }
  });
};

/** The same of a plain text. @param {string} text @param {string} locale */
export const sayPlain = (text, locale) =>
  say(`<speak>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</speak>`, locale);
