import type { FixedRule } from '../fixed-words';

const HURT =
  '(?:matar(?:l[oae]s?|te|los)?|disparar(?:le|les)?|golpear(?:l[oae]s?)?|apunalar|atacar|quemar|lastimar(?:l[oae]s?)?|balacear|envenenar|hacer(?:le|les)? dano)';
const SOMEBODY =
  '(?:alguien|algun(?:os|as)?|un (?:hombre|senor|tipo|muchacho|votante|grupo|sujeto|loco)|una (?:mujer|senora|persona|muchacha|votante)|unos? (?:hombres|tipos)|gente|hombres|personas|ellos|ella|mi (?:ex|esposo|esposa|novio|novia|vecino|jefe|mama|papa|hijo|hija|amig[oa]|abuel[oa])|este (?:hombre|senor|tipo)|un pistolero)';
const WEAPON =
  '(?:armas?|pistolas?|rifles?|escopetas?|cuchillos?|navajas?|machetes?|explosivos?|granadas?|fusil(?:es)?)';
const LAW =
  / (?:ilegal|legal|ley|leyes|delito|multa|castigo|se permite|permitid[oa]s?|puedo llevar|puedo portar|puedo traer|permiso|que pasa si|reglas?) /;
/** Threats of other kinds, and somebody who wants to be hidden. */
const NO_VIOLENCE =
  / (?:patron|jef[ea]|boss|mayordomo|despedir\w*|despid\w*|correr\w*|trabajo|deportar\w*|demandar\w*|mi direccion|mi registro|publico|privad[oa]|ilegal|legal|ley|leyes|delito|multa) /;
const VOTES =
  / (?:puedo votar|como voto|como puedo|puede votar|por correo|boleta|todavia votar|inscribir\w*|registrar\w*|firmar) /;

const rule = (pattern: string): RegExp => new RegExp(` (?:${pattern})`);

