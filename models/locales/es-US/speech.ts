import { once } from '../../text/once';
import { conceptsFrom, remembering, rewritesFrom, type Speech } from '../speech';
import { esUSConcepts } from './concepts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What recognition hears for our words, and English words that Spanish speakers here use. */
const MISHEARD: readonly (readonly [string, string])[] = [
  ['pa', 'para'],
  ['pal', 'para el'],
  ['toy', 'estoy'],
  ['ta', 'esta'],
  ['onde', 'donde'],
  ['dos mil (?:veint\\w+|treinta(?: y \\w+)?)|20[23]\\d', 'anocalendario'],
  ['((?:[a-z] ){2,}[a-z])', '$1'],
  ['i d|ai di|aidi|ids', 'id'],
  ['d m v|de eme ve|di em vi|bmv', 'dmv'],
  ['u s a|e e ?u ?u|ee uu|eeuu|estados unidos(?: de america)?', 'usa'],
  ['d n i|dni', 'id'],
  ['v o t o', 'voto'],
  ['b(?:o|u)tar', 'votar'],
  ['boto(s?)', 'voto$1'],
  ['bolet[oa](s?)|voleta(s?)|papeleta(s?)|balota(s?)|ballots?|tarjeton', 'boleta'],
  ['rejistrar(\\w*)|reguistrar(\\w*)', 'registrar$1'],
  ['(?:en )?au[sc]encia|ausente|ausentes|absentee|absenti|absenti?a', 'absentee'],
  ['mail ?in|by mail', 'por correo'],
  ['early voting', 'voto temprano'],
  ['dead ?line', 'fecha limite'],
  ['provisorio|provisorias?|provicional', 'provisional'],
];

/** Many names for one thing. */
const NAMES: readonly (readonly [string, string])[] = [
  [
    'boletas? (?:de |del )?(?:voto |votacion |votar )?(?:absentee|por correo|postal|por correspondencia|a distancia)',
    'boleta absentee',
  ],
  [
    '(?:votar|voto|votos|voten|votando|votacion|sufragio|sufragar) (?:absentee|por (?:el )?correo|a distancia|por correspondencia|postal|desde (?:mi )?casa)',
    'votar absentee',
  ],
  [
    '(?:centros?|lugar|lugares|sitios?|locales?|local|puestos?|mesas?|casillas?) (?:de |para |electoral(?:es)?)?(?:la )?(?:votacion(?:es)?|votar|voto|electoral(?:es)?)',
    'pollingplace',
  ],
  [
    'colegios? electorales|casillas?|precintos?|recintos?(?: de votacion| electoral)?|poll(?:s|ing) place|urnas|pollings?',
    'pollingplace',
  ],
  ['dia de (?:la |las )?(?:eleccion(?:es)?|votacion(?:es)?)|dia electoral|jornada electoral', 'electionday'],
  [
    '(?:secretari[ao] (?:del condado|de estado|municipal)|oficina(?:s)? (?:electoral(?:es)?|de (?:las )?elecciones|del registrador)|junta (?:electoral|de elecciones)|registrador(?:a)?(?: de votantes)?|funcionarios? electoral(?:es)?|clerk|comision electoral|supervisor(?:a)? (?:de elecciones|electoral)|oficina del condado|autoridad electoral|consejo electoral)',
    'clerk',
  ],
  ['inscrib(\\w*)', 'registr$1'],
  ['inscripcion(?:es)?|registracion|empadronamiento', 'registro'],
  ['inscrit[oa](s?)|empadronad[oa](s?)|apuntad[oa](s?)', 'registrado'],
  ['empadron(\\w*)|apuntarme|anotarme|darme de alta|enlistarme|alistarme', 'registrarme'],
  ['padron(?: electoral)?|lista de votantes|listas? electoral(?:es)?|censo electoral', 'padron'],
  ['comicios|votaciones', 'elecciones'],
  ['sufrag(\\w*)|emitir (?:mi|el|su) (?:voto|sufragio)', 'votar'],
  [
    'identificacion(?:es)?(?: con foto(?:grafia)?)?|documentos? de identidad|carnet|cedula|credencial(?: con foto)?|identidad',
    'id',
  ],
  ['licencias?(?: de (?:conducir|manejar|conductor|manejo))?', 'licencia'],
  ['numero de seguro social|seguro social|social security', 'segurosocial'],
  ['democratas?|republican[oa]s?|libertari[oa]s?', 'partyname'],
  [
    'buzon(?:es)?(?: (?:oficial(?:es)?|de (?:boletas?|entrega|votacion)|electoral(?:es)?))?|drop box(?:es)?|dropbox',
    'dropbox',
  ],
  [
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|luisiana|maine|maryland|massachusetts|michigan|minnesota|misisipi|misuri|montana|nebraska|nevada|nuevo mexico|nueva york|nueva jersey|carolina del (?:norte|sur)|ohio|oklahoma|oregon|pensilvania|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming',
    'estado',
  ],
  ['dieciseis|16', 'edad16'],
  ['diecisiete|17', 'edad17'],
  ['dieciocho|18', 'edad18'],
  ['militares|ejercito|fuerzas armadas|marina|soldados?|marine|navy|army', 'militar'],
  [
    '(?:treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|veinte|veinti\\w+|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|\\d+',
    'num',
  ],
];

