import { heardName } from '../../lambda/understanding/hear-county';
import { replyWords } from '../../lambda/understanding/hear-reply';
import { inEveryLocale } from '../../models/content/in-locale';
import { NAME_END, type PackedCounties, RUN_TOGETHER } from '../../models/table/county-names';
import type { County } from '../../models/table/page';

const wordsIn = (name: string): number => name.split(' ').length;

/** Counties so that a sentence is looked through for their names without unpacking them. */
export const packCounties = (counties: readonly County[]): PackedCounties => {
  const ids = new Map<string, Set<string>>();
  const add = (name: string, id: string): void => {
    if (name !== '') ids.set(name, (ids.get(name) ?? new Set()).add(id));
  };
  for (const county of counties) {
    for (const name of [...inEveryLocale(county, 'name'), ...county.also_known_as]) {
      const [heard, runTogether] = [heardName(name), replyWords(name)];
      add(heard, county.id);
      if (runTogether !== heard && runTogether !== '') add(RUN_TOGETHER + runTogether, county.id);
    }
  }
  const lines = [...ids].map(([name, own]) => `${name}${NAME_END}${[...own].join(' ')}`);
  return {
    count: counties.length,
    mostWords: Math.max(1, ...[...ids.keys()].map(wordsIn)),
    names: lines.sort((a, b) => (a < b ? -1 : 1)).join('\n'),
    counties: JSON.stringify(counties),
  };
};
