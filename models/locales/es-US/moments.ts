import type { MomentWords } from '../moment-words';
import { MONTHS } from './words';

/** What names a moment, after a question that asks nothing else. */
const AT = `(?: (?:hoy|manana|ahora|ahorita|ya|mismo|esta|este|noche|tarde|por|en|de|la|el|los|las|a|al|hasta|despues|antes|del|trabajo|persona|proximo|que viene|fin(?:es)? de semana|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|dia|elecciones|eleccion|mediodia|primero|${MONTHS.join('|')}|\\d{1,2}|y|media|pm|am))`;

export const esUSMoments: MomentWords = {
  now: /\b(?:ahora|ahorita|ahora mismo|en este momento|actualmente|ya (?:cerr\w+|abri\w+|esta\w*)|(?:todavia|aun|sigue\w*) (?:esta\w* )?abiert\w+)\b/,
  today: /\bhoy\b/,
  tonight: /\besta noche\b/,
  tomorrow: /(?<!\b(?:la|esta|por la|en la) )\bmanana\b/,
  weekend: /\bfin(?:es)? de semana\b/,
  weekdays: 'lunes martes miercoles jueves viernes sabados? domingos?'
    .split(' ')
    .map((day) => new RegExp(`\\b${day}\\b`)),
  morning: /\b(?:por|en|a|de) la manana\b|\btemprano\b(?! voto)/,
  afternoon: /\b(?:por|en|de|esta|a) ?(?:la )?tarde\b/,
  evening: /\b(?:por|en|de|a) la noche\b|\besta noche\b|\bdespues del trabajo\b/,
  clock: /\b(?:a|hasta|despues de|antes de|para) las? (\d{1,2})(?: (?:y )?(\d{2}|media))?(?= |$)/,
  pm: /\b(?:pm|p m|de la (?:tarde|noche))\b/,
  am: /\b(?:am|a m|de la manana)\b/,
  electionDay: /\b(?:el )?dia de (?:la eleccion|las elecciones|votacion)\b/,
  asksOpen:
    /\b(?:abiert\w+|abren?|abrir\w*|abrieron|abrio|cerrad\w+|cierran?|cerrar\w*|cerraron|cerro|atienden?|horario|termino|empezo|ya se acabo)\b|\bhasta (?:cuando|que hora)\b|\ba que hora\b/,
  asksState: /\bestan? (?:\w+ )?(?:abiert|cerrad)\w+$|^(?:ya )?(?:abrio|abrieron|cerro|cerraron) .*/,
  asksStillVote:
    /^(?:y |pero |oye )?(?:(?:todavia|aun) (?:puedo|podemos|se puede|puedes?|estoy a tiempo de|hay tiempo (?:de|para)|alcanzo a|da tiempo (?:de|a)) votar|(?:puedo|podemos|se puede) votar (?:todavia|aun)|(?:ya )?(?:es|esta|sera) (?:muy |demasiado )?tarde para (?:ir a )?votar|(?:todavia |aun )?(?:estoy|estamos) (?:todavia |aun )?a tiempo (?:de|para) (?:ir a )?votar|(?:todavia |aun )?(?:hay|tengo) tiempo (?:de|para) votar|ya se me paso (?:la eleccion|votar)|(?:se me olvido|no pude|no alcance a|no llegue a|me olvide de|olvide) (?:ir a )?votar|se me paso la eleccion)(?: (?:ayer|anoche|el martes|el dia de la eleccion|a tiempo|que hago(?: ahora)?|que puedo hacer|ya es (?:muy )?tarde))*(?: (?:hoy|ahora|ahorita|ya|todavia|esta noche|en persona|este ano|en (?:esta|la) \w+(?: \w+)?)){0,4}$/,
  asksToVote: new RegExp(
    `^(?:(?:y|pero|oye|entonces) )*(?:(?:cuando|a que hora|hasta que hora|hasta cuando|desde que hora|en que horario) )?(?:se (?:puede|podra)|se vota|puedo|podemos|puede(?:n|s)?|podria(?:n|mos)?|es posible)(?: (?:todavia|aun|ya|ir|pasar|a|la gente|uno|yo)){0,6}(?: votar)?${AT}*$|^(?:(?:y|pero|oye) )*(?:hay|habra|va a haber) (?:votacion(?:es)?|elecciones)${AT}+$`,
  ),
  asksIfCan: /\b(?:hay|habra|puedo|podemos|puede|pueden|se puede|podria|es posible)\b/,
  asksWhere: /\b(?:donde|cuales?|mas cerca|cercan\w+|sitios?|lugares)\b/,
  things: {
    'early-voting':
      /\b(?:vot\w+ (?:\w+ )?(?:temprano|anticipad\w+|por anticipado|adelantad\w+|por adelantado)|voto (?:temprano|anticipado|adelantado))\b/,
    'drop-box': /\b(?:buzon(?:es)?|urnas? de entrega|caja para boletas)\b/,
    office: /\b(?:oficinas?(?: \w+)?|registro (?:electoral|civil)|secretaria electoral|junta electoral)\b/,
    polls:
      /\b(?:urnas|casillas?|(?:lugar(?:es)?|centros?|sitios?) de votacion|la votacion|las votaciones|mesas? de votacion)\b/,
  },
};
