import { type DeclineRule, rule } from '../decline-rule';
import { MONTHS } from './words';

const PARTY = '(?:democratas?|republican[oa]s?|libertari[oa]s?|partido verde)';
const NUMBER =
  '(?:\\d|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinti?\\w*|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|ciento?)';
const MONTH = `(?:${MONTHS.join('|')})`;

/** Tried in order. What is told about a person, or told to the skill, comes before what is asked. */
export const esUSDeclined: readonly DeclineRule[] = [
  [
    'off-topic',
    rule(
      '(?:escrib[ea]|escrib[ea]me|haz|haga|hazme|hagame|canta|cantame|canteme|inventa|inventame|recita|recitame|cuenta|cuentame|cuenteme|dime|digame) (?:un|una|unos|unas|otro|otra) (?:\\w+ )?(?:haiku|poemas?|soneto|versos?|rap|cancion|chistes?|adivinanzas?|ensayo) ',
    ),
  ],
  // Digit after digit is a number of somebody's; a number after a street is somebody's house.
  ['personal-data', rule('(?:(?:\\d|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) ){4}')],
  [
    'personal-data',
    rule(
      `(?:calle|avenida|bulevar|boulevard|camino|callejon) (?:\\w+ ){0,4}(?:numero )?${NUMBER} |numero (?:\\w+ ){1,4}de la (?:calle|avenida) |${NUMBER} (?:de la )?(?:calle|avenida) `,
    ),
  ],
  [
    'personal-data',
    rule(
      '(?:aqui (?:esta|va|tiene|le va)|le doy|te doy|anote|apunte|tome) mi (?:nombre|numero|seguro|direccion|fecha|correo|telefono|licencia)',
    ),
  ],
  [
    'personal-data',
    rule(
      `mi (?:direccion|domicilio|cumpleanos|apellido|codigo postal|pasaporte|licencia|correo|email|apodo) es (?:el |la )?(?:\\d|${NUMBER} |[a-z]+ (?:arroba|calle|avenida))`,
    ),
  ],
  [
    'personal-data',
    rule(
      '(?:registreme|inscribame|apunteme|anoteme|registrame|inscribeme|apuntame|metame|pongame en la lista)(?: \\w+){0,8} (?:soy|me llamo|naci |vivo en|a nombre de|mi nombre|con el nombre)',
    ),
  ],
  [
    'personal-data',
    rule(
      '(?:soy|me llamo|mi nombre es|a nombre de) (?:\\w+ ){1,4}(?:y )?(?:naci |nacid[oa] |vivo en la |vivo en el numero|mi fecha|mi seguro|mi licencia|registreme|inscribame|apunteme|busqueme)',
    ),
  ],
  ['personal-data', / [^ @]+@(?:[^ @.]+\.)+[a-z]+ /],
  ['personal-data', / arroba \w+ punto /],
  ['personal-data', / \d{3}-\d{2}-\d{4} | \d{3}-\d{3,4}-?\d{0,4} /],
  ['personal-data', rule(`mi (?:numero de )?(?:seguro|social|seguro social) (?:es|termina en) (?:el )?${NUMBER}`)],
  ['personal-data', rule('ultimos (?:cuatro|4) (?:digitos )?de mi (?:seguro|social)')],
  [
    'personal-data',
    rule(
      `mi (?:numero|licencia|telefono|celular)(?: de \\w+(?: de \\w+)?)? es (?:el |la )?(?:[a-z] ?\\d|[a-z] )?${NUMBER}`,
    ),
  ],
  [
    'personal-data',
    rule(
      `(?:mi )?fecha de nacimiento(?: es)?,? (?:el )?(?:${NUMBER}|primero)|(?:naci|nacio|nacid[oa]) (?:el )?(?:${NUMBER}|primero)[a-z0-9 /]{0,60} (?:de |del )?(?:${MONTH}|[/])`,
    ),
  ],
  [
    'personal-data',
    rule(
      `(?:naci|nacio|nacid[oa]) (?:el|en) (?:el )?(?:\\d{1,2}/|\\d{4}|${NUMBER} de ${MONTH}|mil |cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)`,
    ),
  ],
  ['personal-data', / (?:me llamo|mi nombre es) (?!distint|diferent|incorrect|otro|igual|muy|el mismo|largo|public)/],
  ['personal-data', rule('(?:busqueme|busquenme|buscame|checame|chequeme|reviseme) ')],
  [
    'personal-data',
    rule(
      `(?:vivo en|mi direccion es|cambie mi direccion a|mi casa es) (?:la |el )?(?:calle |avenida |numero |camino )+(?:\\w+ ){0,2}${NUMBER}|vivo en (?:el )?${NUMBER} (?!condado|casas|estado|lugar|direcc)`,
    ),
    / (?:dos|tres) (?:estados|casas|lugares|condados|direcciones) /,
  ],
  [
    'off-topic',
    rule(
      '(?:ignor[ae]|olvid[ae](?:te)?|saltat?e|saltese|descart[ae]|desobedece)(?: de)? (?:(?:todo|todas|todos|tus|sus|las|los|lo|la|que|cualquier|de) )+(?:instruc|regla|anterior|dicho|dijeron|restric|limit|program)',
    ),
  ],
  [
    'off-topic',
    rule(
      '(?:haz de cuenta|haz como|finge|imagina) que (?:no tienes|eres|no hay|puedes)|modo desarrollador|sin restricciones|sin limites|actua como|a partir de ahora|desde ahora (?:eres|contesta)|ya no eres|repite despues de mi|mensaje de sistema|instrucciones (?:secretas|ocultas)',
    ),
  ],
  [
    'off-topic',
    rule(
      '(?:cuales son|muestra(?:me)?|repite|revela|imprime|dime) (?:tus|sus|las|los|el) (?:instrucciones|reglas secretas|secretos|prompt)|que te (?:prohibieron|dijeron que no|ordenaron)|(?:entrega|deme|dame|imprime|lee) (?:todos )?(?:la |los )?(?:lista|nombres|datos) de (?:los |todos los )*votantes',
    ),
  ],
  [
    'partisan',
    rule(
      '(?:por|en contra de) (?:quien|cual|cual candidato|que partido|que candidat[oa]) (?:\\w+ )?(?:debo|deberia|debemos|deberiamos|tengo que|le doy|me conviene|me recomienda|me aconseja|me sugiere|votaria usted|vas a votar|va a votar usted|va usted a votar|voto usted|votaste|votarias|hay que) ?(?:votar|apoyar|elegir)?',
    ),
  ],
  [
    'partisan',
    rule('(?:por quien voto|por quien votaria|quien me conviene|a quien apoya|por quien va a votar usted) '),
  ],
  [
    'partisan',
    rule(
      `(?:que|cual|cual es el) (?:partido|candidat[oa])(?: \\w+){0,3} (?:es mejor|mejor|me conviene|conviene|le conviene|debo|deberia|gusta|apoya usted|prefiere)|mejor (?:candidat[oa]|partido|opcion para)`,
    ),
  ],
  [
    'partisan',
    rule(
      '(?:voto|votar|vote|votamos) (?:que )?(?:si o no|si o que no)|(?:debo|deberia) votar (?:por|que|en contra|a favor|si|no)',
    ),
  ],
  [
    'partisan',
    rule(`(?:eres|es usted|sos) (?:del partido |de los )?(?:${PARTY}|liberal|conservadora?|de izquierda|de derecha)`),
  ],
  [
    'partisan',
    rule(
      '(?:recomiend[ae](?:me|nos)?|escoja|escoge|elige|elija|sugiera(?:me)?) (?:por mi|a alguien|un candidato|una candidata|un partido)|vot[ae](?:n)? por mi (?:candidat|partido)|convence(?:r)? .{0,60}(?:votar|vote) ',
    ),
  ],
  [
    'prediction',
    rule(
      '(?:quien|quienes|cual|que partido)(?: cree| crees| piensa| piensas)?(?: usted)?(?: que)? (?:va|van|vaya) (?:a ganar|(?:ganando|adelante|arriba) en las encuestas|a perder|a quedar|a ser el|a la cabeza)',
    ),
    / cuando /,
  ],
  [
    'prediction',
    rule(
      '(?:quien ganara|quien sera el proximo|quien sera la proxima|quien cree que gan|quien gane|a quien le (?:apuesta|apuesto|va)|dicen las encuestas|las encuestas|pronostic|predic|probabilidad|posibilidades de ganar|adivin)',
    ),
    / cuando /,
  ],
  [
    'prediction',
    rule(
      `(?:cree|crees|piensa|piensas)(?: usted)? que (?:los |las |el |la )?(?:${PARTY}|president\\w+|gobernador\\w*|alcalde\\w*|propuesta|enmienda|bono) (?:\\w+ )?(?:gan|pierd|pas|ser|va)|(?:va|van) a (?:ganar|perder|pasar) (?:el|la|los|las) (?:${PARTY}|propuesta|enmienda|bono|presidente|gobernador|alcalde)`,
    ),
  ],
  [
    'opinion',
    rule(
      '(?:que|cual) (?:opina|opinas|piensa usted|piensas|piensa del|piensa de la|te parece|le parece|es su opinion|es tu opinion|es tu postura|es su postura)|en (?:su|tu) opinion|(?:esta|estas)(?: usted)? (?:de acuerdo con|a favor de|en contra de)',
    ),
    / candidat| quien (?:apoya|esta) /,
  ],
  [
    'opinion',
    rule(
      `(?:le|te) (?:cae|gusta|caen|gustan) (?:bien |mal )?(?:el|la|los|las) (?!correo|idioma)|(?:verdad|cierto|cree|crees|piensa)(?: usted)?(?: es)? que (?:se )?(?:robaron|rob[oe]|hubo fraude|amanaron|arreglaron)|(?:es|son|fue) (?:\\w+ )?(?:racista|corrupt|mentiros|comunista|socialista)`,
    ),
    / denunciar| reportar/,
  ],
];