const stem = remembering((word: string): string => {
  if (word.length < 5 || /^(?:absentee|pollingplace|electionday|clerk|padron|partyname|dropbox|usa)$/.test(word))
    return word.replace(/^(votos?|votas?|vote|voten)$/, 'vot');
  const single = word.replace(/(?:([aeiou])s|([^aeiou])es)$/, '$1$2');
  const cut = single.replace(
    /(?:arnos|ernos|irnos|arlas?|arlos?|erlas?|erlos?|irlas?|irlos?|arles?|arme|erme|irme|arse|erse|irse|andome|iendo|ando|aciones|acion|icion|amos|emos|imos|aron|ieron|aste|iste|aban?|ian?|aran?|eran?|iran?|are|ere|ire|ados?|adas?|idos?|idas?|ar|er|ir|an|en|on|o|a|e)$/,
    '',
  );
  return cut.length >= 3 ? cut : single;
});

export const esUSSpeech = once(
  (): Speech => ({
    rewrites: rewritesFrom([...MISHEARD, ...NAMES]),
    fillers: set('eh este pues bueno oye ok okay mmm ah em alexa hola disculpe disculpa oiga mire fijese ey ay'),
    functionWords: set(
      'el la los las un una unos unas de del a al en por para con y o u e que si se me mi mis su sus lo le les te tu tus ' +
        'es son ser esta estan estoy soy fue ha he hay como cuando donde quien quienes cual cuales cuanto cuantos no ya ' +
        'mas muy nos yo adonde ese esa eso esto',
    ),
    questionWords: set('que cual cuales quien quienes como cuando donde cuanto cuantos adonde'),
    commonWords: new Set(
      ['votar', 'voto', 'votante', 'boleta', 'registrar', 'registro', 'eleccion', 'elecciones', 'votacion'].map(stem),
    ),
    votingWords: new Set(
      'pollingplace absentee padron candidato primaria electionday clerk provisional dropbox electoral registrado votantes urna'
        .split(' ')
        .map(stem),
    ),
    introducesName: new Set(['soy', 'llama', 'llamada', 'llamado', 'votante', 'vecino', 'vecina', 'esposo', 'esposa']),
    asksAboutName: new Set(['esta', 'estaba']),
    asksIfRegistered: /^(?:regist|inscri)/,
    noName: set('mi mama papa esposo esposa hijo hija hermano hermana amigo amiga online'),
    stem,
    concepts: conceptsFrom(esUSConcepts, stem),
  }),
);
