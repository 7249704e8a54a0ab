import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Office } from '../../../models/content/office';
import { pageTexts } from '../../../models/locales/front-words';
import { embedded } from '../http/html';

/** What the page loads, as it lies in a folder; each with how it is served. */
export const PAGE_FILES = {
  'chat.js': 'text/javascript; charset=utf-8',
  'chat.css': 'text/css; charset=utf-8',
} as const;

/** What an office's site puts on its page: the chat in a frame, in the page's language. */
const embedScript = (office: Office): string => {
  const titles = Object.fromEntries(
    office.locales.map((locale) => [locale.slice(0, 2), pageTexts(locale).chat.title(office.name)]),
  );
  return `(() => {
  const titles = ${embedded(titles)};
  const script = document.currentScript;
  const wanted = document.documentElement.lang.slice(0, 2);
  const lang = wanted in titles ? wanted : Object.keys(titles)[0];
  const frame = document.createElement('iframe');
  frame.src = new URL('./?lang=' + lang, script.src).href;
  frame.title = titles[lang];
  frame.allow = 'microphone';
  frame.referrerPolicy = 'no-referrer';
  frame.style.cssText = 'width:100%;height:40rem;max-height:90vh;border:1px solid #a9aeb1;border-radius:8px';
  script.after(frame);
})();
`;
};

export type PageFiles = Readonly<Record<string, { type: string; body: string }>>;

/** All files of the page, by the path under which they are asked for. */
export const pageFiles = (folder: string, office: Office): PageFiles => ({
  ...Object.fromEntries(
    Object.entries(PAGE_FILES).map(([name, type]) => [
      `/${name}`,
      { type, body: readFileSync(join(folder, name), 'utf8') },
    ]),
  ),
  '/embed.js': { type: 'text/javascript; charset=utf-8', body: embedScript(office) },
});
