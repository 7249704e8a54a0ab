import { inEveryLocale } from '../../models/content/in-locale';
import type { County } from '../../models/table/page';
import { byLength } from '../../models/text/by-length';
import { withoutAccents } from '../../models/text/without-accents';
import type { Counties } from '../table/counties';

/** A name as it is compared: lower case, no accents, no punctuation. */
export const heardName = (text: string): string =>
  withoutAccents(text.toLowerCase())
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/**
 * The county a sentence names, by its name or another name the office gave. The longest name wins; a name that two
 * places share says nothing.
 */
export const hearCounty = (sentence: string, counties: Counties | readonly County[]): string | undefined => {
  const heard = heardName(sentence);
  const named = namedIn(counties, heard);
  const [longest] = [...named].sort(([a], [b]) => byLength(a, b));
  const [id, ...others] = longest?.[1] ?? [];
  return others.length > 0 ? undefined : id;
};

const namedIn = (counties: Counties | readonly County[], heard: string): ReadonlyMap<string, readonly string[]> => {
  if ('namedIn' in counties && counties.namedIn) return counties.namedIn(heard.split(' '), false);
  const found = new Map<string, readonly string[]>();
  for (const county of counties.values()) {
    for (const name of [...inEveryLocale(county, 'name'), ...county.also_known_as].map(heardName)) {
      const ids = found.get(name) ?? [];
      if (name && ` ${heard} `.includes(` ${name} `) && !ids.includes(county.id)) found.set(name, [...ids, county.id]);
    }
  }
  return found;
};
