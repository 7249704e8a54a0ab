import type { Locale } from '../../models/locales/locales';
import type { PrivacySection } from '../../models/locales/privacy-texts';
import { html, style } from '../read-back/html';
import { visible } from '../report/visible';

/** The page in one language. */
export interface PrivacyPage {
  locale: Locale;
  title: string;
  sections: readonly PrivacySection[];
}

export const privacyMarkdown = (pages: readonly PrivacyPage[]): string =>
  pages
    .flatMap(({ title, sections }) => [
      `# ${visible(title)}`,
      ...sections.flatMap(({ title: heading, says }) => [`## ${visible(heading)}`, ...says.map(visible)]),
    ])
    .join('\n\n');

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 system-ui, sans-serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.2rem; margin-top: 2rem; }
article + article { border-top: 1px solid; margin-top: 3rem; }
`;

/** One page in all languages, each marked as its own, that loads nothing. */
export const privacyHtml = (pages: readonly PrivacyPage[]): string => {
  const languageOf = (locale: Locale): string => locale.slice(0, 2);
  const [first] = pages;
  const articles = pages.map(
    ({ locale, title, sections }) => html`<article lang="${languageOf(locale)}">
<h1>${title}</h1>
${sections.map(
  ({ title: heading, says }) => html`<h2>${heading}</h2>
${says.map(
  (sentence) => html`<p>${sentence}</p>
`,
)}`,
)}</article>
`,
  );
  return html`<!doctype html>
<html lang="${first ? languageOf(first.locale) : ''}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${first?.title ?? ''}</title>
${style(STYLE)}
</head>
<body>
<main>
${articles}</main>
</body>
</html>
`.markup;
};
