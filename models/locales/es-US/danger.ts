import type { FixedRule } from '../fixed-words';

const HURT =
  '(?:matar(?:l[oae]s?|te|los)?|disparar(?:le|les)?|golpear(?:l[oae]s?)?|apunalar|atacar|quemar|lastimar(?:l[oae]s?)?|bal(?:e|ace)ar|envenenar|hacer(?:le|les)? dano)';
const SOMEBODY =
  '(?:alguien|algun(?:os|as)?|un (?:hombre|senor|tipo|muchacho|votante|grupo|sujeto|loco)|una (?:mujer|senora|persona|muchacha|votante)|unos? (?:hombres|tipos)|gente|hombres|personas|ellos|ella|mi (?:ex|esposo|esposa|novio|novia|vecino|jefe|mama|papa|hijo|hija|amig[oa]|abuel[oa])|este (?:hombre|senor|tipo)|un pistolero)';
const WEAPON =
  '(?:armas?|pistolas?|rifles?|escopetas?|cuchillos?|navajas?|machetes?|explosivos?|granadas?|fusil(?:es)?)';
const LAW =
  / (?:ilegal|legal|ley|leyes|delito|multa|castigo|se permite|permitid[oa]s?|puedo llevar|puedo portar|puedo traer|permiso|que pasa si|reglas?|revisan|puede votar|pueden votar|medida) /;
/** Threats of other kinds, and somebody who wants to be hidden. */
const NO_VIOLENCE =
  / (?:patron|jef[ea]|boss|mayordomo|despedir\w*|despid\w*|correr\w*|trabajo|deportar\w*|demandar\w*|mi direccion|mi registro|publico|privad[oa]|ilegal|legal|ley|leyes|delito|multa) /;
const VOTES =
  / (?:puedo votar|como voto|como puedo|puede votar|por correo|boleta|todavia votar|inscribir\w*|registrar\w*|firmar|caminar|como le hago|miedo de que|sirve|si estoy|ocultar?|mi direccion) /;

/** A question, or a voter's own affairs: what happened to a ballot, why somebody can't come. */
const ASKS =
  /^ (?:(?:este|eh|y|pero|pues|oye|hola|por favor|alexa|bueno) )*(?:que|cual|cuales|cuando|donde|a donde|adonde|quien|quienes|a quien|como|por que|cuanto|cuantos|puedo|puede|pueden|se puede|se permite|se permiten|hay que|es|son|esta permitido|tengo que|debo|dime) | (?:boletas?|por correo|inscri\w+|registr\w+|mi (?:identificacion|direccion|tarjeta|licencia|nombre)|ocultar|fecha limite|puedo|como (?:puedo|hago|voto|le)|que hago|debo|necesito quien|permitid[oa]s?|legal|ilegal|ley|hace (?:\w+ )?(?:anos|meses|dias|semanas)|(?:el|la) (?:ano|mes|semana|noche|eleccion) pasad[oa]|cuando era|veteran[oa]|no pued[oe] (?:ir|caminar|manejar|estar parad[oa]|firmar|votar|marcar)|no aguanto la fila|en el hospital|medida|candidat[oa]s?|condena\w*|delito|robaron) /;

const rule = (pattern: string): RegExp => new RegExp(` (?:${pattern})`);

