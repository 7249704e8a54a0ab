import type { Office } from '../../../models/content/office';
import { pageTexts } from '../../../models/locales/front-words';
import type { Locale } from '../../../models/locales/locales';
import { embedded, escapeHtml } from '../http/html';
import { localeOf } from '../locale-of';

/** The first of a browser's languages that the office speaks: `es-MX,es;q=0.9,en;q=0.8`. */
export const localeAmong = (languages: string, office: Office): Locale => {
  const wanted = languages.split(',').map((one) => one.split(';')[0]?.trim() ?? '');
  const known = wanted.find((one) => office.locales.some((locale) => locale.slice(0, 2) === one.slice(0, 2)));
  return localeOf(known, office);
};

const languageOf = (locale: Locale): string => locale.slice(0, 2);

/** The page, without an answer: its script asks for the welcome. */
export const chatPage = (office: Office, locale: Locale): string => {
  const { chat } = pageTexts(locale);
  const texts = Object.fromEntries(
    office.locales.map((one) => {
      const { language, chat } = pageTexts(one);
      return [one, { ...chat, language, lang: languageOf(one), title: chat.title(office.name) }];
    }),
  );
  const switches = office.locales.map(
    (one) =>
      `<button type="button" data-locale="${one}" lang="${languageOf(one)}" aria-pressed="${one === locale}">${escapeHtml(pageTexts(one).language)}</button>`,
  );
  const said = (text: string): string => escapeHtml(text);
  return `<!doctype html>
<html lang="${languageOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${said(chat.title(office.name))}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="chat.css">
<script type="application/json" id="texts">${embedded({ locale, texts })}</script>
<script type="module" src="chat.js"></script>
</head>
<body>
<header>
<h1 data-text="title">${said(chat.title(office.name))}</h1>
<p data-text="about">${said(chat.about)}</p>
<div class="languages"${office.locales.length > 1 ? '' : ' hidden'}>${switches.join('')}</div>
</header>
<main>
<noscript>${said(chat.noScript)}</noscript>
<div id="log" role="log" tabindex="0" aria-label="${said(chat.log)}"></div>
<form id="ask">
<label for="question" data-text="ask">${said(chat.ask)}</label>
<div class="row">
<input id="question" name="question" type="text" maxlength="300" autocomplete="off" enterkeyhint="send" placeholder="${said(chat.placeholder)}">
<button type="button" id="speak" aria-pressed="false" hidden data-text="speak">${said(chat.speak)}</button>
<button type="submit" data-text="send">${said(chat.send)}</button>
</div>
<p class="row"><label id="aloud-label" hidden><input type="checkbox" id="aloud"> <span data-text="readAloud">${said(chat.readAloud)}</span></label>
<button type="button" id="restart" data-text="restart">${said(chat.restart)}</button></p>
</form>
</main>
</body>
</html>
`;
};
