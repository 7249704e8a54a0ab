import type { Texts } from '../../models/locales/texts';

declare const isSsml: unique symbol;

/** Speech that is safe to send: only this file can make it, since `speak()` escapes nothing. */
export type Ssml = string & { readonly [isSsml]: true };

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const TELEPHONE = /(?<![\d-])(?:1-)?\d{3}-\d{3}-\d{4}(?![\d-])/;
const SITE = /\b(?:[a-z0-9-]+\.)+(?:gov|org|com|net|us|edu|mil)(?:\/[a-z0-9\-/]*[a-z0-9])?\b/i;
const PART = new RegExp(`(${TELEPHONE.source}|${SITE.source})`, 'gi');

/** Words of a web address as they are said: `vote dot franklin dot gov slash rides`. */
const spokenSite = (site: string, dot: string, slash: string): string =>
  site.replace(/\./g, ` ${dot} `).replace(/\//g, ` ${slash} `).replace(/-/g, ' ').replace(/ +/g, ' ');

/** Plain paragraphs as speech: escaped, telephone numbers digit by digit, web addresses in words. */
export const toSsml = (paragraphs: readonly string[], { dot, slash }: Texts['site'], isSlow = false): Ssml => {
  const said = (paragraph: string): string =>
    paragraph
      .split(PART)
      .map((part) => {
        if (TELEPHONE.test(part)) return `<say-as interpret-as="telephone">${escapeXml(part)}</say-as>`;
        if (SITE.test(part)) return `<sub alias="${spokenSite(part, dot, slash)}">${escapeXml(part)}</sub>`;
        return escapeXml(part);
      })
      .join('');
  const [only, ...others] = paragraphs;
  const speech = others.length === 0 ? said(only ?? '') : paragraphs.map((one) => `<p>${said(one)}</p>`).join('');
  return (isSlow ? `<prosody rate="slow">${speech}</prosody>` : speech) as Ssml;
};
