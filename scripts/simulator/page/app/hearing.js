/** @type {any} */
const Recognition =
  /** @type {any} */ (window).SpeechRecognition ?? /** @type {any} */ (window).webkitSpeechRecognition;

/** Whether this browser can hear at all. */
export const canHear = () => Recognition !== undefined;

/**
 * Whether what is heard stays on this computer.
 * @param {string} locale
 * @returns {Promise<boolean>}
 */
export const hearsHere = async (locale) => {
  if (typeof Recognition?.available !== 'function') return false;
  const can = await Recognition.available({ langs: [locale], processLocally: true }).catch(() => 'unavailable');
  return can === 'available';
};

/**
 * One sentence; nothing where none was heard.
 * @param {string} locale
 * @param {boolean} staysHere
 * @returns {Promise<string | undefined>}
 */
export const hear = (locale, staysHere) =>
  new Promise((resolve) => {
    const heard = new Recognition();
    heard.lang = locale;
    if (staysHere) heard.processLocally = true;
    heard.onresult = (/** @type {any} */ event) => resolve(event.results[0]?.[0]?.transcript || undefined);
    heard.onerror = () => resolve(undefined);
    heard.onend = () => resolve(undefined);
    heard.start();
  });
