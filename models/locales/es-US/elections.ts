import type { ElectionWords } from '../election-words';
import { MONTHS } from './words';

export const esUSElections: ElectionWords = {
  months: MONTHS,
  days: ['primero'],
  kinds: {
    primary: /\bprimarias?\b/,
    general: /\b(?:eleccion(?:es)? general(?:es)?|las? general(?:es)?)\b/,
    special: /\beleccion(?:es)? especial(?:es)?\b/,
    runoff: /\b(?:segunda vuelta|desempate|balotaje)\b/,
    municipal: /\b(?:eleccion(?:es)? (?:municipal(?:es)?|de la ciudad|para alcalde)|las? municipal(?:es)?)\b/,
  },
  presidential: /\b(?:presidencial(?:es)?|eleccion(?:es)? (?:de|para) presidente)\b/,
  midterm: /\b(?:de medio termino|intermedias?)\b/,
  last: /\b(?:ultimas?|pasadas?|anterior(?:es)?) (?:eleccion(?:es)?|primarias?|votacion(?:es)?)\b|\beleccion(?:es)? (?:pasadas?|anterior(?:es)?)\b|\beleccion(?:es)? (?:de ayer|que (?:acaba|acaban|ya) )/,
  after:
    /\b(?:la|las) (?:que sigue|que siguen|siguientes?|de despues|que viene despues)\b|\bdespues de (?:esa|esta|la proxima)\b/,
  nextYear: /\b(?:(?:el )?ano que viene|(?:el )?proximo ano)\b/,
  thisYear: /\beste ano\b/,
  ofMonth: (month) => new RegExp(`(?<!\\d )(?<!\\d de )\\b(?:de|en|para|este) ${month}\\b`),
  day: (month) => new RegExp(`\\b(\\d{1,2}|primero) de ${month}\\b|\\b${month} (\\d{1,2})\\b(?!\\d)`),
  asksDay: /\b(?:cuando|que dia|que fecha|fecha|sera|seran)\b/g,
  namedBeside: new RegExp(
    `(?:^| )(?:(?:y|que (?:hay|pasa)|que|en|de|del|para|durante|sobre|con) ){0,5}(?:(?:la|las|el|esta|estas|proximas?|ultimas?|pasadas?) ){0,5}(?:eleccion(?:es)?|primarias?|presidencial(?:es)?|generales|segunda vuelta)(?: (?:primarias?|general(?:es)?|presidencial(?:es)?|especial(?:es)?|municipal(?:es)?|intermedias?))?(?: (?:de|del|en|el|la|ano|que viene|proximo|pasado|para|\\d{4}|${MONTHS.join('|')}))*(?= |$)|(?:^| )(?:para|en|de|del) (?:${MONTHS.join('|')})(?: del?)? \\d{4}(?= |$)`,
    'g',
  ),
  filler:
    /\b(?:y|que|hay|pasa|tal|para|por|en|de|del|la|las|el|los|lo|una?|es|son|esta|este|esa|ese|proxima|ultima|eleccion|elecciones|misma|favor|ano|con|digo|quise|decir|me|refiero|referia|a|no|perdon)\b/g,
};
