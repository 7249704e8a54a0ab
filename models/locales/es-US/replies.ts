import type { ReplyWords } from '../reply-words';
import { esUSHelped } from './helpful';
import { esUSMoment } from './moment';

const PERSON =
  '(?:alguien|una persona(?: real)?|un humano|un operador|una operadora|un agente|un representante|un ser humano)';
const TOLD =
  '(?:la fecha|el dia|el numero|el telefono|el numero de telefono|la hora|la direccion|la pagina|el sitio|el lugar|el ano|el mes|lo ultimo|la respuesta|la pregunta)';
const IT = '(?:eso|esto)';

export const esUSReplies: ReplyWords = {
  padding: [
    ...'eh este pues bueno a ver mmm ah oh ay mira mire oye oiga alexa ok okay porfa porfavor entonces y pero ya'.split(
      ' ',
    ),
    ...[
      'por favor',
      'o sea',
      'la verdad',
      'creo que',
      'creo',
      'gracias',
      'muchas gracias',
      'muy amable',
      'mil gracias',
      'te dije',
      'digo',
      'quise decir',
    ],
  ],
  phrases: {
    ...esUSHelped,
    yes: [
      '(?:si|sip|aja|ajam|simon|sipi|sale|dale|va|vale|orale)(?: (?:si|senor|senora|claro|quiero|como no|esta bien))?',
      'claro(?: que si)?|por supuesto|desde luego|como no|como (?:no|de que no)|obvio|seguro|de acuerdo|con gusto',
      'por que no|supongo(?: que si)?|creo que si|yo creo(?: que si)?|pienso que si|me imagino que si|puede ser',
      'esta bien|muy bien|bien|perfecto|excelente|buena idea|me parece(?: bien)?|suena bien|listo|correcto|exacto|asi es|genial',
      `(?:hazlo|hagalo|ponlo|pongalo|ponmelo|programalo|guardalo|activalo|adelante|andale|ande|sigue|hazme el favor)(?: (?:si|ya))?`,
      '(?:pon|ponme|programa|crea|activa|agrega)(?: (?:el|ese|un|uno))?(?: recordatorio)?',
      '(?:lo|la|la otra no la) quiero|(?:si )?(?:quiero|quisiera|me gustaria)(?: (?:eso|si|oir|oirlo|saber|saberlo|oir mas|saber mas))?',
      'dime|digame|cuentame|cuenteme|dimelo|te escucho|recuerdamelo|recuerdame|recuerdeme|recuerdemelo',
      'si (?:quieres|gustas|se puede|puedes|no es molestia)|no estaria mal|estaria bien|seria bueno|me sirve|por mi si|por mi bien',
    ],
    no: [
      '(?:no|nop|nel|nones|na)(?: (?:no|gracias|senor|senora|que va|hombre|quiero|hace falta))?',
      'para nada|en absoluto|de ninguna manera|claro que no|por supuesto que no|no (?:creo|pienso)|creo que no|mejor no|no realmente',
      `no (?:lo|la|le) (?:pongas|ponga|hagas|haga|programes|quiero|necesito|guardes|hace falta)|no (?:pongas|ponga|hagas) (?:nada|ninguno|ese recordatorio|el recordatorio)`,
      `no (?:quiero|necesito|me interesa|hace falta|es necesario)(?: (?:eso|mas|nada|nada mas|oir mas|saber mas|ninguno|un recordatorio|el recordatorio|recordatorios?))?`,
      'ya no|no mas|nada mas|ningun recordatorio|sin recordatorio|asi esta bien|asi dejalo|estoy bien|con eso basta|basta|suficiente|es suficiente|ya es suficiente',
    ],
    leave: [
      `(?:sal(?:ta|te|talo|tatelo|tate eso)|salta eso|dejalo|dejelo|deja(?:lo)? asi|dejalo asi|dejemoslo(?: asi)?|deja eso|olvidalo|olvidelo|olvida ${IT}|cancela(?:lo)?|omitelo)`,
      '(?:tal vez |quizas? |mejor |a lo mejor )?(?:mas tarde|despues|luego|al rato|otro dia|en otro momento|otra vez sera|en un rato)(?: mejor)?',
      '(?:ahora|ahorita|hoy|por ahora|todavia|por el momento) no|no (?:ahora|ahorita|hoy|por ahora|todavia|por el momento|esta vez)',
      'no te (?:molestes|preocupes)|no se (?:moleste|preocupe)|no importa|da igual|paso|la paso|lo paso|siguiente(?: pregunta)?|sigamos|pasemos a otra cosa',
    ],
    done: [
      '(?:eso|ya|con eso|asi|ya eso|ahora si|creo que eso|pienso que eso)?(?: ?(?:es|seria|fue|era|serian|ya es))? ?todo(?: (?:por (?:hoy|ahora|el momento)|lo que (?:queria|necesitaba|quiero|necesito)(?: (?:saber|preguntar))?))?',
      '(?:ya )?(?:termine|acabe|terminamos|acabamos|estuvo|quedo|estamos)(?: (?:por (?:hoy|ahora)|aqui|con esto))?|(?:ya )?con eso(?: (?:tengo|basta|es suficiente|me basta|quedo|estoy bien|me alcanza|esta bien))?',
      'nada(?: mas)?(?: por (?:hoy|ahora|el momento))?|(?:ya )?no (?:necesito|quiero|ocupo|tengo) (?:nada|mas preguntas|otra pregunta|preguntas|otra cosa)(?: mas)?|(?:sin|no hay) (?:mas|otras) preguntas|no tengo (?:mas|otras|ninguna otra|ninguna) (?:preguntas?|dudas?)',
      'adios|hasta (?:luego|pronto|manana|la vista|la proxima)|nos vemos|chao|chau|bye|buenas noches|(?:que )?(?:tengas?|tenga|pases?|pase|ten) (?:un |una )?(?:muy )?(?:buen[oa]?s?|bonit[oa]|lind[oa]|excelente|feliz) (?:dia|tarde|noche|noches|fin de semana)|igualmente|cuidate|cuidese|que (?:dios )?(?:te|le) (?:vaya bien|bendiga)',
      '(?:ya )?(?:me )?(?:quedo|queda|ha quedado) (?:muy )?claro|(?:ya )?(?:me )?(?:ayudaste|ayudo|sirvio|sirve)(?: (?:mucho|bastante))?|(?:gracias )?por (?:la|tu|su) ayuda|ya (?:entendi|se|supe|tengo lo que (?:necesitaba|queria))|(?:ya )?me (?:voy|tengo que ir)',
      '(?:puedes|puede) (?:irte|parar|terminar|cortar|colgar)|termina (?:la )?(?:sesion|llamada|conversacion)|cuelga|cuelgue',
    ],
    more: [
      `(?:(?:dime|cuentame|digame|dame|quiero|quisiera|puedes decirme|me puedes decir) )?(?:algo )?mas(?: (?:de|sobre|acerca de) ${IT})?`,
      '(?:dime |dame |quiero |cuentame )?(?:lo demas|el resto|los detalles|mas detalles|mas informacion|mas datos|todo)',
      'sigue|siga|continua|continue|prosigue|y luego|y despues|que mas(?: hay| tienes| debo saber)?|hay (?:algo )?mas|algo mas',
      `(?:puedes )?explica(?:r|me|lo|melo|rlo|rmelo|me ${IT})?(?: (?:mas|mejor))?|quiero (?:oir|saber|escuchar) (?:mas|el resto|lo demas)`,
    ],
    repeat: [
      `(?:(?:puedes|podrias|puede|podria|me puedes|me lo puedes|me podrias) )?(?:repet(?:ir|irlo|irmelo|irme)|repite|repita|repitelo|repitalo|repiteme|repitemelo|repitame)(?: (?:${IT}|${TOLD}))?`,
      `(?:me )?(?:lo |la )?(?:repites|repite|repetirias|vuelves a decir|puedes volver a decir|dices otra vez|dices de nuevo)(?: (?:${IT}|${TOLD}))?`,
      `(?:di|dime|dilo|dimelo|digalo|digamelo|digame)(?: (?:${IT}|${TOLD}))? (?:otra vez|de nuevo|nuevamente|una vez mas)`,
      'otra vez|de nuevo|una vez mas|como|como dijiste|como dijo|que|que dijiste|que dijo|perdon|perdona|mande|disculpa|que fue eso|que era eso|como es eso',
      `no (?:te |le |lo |la )?(?:oi|entendi|escuche|alcance a oir|capte|agarre)(?: (?:bien|nada|eso|${TOLD}|lo que dijiste))?`,
      `(?:cual|que|cuando|donde) (?:era|fue|dijiste que (?:era|es)|dijo que (?:era|es))(?: (?:${IT}|${TOLD}|esa fecha|ese dia|ese numero))?`,
      'que (?:fecha|dia|hora|numero|direccion) (?:era|fue|dijiste|dijo|me dijiste|es)(?: (?:eso|esa|ese))?|(?:que|cual) (?:fecha|numero|direccion)',
    ],
    slower: [
      '(?:mas )?despacio|mas lento|mas despacito|despacito|lentamente|no tan rapido|(?:muy|demasiado) rapido',
      `(?:(?:puedes|podrias|puede|podria) )?(?:dilo|dimelo|digalo|habla|hable|hablar|hablame|repitelo|repite|repetirlo|decirlo|decirmelo|lee|leelo|ve|vas)(?: ${IT})?(?: (?:un poco|otra vez|de nuevo|mucho))? (?:mas (?:despacio|lento|despacito)|despacio|lento)`,
      '(?:hablas|vas|lo dices|lo dijiste|estas hablando|habla|va) (?:muy|demasiado) rapido|no vayas tan rapido|no hables tan rapido',
    ],
    back: [
      `(?:(?:puedes|podemos) )?(?:vuelve|vuelva|volver|regresa|regrese|regresar|volvamos|regresemos|retrocede|ve|ir)(?: (?:atras|para atras|a lo anterior|a lo de antes|a la (?:anterior|pregunta anterior|respuesta anterior)|al anterior|a ${IT}))?`,
      'atras|para atras|la anterior|lo anterior|la (?:pregunta|respuesta) anterior|lo de antes',
    ],
    restart: [
      '(?:vuelve a |quiero |vamos a |volvamos a )?(?:empezar|empieza|empecemos|comenzar|comienza|comencemos|iniciar|arrancar)(?: (?:de nuevo|otra vez|de cero|desde cero|desde el principio|del principio|por el principio))',
      'desde (?:el principio|el comienzo|cero)|de cero|(?:menu|menu principal|al menu|al principio|reinicia|reiniciar)|(?:vuelve|volver|regresa|regresar) al (?:principio|inicio|menu|comienzo)|vuelve a empezar|volver a empezar',
    ],
    wait: [
      '(?:espera|esperate|espere|esperame|espereme|aguanta|aguarda|aguantame|detente|pausa)(?: (?:un )?(?:momento|momentito|segundo|minuto|poco|tantito|ratito))?',
      '(?:un|dame un|deme un) (?:momento|momentito|segundo|segundito|minuto|minutito|ratito)|tantito|ahorita te digo|ahora te digo',
      'dejame (?:pensar|ver|pensarlo|revisar)|deja (?:pienso|veo|lo pienso)|lo estoy pensando|estoy pensando',
      '(?:dejame |voy a )?(?:buscar|agarrar|traer|por) (?:una pluma|un lapiz|papel|algo para (?:anotar|escribir|apuntar)|mis lentes|la direccion)',
    ],
    call: [
      '(?:a )?quien (?:le )?(?:puedo |debo |tengo que )?(?:llamo|llamar|hablo|hablarle|marco|marcar|contacto|contactar|pregunto|preguntar)(?: (?:por|para|de|sobre) (?:eso|esto))?',
      '(?:con|a) quien (?:puedo |debo |tengo que )?(?:hablo|hablar|llamo|llamar|me comunico|comunicarme)(?: (?:de|sobre|por|para) (?:eso|esto))?',
      '(?:cual es|dame|deme|dime|me das) (?:el|ese|su|tu|un) (?:numero|telefono|numero de telefono)(?: (?:al|a) que llamo| para llamar)?|a que numero (?:llamo|puedo llamar|hablo|marco)',
      `(?:puedo|quiero|quisiera|necesito|me gustaria|dejame) hablar con ${PERSON}|(?:comunicame|pasame|comuniqueme|paseme)(?: con ${PERSON})?|operadora?|${PERSON}|persona real`,
    ],
    unsure: [
      'no se|no lo se|no estoy segur[oa]|no sabria decir(?:te|le)?|ni idea|no tengo idea|quien sabe|tal vez|quizas?|a lo mejor|depende|no me acuerdo|no recuerdo|no sabria',
    ],
    both: [
      '(?:las|los) (?:dos|tres)(?: cosas)?|ambas|ambos|ambas cosas|todas|todos|todo|todas (?:esas|las anteriores)|cada una',
      '(?:quiero|dime|dame|me interesan) (?:las dos|los dos|ambas|ambos|las tres|todas|todo)|la primera y la segunda|(?:las|los) dos primer[oa]s|una y otra|primero una y luego la otra',
    ],
    none: [
      'ningun[oa](?: de (?:esas|esos|ellas|ellos|las dos|los dos|las tres|los tres|las anteriores))?|ni (?:una ni otra|uno ni otro|la una ni la otra|esa ni la otra)',
      '(?:ni )?(?:esas|esos|esa|ese|eso) (?:no|tampoco)|tampoco(?: (?:esas|esos|esa|ese|eso))?|no (?:esas|esos|esa|ese|eso)|(?:es )?otra cosa|algo (?:diferente|distinto)',
      'otras (?:opciones|cosas)|que otras (?:opciones|cosas)(?: hay| tienes)?|que mas (?:hay|tienes)',
    ],
    mistaken: [
      '(?:es|era) (?:otra cosa|algo (?:distinto|diferente))',
      '(?:eso )?no (?:es|era|son|eran) (?:eso|esa|esas|esos|lo que (?:pregunte|quiero|queria|dije|pedi)|lo que (?:quiero|queria) saber|mi pregunta|ninguna)',
      '(?:quiero|queria|pregunte|pregunto|quise decir|busco) (?:por )?(?:otra cosa|algo (?:distinto|diferente|mas))|no (?:te )?(?:pregunte|dije|pedi|quise decir) eso',
      'te equivocaste|se equivoco|estas mal|equivocado|mal|me entendiste mal|no me entendiste|entendiste mal',
    ],
    first: [
      '(?:la|lo|el) (?:primer[oa]|de arriba|del principio)|cualquiera|la que sea|el que sea|la que quieras|me da (?:igual|lo mismo)|no me importa|escoge tu|elige tu',
    ],
    middle: [
      '(?:la|lo|el) (?:de en medio|del medio|de enmedio|del centro|intermedi[oa]|segund[oa])(?: opcion)?|en medio',
    ],
    last: ['(?:la|lo|el) (?:ultim[oa]|final|de abajo|del final)(?: opcion)?|ultim[oa]'],
    other: ['(?:no )?(?:esa no )?(?:la|lo|el) otr[oa](?: opcion)?|no esa la otra'],
    previous: [
      '(?:la|el|lo) (?:de antes|anterior|de atras)|(?:la|el) que (?:dijiste|va|iba|estaba) antes(?: de (?:esa|ese))?|la de antes de esa',
    ],
    when: [
      'a que hora(?: (?:es|seria|sera|me lo recuerdas|me recuerdas|me avisas|va a ser))?|que hora(?: seria| sera)?|cuando(?: (?:es|seria|sera|exactamente|me lo recuerdas|me recuerdas|me avisas|va a ser))?|para cuando',
      '(?:para |en |de )?(?:que|cual) (?:dia|fecha)(?: (?:es|seria|sera))?|de que(?: es)?|para que(?: es)?|cuando es (?:la |esa )?(?:fecha|fecha limite|el ultimo dia)|(?:que|cual) recordatorio|que me (?:recuerdas|vas a recordar|recordarias)|que fecha limite',
    ],
    device: [
      '(?:y )?(?:en|a|de|por) (?:que|cual) (?:aparato|dispositivo|bocina|echo|alexa|telefono|celular)(?: (?:es|seria|sera|va a ser|va a sonar|sonara|suena|me (?:lo )?(?:recuerdas|avisas|vas a avisar|va a llegar|llega)))?',
      '(?:y )?(?:(?:en|por) )?donde (?:va a |me va a )?(?:sonar|suena|sonara|llegar|llega|aparece|salir|sale)|(?:suena|va a sonar|llega|va a llegar|sera) (?:aqui|en (?:mi|este) (?:telefono|celular|aparato|dispositivo))',
    ],
    county: [
      '(?:y )?(?:de|en|para) (?:que|cual) condado(?: (?:es|era|son|hablas|habla|me hablas|me dices|dices|dijiste|estas hablando|se trata|estamos hablando|vale|sirve)(?: (?:eso|esto|esa))?)?',
      '(?:que|cual) condado(?: (?:es|era|dijiste|dices))?|(?:eso )?es (?:de|para|en) (?:mi|nuestro|este) condado',
    ],
    withheld: [
      'no (?:te |le )?(?:lo |la )?(?:voy a dar|voy a decir|quiero dar|quiero decir|doy|digo|pienso dar|pienso decir|puedo decir)(?:tela?|telo|sela?|selo|le|lo|la)?(?: (?:eso|mi (?:\\w+ ){0,2}\\w+))?',
      'no quiero (?:dartel[oa]|decirtel[oa]|dar|decir|compartir)(?:lo|la)?(?: (?:eso|mi (?:\\w+ ){0,2}\\w+|esa informacion))?|prefiero no (?:decir|dar)(?:lo|la|telo|tela)?(?: (?:eso|mi (?:\\w+ ){0,2}\\w+))?',
      'que te importa|no es asunto tuyo|(?:eso )?es (?:privado|personal|confidencial)|no tengo(?: (?:direccion|codigo postal|uno|una))?|sin (?:direccion|codigo postal|eso|mi (?:\\w+ ){0,2}\\w+)',
      '(?:para que|por que) (?:la |lo )?(?:quieres|necesitas|quiere|necesita)(?: (?:saber|eso|mi (?:\\w+ ){0,2}\\w+|saberlo|saberla))?',
    ],
  },
  ordinals: {
    primera: 1,
    primero: 1,
    segunda: 2,
    segundo: 2,
    tercera: 3,
    tercero: 3,
    cuarta: 4,
    cuarto: 4,
    quinta: 5,
    quinto: 5,
    uno: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    '1': 1,
    '2': 2,
    '3': 3,
    '4': 4,
    '5': 5,
  },
  besideOrdinal: [
    ...'la lo el numero opcion pregunta cosa tema respuesta de si no quiero dame dime mejor escojo elijo quisiera'.split(
      ' ',
    ),
    ...['me quedo con', 'era', 'es', 'fue', 'me interesa', 'prefiero', 'quiero saber', 'quiero oir'],
  ],
  moment: esUSMoment,
};
