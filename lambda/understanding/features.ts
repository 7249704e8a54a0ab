import type { Locale } from '../../models/locales/locales';
import { sentencesOf, speechOf } from './normalise';

/** The features of a question, by name, with how much each counts. */
export const featuresOf = (question: string, locale: Locale): Map<string, number> => {
  const speech = speechOf(locale);
  const found = new Map<string, number>();
  const add = (name: string, weight: number): void => {
    const now = found.get(name) ?? 0;
    if (weight > now) found.set(name, weight);
  };
  for (const words of sentencesOf(question, locale)) {
    const stems = words.map(speech.stem);
    let before = '^';
    let beforeThat = '';
    for (const [at, stem] of stems.entries()) {
      const isSmall = speech.functionWords.has(words[at] ?? '');
      add(stem, isSmall ? 0.5 : 1);
      for (const concept of speech.concepts.get(stem) ?? []) add(`@${concept}`, 1);
      add(`${before} ${stem}`, 0.7);
      if (beforeThat !== '') add(`${beforeThat}*${stem}`, 0.5);
      if (beforeThat !== '' && speech.joinsThree) add(`${beforeThat} ${before} ${stem}`, 0.5);
      if (!isSmall && stem.length > 4) {
        const framed = `_${stem}_`;
        for (let from = 0; from + 5 <= framed.length; from++) add(`~${framed.slice(from, from + 5)}`, 0.3);
      }
      beforeThat = before;
      before = stem;
    }
    add(`${before} $`, 0.5);
    const telling = new Set(
      stems.filter((_, at) => !speech.functionWords.has(words[at] ?? '') || speech.questionWords.has(words[at] ?? '')),
    );
    for (const one of telling) for (const other of telling) if (one < other) add(`${one}&${other}`, 0.4);
  }
  return found;
};
