import type { NamedWords } from '../named-words';

const STATES =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa ' +
  'kansas kentucky luisiana louisiana maine maryland massachusetts michigan minnesota misisipi mississippi misuri missouri montana ' +
  'nebraska nevada ohio oklahoma oregon pensilvania pennsylvania tennessee texas tejas utah vermont virginia washington wisconsin wyoming guam';

const COUNTRIES =
  'mexico canada inglaterra alemania francia espana italia irlanda polonia rusia ucrania china japon corea vietnam india israel ' +
  'brasil argentina chile colombia venezuela peru ecuador bolivia paraguay uruguay cuba haiti jamaica guatemala honduras nicaragua panama ' +
  'australia portugal filipinas';

const ELECTION =
  '(?:eleccion(?:es)?|votacion(?:es)?|comicios|primarias?|casillas?|urnas?|boletas?|leyes|reglas|registro|inscripcion|fecha limite)';

export const esUSNamed: NamedWords = {
  states: [
    ...STATES.split(' '),
    ...[
      'nuevo hampshire',
      'nueva jersey',
      'nuevo jersey',
      'nuevo mexico',
      'nueva york',
      'nuevo york',
      'new york',
      'new jersey',
    ],
    ...['new mexico', 'carolina del (?:norte|sur)', 'dakota del (?:norte|sur)', 'virginia occidental', 'puerto rico'],
    ...['samoa americana', 'distrito de columbia', '(?:las )?islas virgenes'],
  ],
  countries: [
    ...COUNTRIES.split(' '),
    ...['el salvador', 'costa rica', '(?:la )?republica dominicana', 'reino unido', 'gran bretana', 'corea del sur'],
    ...['nueva zelanda', 'sudafrica', 'arabia saudita'],
  ],
  asksThere: (state) => `(?:en|de|para|por|sobre) (?:el )?(?:estado de )?${state}`,
  electionThere: (country) =>
    `(?:${ELECTION}|presidente|presidenta|presidencia|congreso|candidat[oa]s?|votan?|votar)(?: \\w+){0,3} (?:de|del|en) (?:el |la )?${country}`,
  notThere: '(?:universidad|street|avenue|city tech)',
  passing:
    /\b(?:mud\w+|traslad\w*|vengo|vine|viene|vino|llegue|licencias?|identificacion|id|credencial|tarjeta|pasaporte|naci|nacio|nacid[oa]s?|nacimiento|acta|escuela|colegio|universidad|estudi\w+|viaj\w+|viaje|vacaciones|visit\w*|fuera|temporal\w*|ahorita|ahora mismo|por ahora|destacad\w*|militar|ejercito|base|trabaj\w+|contrato|conden\w+|delito|prision|carcel|libertad|probatoria|antes|anterior|ya (?:estoy|estaba)|inscrit[oa] en|registrad[oa] en|registrado|vote en|las dos|dos estados|casas?|propiedad|invierno|verano|aqui|hospital|mand\w+|envi\w+|divorcie|case|murio|fallecio|ciudadan\w+|extranjero|embajada|consulado|estados unidos|eeuu|americano|jubilad\w*|pension\w*|quedarme|pas[oa]\w* (?:el|los|un|unos)|manej\w+|desde|vivo|soy|estuve|regres\w*|nacional|no vivo)\b/,
  county: /\bcondado del? ([a-z]+)\b/,
  noCounty: new Set(
    'de del la las los el mi mis su sus tu tus otro otra donde que cual en y o a al para por con sin es esta residencia nacimiento votar voto vivo vivimos puedo tengo tiene tienen no se si me te lo le ese este mismo nuevo viejo anterior vecino como cuando quien'.split(
      ' ',
    ),
  ),
};
