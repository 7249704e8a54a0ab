import type { Jurisdiction } from '../../models/content/jurisdiction';

/** Words as they can be compared: lower case, no accents, no punctuation. */
const words = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/**
 * The county a sentence names, by its name or another name the office gave. The longest name wins; a name that two
 * places share says nothing.
 */
export const hearCounty = (sentence: string, counties: Iterable<Jurisdiction>): string | undefined => {
  const heard = ` ${words(sentence)} `;
  const found = new Map<string, Set<string>>();
  for (const { id, name, name_es, also_known_as } of counties) {
    for (const alias of [name, name_es ?? '', ...also_known_as].map(words)) {
      if (alias && heard.includes(` ${alias} `)) found.set(alias, (found.get(alias) ?? new Set()).add(id));
    }
  }
  const [longest] = [...found].sort(([a], [b]) => b.length - a.length);
  const [id, ...others] = longest?.[1] ?? [];
  return others.length > 0 ? undefined : id;
};
