import { withoutAccents } from '../../text/without-accents';
import type { MomentWords } from '../reply-words';
import { WEEKDAYS } from './words';

const UNITS = 'una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

const LAST =
  '(?:de la fecha limite|de la fecha|de la eleccion|del ultimo dia|de que (?:venza|cierre|termine|se acabe))';

export const esUSMoment: MomentWords = {
  asksReminder: /\b(?:recuerd\w+|avisame|avise)\b/,
  beside: [
    ...[
      'que sea',
      'mejor',
      'ponlo',
      'pongalo',
      'ponmelo',
      'cambialo',
      'cambiala',
      'cambia la hora',
      'muevelo',
      'hazlo',
      'pon',
    ],
    ...[
      'puedes',
      'podria ser',
      'puede ser',
      'recuerdamelo',
      'recuerdame',
      'en vez de eso',
      'prefiero',
      'quiero',
      'lo quiero',
    ],
    ...[
      'a las',
      'a la',
      'al',
      'a',
      'para las',
      'para la',
      'para el',
      'para',
      'las',
      'la',
      'el',
      'no',
      'si',
      'que tal',
      'y si',
    ],
    ...['el recordatorio', 'como', 'ponerlo', 'cambiarlo', 'moverlo', 'en punto', 'de', 'del', 'que', 'avisame', 'por'],
  ],
  hours: {
    ...Object.fromEntries(UNITS.map((word, at) => [word, at + 1])),
    ...Object.fromEntries(UNITS.map((_, at) => [String(at + 1), at + 1])),
    mediodia: 12,
    'medio dia': 12,
  },
  minutes: {
    'en punto': 0,
    '00': 0,
    'y cuarto': 15,
    'y quince': 15,
    '15': 15,
    'y media': 30,
    'y treinta': 30,
    '30': 30,
    'y cuarenta y cinco': 45,
    '45': 45,
  },
  morning: ['de la manana', 'por la manana', 'en la manana', 'am', 'a m'],
  afternoon: ['de la tarde', 'de la noche', 'por la tarde', 'por la noche', 'en la tarde', 'en la noche', 'pm', 'p m'],
  parts: {
    '(?:por |en |de )?la manana': 9,
    temprano: 9,
    '(?:por |en |de )?la tarde': 14,
    '(?:por |en |de )?la noche': 18,
  },
  shifts: {
    'un dia antes|el dia (?:antes|anterior)|antes|mas temprano': -1,
    '(?:dos|2) dias antes': -2,
    '(?:tres|3) dias antes': -3,
    '(?:una|1) semana antes|la semana (?:antes|anterior)': -7,
    'un dia despues|el dia (?:despues|siguiente)|al dia siguiente': 1,
    '(?:dos|2) dias despues': 2,
  },
  beforeLast: {
    [`(?:un|el) dia antes ${LAST}`]: 1,
    [`(?:dos|2) dias antes ${LAST}`]: 2,
    [`(?:tres|3) dias antes ${LAST}`]: 3,
    [`(?:una|la|1) semana antes ${LAST}`]: 7,
    'el ultimo dia|ese mismo dia|el mismo dia': 0,
  },
  tomorrow: ['manana'],
  weekdays: WEEKDAYS.map(withoutAccents),
};
