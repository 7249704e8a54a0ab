import { inEveryLocale } from '../../models/content/in-locale';
import type { County } from '../../models/table/page';
import { withoutAccents } from '../../models/text/without-accents';

/** Words as they can be compared: lower case, no accents, no punctuation. */
const words = (text: string): string =>
  withoutAccents(text.toLowerCase())
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/**
 * The county a sentence names, by its name or another name the office gave. The longest name wins; a name that two
 * places share says nothing.
 */
export const hearCounty = (sentence: string, counties: Iterable<County>): string | undefined => {
  const heard = ` ${words(sentence)} `;
  const found = new Map<string, Set<string>>();
  for (const county of counties) {
    const { id, also_known_as } = county;
    for (const alias of [...inEveryLocale(county, 'name'), ...also_known_as].map(words)) {
      if (alias && heard.includes(` ${alias} `)) found.set(alias, (found.get(alias) ?? new Set()).add(id));
    }
  }
  const [longest] = [...found].sort(([a], [b]) => b.length - a.length);
  const [id, ...others] = longest?.[1] ?? [];
  return others.length > 0 ? undefined : id;
};
