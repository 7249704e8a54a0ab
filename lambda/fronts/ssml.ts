import type { Texts } from '../../models/locales/texts';

declare const isSsml: unique symbol;

/** Speech that is safe to send: only this file can make it, since `speak()` escapes nothing. */
export type Ssml = string & { readonly [isSsml]: true };

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const TELEPHONE = /((?<![\d-])(?:1-)?\d{3}-\d{3}-\d{4}(?![\d-]))/;
/** What a web address may be: it is looked at more closely, since one expression for all of it would not be linear. */
const MAY_BE_SITE = /([a-z0-9][a-z0-9.\-/]*)/i;
const DOMAINS = ['gov', 'org', 'com', 'net', 'us', 'edu', 'mil'];

/** `vote.franklin.gov/rides`, and not the stop at the end of its sentence; nothing where it is none. */
const siteIn = (text: string): string | undefined => {
  let end = text.length;
  while (end > 0 && '.-/'.includes(text.charAt(end - 1))) end -= 1;
  const site = text.slice(0, end);
  const [host = ''] = site.split('/');
  const labels = host.toLowerCase().split('.');
  const isHost = labels.length > 1 && labels.every((label) => label !== '') && DOMAINS.includes(labels.at(-1) ?? '');
  return isHost ? site : undefined;
};

/** Words of a web address as they are said: `vote dot franklin dot gov slash rides`. */
const spokenSite = (site: string, dot: string, slash: string): string =>
  site.replace(/\./g, ` ${dot} `).replace(/\//g, ` ${slash} `).replace(/-/g, ' ').replace(/ +/g, ' ');

/** Plain paragraphs as speech: escaped, telephone numbers digit by digit, web addresses in words. */
export const toSsml = (paragraphs: readonly string[], { dot, slash }: Texts['site'], isSlow = false): Ssml => {
  const withSites = (text: string): string =>
    text
      .split(MAY_BE_SITE)
      .map((part, at) => {
        const site = at % 2 === 1 ? siteIn(part) : undefined;
        if (site === undefined) return escapeXml(part);
        return `<sub alias="${spokenSite(site, dot, slash)}">${escapeXml(site)}</sub>${part.slice(site.length)}`;
      })
      .join('');
  const said = (paragraph: string): string =>
    paragraph
      .split(TELEPHONE)
      .map((part, at) =>
        at % 2 === 1 ? `<say-as interpret-as="telephone">${escapeXml(part)}</say-as>` : withSites(part),
      )
      .join('');
  const [only, ...others] = paragraphs;
  const speech = others.length === 0 ? said(only ?? '') : paragraphs.map((one) => `<p>${said(one)}</p>`).join('');
  return (isSlow ? `<prosody rate="slow">${speech}</prosody>` : speech) as Ssml;
};