/** Tried in order. */
export const esUSFixed: readonly FixedRule[] = [
  [
    'self-harm',
    rule(
      '(?:suicid\\w*|matarme|quitarme la vida|hacerme dano|lastimarme|cortarme|acabar con mi vida|terminar con mi vida|acabar con todo |(?:me )?quiero morir(?:me)? |quisiera (?:estar muert[oa]|morir)|ganas de (?:morir|vivir no)|' +
        'no quiero (?:vivir|seguir viviendo|estar vivo|estar viva|despertar)|no tengo (?:ganas|razon|razones|motivos?) (?:de|para) (?:vivir|seguir)|ya no (?:quiero|puedo) (?:vivir|seguir viviendo|mas con mi vida|con la vida)|mejor muert[oa]|no vale la pena vivir|me voy a matar|me quiero matar)',
    ),
  ],
  ['danger', rule('(?:tirador(?:es)?|tiroteo|balacera|balazos?|disparos?|rehen(?:es)?|terroristas?|abrieron fuego)')],
  [
    'danger',
    rule(
      '(?:bombas? |amenaza de bomba|bombazo|explosion|explot\\w+|(?:volar|hacer estallar|hacer explotar) (?:el|la|un|una))',
    ),
  ],
  [
    'danger',
    rule(
      `${SOMEBODY}(?: \\w+){0,4} (?:dispar\\w+|apunal\\w+|atac\\w+|golpe\\w+|peleando|peleandose|matando|asalt\\w+|ahorc\\w+|agred\\w+)`,
    ),
  ],
  [
    'danger',
    rule(`(?:${SOMEBODY}|hay|vi|veo|trae|traen|tiene|tienen|sac[oa]\\w*|apunt\\w+)(?: \\w+){0,6} ${WEAPON} `),
    LAW,
  ],
  [
    'danger',
    rule(
      `(?:voy a|vamos a|quiero|pienso|deberia) ${HURT} |los voy a matar|te voy a matar|lo voy a matar|la voy a matar`,
    ),
  ],
  [
    'danger',
    rule(
      '(?:prender(?:le)? fuego|quemar (?:el|la|las|los)|hay (?:un )?(?:fuego|incendio)|se esta quemando|incendiando|huele a gas|fuga de gas)',
    ),
  ],
  [
    'danger',
    rule(
      `(?:me|nos|lo|la|les?|los|estan?) (?:estan? |esta |fue |fueron )?(?:amenaz\\w+|intimidando con)|amenaz(?:a|an|aron|o|ando|ada|ado)(?: \\w+){0,2} (?:de muerte|con|a (?:los|las|un|una|mi|la gente|votantes?))|${SOMEBODY}(?: \\w+){0,3} amenaz\\w+|amenazas? de muerte|(?:dijo|dice|dicen|dijeron) que (?:me|nos|los|las|la|lo) va[n]? a (?:matar|golpear|hacer dano)`,
    ),
    NO_VIOLENCE,
  ],
  [
    'danger',
    rule(
      '(?:no (?:me|nos) dejan? (?:salir|ir)(?: de (?:aqui|ahi|la \\w+|el \\w+))? $|(?<!se )(?:me|nos) (?:encerr\\w+|estan? siguiendo|viene siguiendo|persig\\w+|siguen|estan? acosando|pegaron|pego|golpe\\w+|empuj\\w+|agarr\\w+|atac\\w+|asalt\\w+|agred\\w+)|(?:estoy|estamos|estan) en peligro )',
    ),
  ],
  [
    'danger',
    rule(
      '(?:hay|se armo|empezo) (?:un |una )?(?:\\w+ )?(?:peleas?|pleito|rina|disturbios?|violencia|golpes|estampida) |disturbios|(?:se puso|esta) violent[oa]',
    ),
  ],
  [
    'danger',
    rule(
      '(?:no (?:puede|puedo) respirar|no respira|dejo de respirar|inconsciente|(?:esta teniendo|le esta dando|le dio|me esta dando|tiene|esta sufriendo) un (?:infarto|ataque|derrame|paro|ataque de asma)|(?:le dio|tuvo|tiene) (?:una )?convulsion\\w*|convulsionando|sangrando|desangr\\w+|dolor de pecho|dolor en el pecho|sobredosis|se esta (?:ahogando|muriendo|atragantando)|' +
        '(?:necesita|necesito|necesitamos|llamen?|llama|manden?) (?:a )?(?:una |un |la |el )?(?:ambulancia|doctor|medico|policia|911|nueve once)|ambulancia|emergencia medica)',
    ),
    VOTES,
  ],
  [
    'danger',
    rule(
      '(?:se (?:desmay\\w+|desplom\\w+|cayo)(?: \\w+)*|perdio el conocimiento|esta herid[oa]|hay (?:un |una )?herid[oa]s?) ',
    ),
    VOTES,
  ],
  ['danger', rule('(?:es|hay|tengo|tenemos) una emergencia ')],
  [
    'recorded',
    rule(
      '(?:(?:se|me|nos) (?:esta |estan |estas )?(?:graba\\w*|grabando|escuchando|espiando)|est(?:as?|an) (?:grabando|escuchando|guardando|espiando)|(?:graba|grabas|graban|guarda|guardas|guardan|almacena\\w*|registra\\w*|comparte\\w*|vende\\w*|recuerda\\w*) (?:esto|lo que|mi voz|mis (?:preguntas|palabras)|la conversacion|esta (?:conversacion|llamada)|todo|algo)|quien (?:mas )?(?:puede|va a) (?:oir|escuchar) (?:esto|lo que|mis)|(?:esto|esta (?:conversacion|llamada)|lo que digo) es (?:privad[oa]|confidencial|anonim[oa]) |que (?:haces|hacen|hace) con (?:lo que|mi voz|mis datos|mi direccion)|(?:borra|borrar|elimina|eliminar) (?:mis|las|la|lo que)(?: \\w+)? (?:grabaci\\w+|voz|datos|dije))',
    ),
  ],
  [
    'who',
    rule(
      '(?:eres|es usted|es usted|sos) (?:una? |de verdad |realmente |solo |un )*(?:robot|bot|humano|humana|persona|persona real|real|ia|i a|maquina|computadora|inteligencia artificial|grabacion|alexa|alguien)|(?:estoy|estamos) hablando con |(?:hablo|platico) con (?:una persona|un robot|una maquina|alguien|quien)|con quien (?:hablo|estoy hablando|tengo el gusto) $|quien (?:eres|es usted|habla|me habla|es este|es esta) $|que eres (?:tu )?$|como te llamas|cual es tu nombre|como se llama usted|quien te (?:hizo|creo|programo|diseno|maneja)|esto es (?:un robot|una grabacion|una persona|una maquina) ',
    ),
  ],
  [
    'official',
    rule(
      '(?:(?<=^ (?:y |oye |pero )?)(?:es|eres|son|esto es|esta es)(?: \\w+){0,4} (?:oficial(?:es)?|confiables?|legitim[oa]|de verdad|de fiar|una estafa|un engano|un fraude) $|(?:eres|es|son|esto es)(?: \\w+)? del? (?:el )?(?:gobierno|estado|condado|la oficina electoral|oficina electoral) $|puedo (?:confiar|creer) en (?:ti|esto|lo que)|(?:de donde|donde) (?:sacas|sacan|saca|obtienes|vienen) (?:tus|sus|las|esa|la|estas) (?:respuestas|informacion)|quien (?:aprobo|aprueba|escribio|escribe|revisa) (?:tus|estas|esas|las|esta) respuestas?|como se que (?:es|eres|esto|lo que))',
    ),
    / (?:identificacion|id|resultados?|boletas?|correo|carta|mensaje|pagina|voto|conteo|licencia|tarjeta) /,
  ],
  [
    'language',
    rule(
      '(?:(?:hablas?|sabes?|entiendes?|puedes|puede|podrias)(?: (?:usted|hablar|hablarme|decirlo|decirmelo|contestar|contestarme|cambiar|cambiar a|cambiarlo a|entender))*(?: (?:en|a|al|el))* (?:espanol|ingles|english|frances|chino|otro idioma|otros idiomas|nahuatl|mixteco|portugues|criollo)(?: \\w+)? $|(?:do you )?speak (?:english|spanish)|(?<=^ )(?:in english(?: please)?|en ingles(?: por favor)?) $|que idiomas (?:hablas?|sabes?|tienes)|(?:cambia|cambiar|cambiate|ponlo|pasa) (?:el idioma )?(?:a|al|en) (?:ingles|espanol))',
    ),
    / (?:boletas?|formularios?|ayuda|interprete|casillas?|urnas|traduc\w+|materiales|votar|inscripcion|guia|pagina|solicitud|maquina|junta|oficina) /,
  ],
];