/** No wish to live, and danger: before anything else. Tried in order. */
export const esUSDanger: readonly FixedRule[] = [
  [
    'self-harm',
    rule(
      '(?:suicid\\w*|matarme|(?:se (?:quiere|va a|quieren)|quiere) (?:matar|quitar la vida|hacer dano)(?:se)? |quitarse la vida|(?:me he estado|me estoy|me ando) (?:cortando|lastimando|haciendo dano)|me voy a (?:hacer dano|quitar la vida)|(?:ojala|quisiera que) (?:estuviera muert[oa]|me muriera|no despertara)|(?:no le veo|no hay|no encuentro|no tiene)(?: \\w+)? ?(?:sentido|caso|razon|motivo)s? (?:a|de|para|en) (?:la vida|vivir|seguir)|(?:todos|el mundo|mi familia)(?: \\w+)? ?(?:estaria\\w*|viviria\\w*) mejor sin mi|a nadie le (?:importa|importaria|va a importar) si me (?:muero|mato|muriera|pasa algo)|(?:tomarme|me voy a tomar|tomar) (?:todas )?(?:las|estas|mis|unas) ?(?:pastillas|todas)|pastillas y me las|quitarme la vida|hacerme dano|lastimarme|cortarme|acabar con mi vida|terminar con mi vida|acabar con todo |(?:me )?quiero morir(?:me)? (?!de (?:la |el |pura )?(?:pena|risa|verguenza|hambre|calor|sueno|ganas|coraje|aburrimiento))|(?:me voy a|quiero|pienso) (?:disparar|colgar|ahorcar|aventar|envenenar)(?:me)? |me (?:tome|trague) (?:un monton|todas|muchas|un frasco|demasiadas|una caja)(?: \\w+){0,8} (?:pastillas|pildoras|medicinas)|(?:estaria|estoy|estare) mejor muert[oa]|(?:no tengo|ya no tengo|no hay|para|ya no se) (?:por |para )?(?:que) (?:vivir|seguir viviendo)|(?:intento|trato de|quiso|piensa|quiere|intenta) (?:se )?(?:matar|suicidar|quitar(?:se)? la vida|hacer(?:se)? dano)(?:se)? |quisiera (?:estar muert[oa]|morir)|ganas de (?:morir|vivir no)|' +
        'no quiero (?:vivir|seguir viviendo|estar vivo|estar viva|despertar)|no tengo (?:ganas|razon|razones|motivos?) (?:de|para) (?:vivir|seguir)|(?:ya )?no (?:quiero|puedo) (?:vivir|seguir viviendo|mas con mi vida|con la vida)|mejor muert[oa]|no vale la pena vivir|me voy a matar|me quiero matar)',
    ),
    / (?:medida|propuesta|proposicion|enmienda|iniciativa|ley|impuesto|bono|candidat[oa]s?|asistido|partido|inscripcion|registro) /,
  ],
  [
    'danger',
    rule(
      '(?:tirador(?:es)?|tiroteo|balacera|(?<! a )balazos?|(?:hombre|tipo|sujeto|grupo|gente|mujer|senor)(?:es)? armad[oa]s?|(?:estan|esta|andan|anda|siguen) (?:disparando|balaceando|acuchillando|apunalando)|disparos?|rehen(?:es)?|terroristas?|abrieron fuego)',
    ),
  ],
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
      `(?:voy a|vamos a|quiero|pienso|deberia) (?:ir a )?${HURT} |(?:los|las|te|lo|la) mato |(?:acaban?|acabo) de (?:pegar|golpear|apunalar|disparar|balear|atacar)|los voy a matar|te voy a matar|lo voy a matar|la voy a matar`,
    ),
  ],
  [
    'danger',
    rule(
      '(?:(?:le )?(?:prender|pusieron|puso|prendieron|prendio|prenden|prendi|pegaron|estan prendiendo)(?:le)? fuego|(?:sale|hay|huele a|se ve|mucho) humo|huele a quemado|en llamas |se incendi\\w+|quemar (?:el|la|las|los)|hay (?:un )?(?:fuego|incendio)|se esta quemando|incendiando|huele a gas|fuga de gas)',
    ),
  ],
  [
    'danger',
    rule(
      `(?:me|nos|lo|la|les?|los|estan?) (?:estan? |esta |fue |fueron )?(?:amenaz\\w+|intimidando con)|amenaz(?:a|an|aron|o|ando|ada|ado)(?: \\w+){0,2} (?:de muerte|con|a (?:los|las|un|una|mi|la gente|votantes?))|${SOMEBODY}(?: \\w+){0,3} amenaz\\w+|amenazas? de muerte|(?:dijo|dice|dicen|dijeron) que (?:(?:me|nos|los|las|la|lo|le|les) )?va[n]? a (?:matar|golpear|hacer dano|bal(?:e|ace)ar|disparar|quemar|apunalar|volar)`,
    ),
    NO_VIOLENCE,
  ],
  [
    'danger',
    rule(
      '(?:no (?:me|nos) dejan? (?:salir|ir)(?: de (?:aqui|ahi|la \\w+|el \\w+))? $|(?<!(?:se|nadie) )(?:me|nos) (?:encerr\\w+|estan? siguiendo|viene siguiendo|persig\\w+|siguen|estan? acosando|pegaron|pego|golpe\\w+|empuj\\w+|agarr\\w+(?! (?:tomad|borrach|manej))|atac\\w+|asalt\\w+|agred\\w+)|(?:estoy|estamos|estan) en peligro )',
    ),
    / (?:ocultar?|mi direccion|votar|me pusieron turno|suspend\w+|licencia) /,
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
      '(?:no (?:puede|puedo) respirar|no respira|dejo de respirar|inconsciente|(?:esta teniendo|le esta dando|me esta dando|acaba de tener|le acaba de dar|esta sufriendo) un (?:infarto|ataque|derrame|paro|ataque de asma)|le dio un (?:infarto|ataque|derrame|paro)(?: (?:aqui|ahi|ahorita|en (?:la|el|mi|plena) \\w+))* $|(?:le dio|tuvo|tiene) (?:una )?convulsion\\w*|convulsionando|sangrando|desangr\\w+|dolor de pecho|dolor en el pecho|(?:le|me) duele (?:mucho )?el pecho|(?:dando a luz|va a dar a luz|trabajo de parto) (?:aqui|en (?:la fila|el centro|la casilla))|se le rompio la fuente|nin[oa]s?(?: \\w+){0,2} (?:encerrad|atrapad|solit?)[oa]s? en (?:un|el) (?:carro|coche|auto)|atrapad[oa]s? en el elevador|sobredosis|se esta (?:ahogando|muriendo|atragantando)|' +
        '(?:necesita|necesito|necesitamos|llamen?|llama|manden?) (?:ya )?(?:al? )?(?:una |un |la |el )?(?:ambulancia|doctor|medico|policia|911|nueve once)|ambulancia |emergencia medica )',
    ),
    VOTES,
  ],
  [
    'danger',
    rule(
      '(?:se (?:desmay\\w+|desplom\\w+)|se (?:acaba|esta) (?:de )?(?:desmayar|desmayando|desplomar|caer)|se cayo(?: (?:aqui|ahi|afuera|al suelo|en la \\w+|de la \\w+))* (?:$|y (?:no se (?:mueve|levanta|para)|esta |se (?:pego|golpeo|abrio)|no (?:despierta|contesta|responde)))|perdio el conocimiento|esta herid[oa]|hay (?:un |una )?herid[oa]s?) ',
    ),
    VOTES,
  ],
  [
    'danger',
    rule(
      '(?:paquete|mochila|bolsa|maleta|caja|sobre|objeto|aparato)s?(?: \\w+){0,3} (?:sospechos|abandonad|tic tac|con cables)|polvo (?:blanco|raro|sospechoso)',
    ),
  ],
  [
    'danger',
    rule(
      `(?:voy a|vamos a|ahorita|deberia|vuelvo con|regreso con)(?: \\w+){0,2} ?(?:llevar|traer|agarrar|sacar|con)? (?:mi |mis |un |una |el |la )${WEAPON} `,
    ),
    LAW,
  ],
  [
    'danger',
    rule(
      '(?:(?:me|le|les|lo|la|nos) )?(?:dispararon|apunalaron|acuchillaron|balearon|balacearon|atropellaron|apunalo|balaceo)|(?:le|les|me|nos) (?:pego|pegaron|dio|dieron|solto|soltaron|voy a dar|vamos a dar|va a dar) (?:un |una |de )?(?:punet\\w+|golpes?|balaz\\w+|cuchillaz\\w+|navajaz\\w+|cachetad\\w+|patad\\w+|tiros?|machetaz\\w+|empuj\\w+)|(?:un |una )?(?:carro|coche|camion|troca|camioneta)(?: \\w+){0,2} (?:atropello|choco (?:contra|con)|se metio|se estrello)|se (?:estan |andan )?(?:peleando|agarraron|golpeando|estan golpeando|agarrando)(?: a| de) golpes|se estan (?:peleando|golpeando|agarrando)',
    ),
    VOTES,
  ],
  // Told, not asked: a statement that asks nothing of voting, with a word that is hardly ever innocent in one.
  [
    'danger',
    rule(
      `(?:(?:con|trae|traen|tiene|tienen|llevo|llevan|saco|sacaron|traigo) (?:un |una |mi |su |unas? )?(?:${WEAPON}|hachas?|martillo|bate) |(?:echaron|echando|rociaron|aventaron) gas |explosiv[oa]s? |secuestr\\w+|una turba )`,
    ),
    ASKS,
  ],
  [
    'danger',
    rule(
      '(?:(?:se hizo|empezo|hay) (?:un |el )?incendio|humo |en llamas |acaba de (?:darle |tener )?(?:un )?(?:infarto|derrame)|convulsion\\w+|sobredosis|se paso de (?:droga|drogas|pastillas)|sangrando|(?:salir|hay|mucha|echando|tirando) sangre|(?:cuesta|no puede|no puedo|dificultad para) respirar|(?:cierra|cerrando|hinchando) la garganta|esta (?:inconsciente|desmayad[oa]|ahogandose)|(?<!primeros )auxilio |socorro)',
    ),
    ASKS,
  ],
  [
    'danger',
    rule(
      '(?:(?:me|te|lo|la|los|las|le|les|nos) (?:va|van|voy|vamos) a (?:matar|golpear|disparar|quemar|lastimar) |(?:merecen?|deberian?|tienen que) morir(?:se)?|(?:quiero|quisiera|ojala)(?: \\w+){0,3} muert[oa]s|(?:avent|lanz|tir|arroj)a(?:ndo|n) (?:piedras?|botellas?|cosas)|(?:empuj|corret|persigu|golpe|atac|peg|jalone)(?:an|ando|eando|iendo)(?:do)? (?:a|le|les|al)|estan? atacando|(?:rompiendo|rompen|quebrando) (?:los |las )?(?:vidrios|ventanas|puertas|maquinas)|ayuda (?:me|nos|policia|por favor rapido)|policia (?:policia|ayuda|auxilio|ya)|me pego (?:por|en|un|mi)|vamos a tomar (?:el|la))',
    ),
    ASKS,
  ],
  ['danger', rule('(?:es|hay|tengo|tenemos) una emergencia (?!medica)'), / (?:si|que pasa|en caso) /],
];
