import { esUSConcepts } from './es-US-concepts';
import { conceptsFrom, rewritesFrom, type Speech } from './speech';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const stem = (word: string): string => {
  if (word.length < 4) return word;
  const base = word.replace(/(?:es|s)$/, '');
  const cut = base.replace(
    /(?:aciones|acion|ando|iendo|adas|ados|idas|idos|ada|ado|ida|ido|amos|emos|imos|arme|erme|irme|arse|erse|irse|aron|ieron|aste|iste|ar|er|ir|an|en|as|o|a|e)$/,
    '',
  );
  return cut.length >= 3 ? cut : base;
};

export const esUS: Speech = {
  rewrites: rewritesFrom([["(\\w+)'s?", '$1']]),
  fillers: set('eh este pues bueno oye ok okay mmm ah favor alexa hola disculpe oiga mire'),
  functionWords: set(
    'el la los las un una unos unas de del a al en por para con y o u e que si se me mi mis su sus lo le les te tu tus ' +
      'es son ser esta estan estoy soy fue ha he hay como cuando donde quien cual cuales cuanto no ya mas muy nos yo',
  ),
  questionWords: set('que cual cuales quien quienes como cuando donde cuanto cuantos'),
  commonWords: new Set(['votar', 'voto', 'votante', 'boleta', 'registrar', 'registro', 'eleccion', 'elecciones'].map(stem)),
  stem,
  concepts: conceptsFrom(esUSConcepts, stem),
};
