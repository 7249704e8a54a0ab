import type { FixedRule } from '../fixed-words';
import { esUSDanger } from './danger';

const rule = (pattern: string): RegExp => new RegExp(` (?:${pattern})`);

/** Tried in order. */
export const esUSFixed: readonly FixedRule[] = [
  ...esUSDanger,
  [
    'recorded',
    rule(
      '(?:(?:se|me|nos) (?:esta |estan |estas )?(?:graba\\w*|grabando|escuchando|espiando)|est(?:as?|an) (?:grabando|escuchando|guardando|espiando)|(?:graba|grabas|graban|guarda|guardas|guardan|almacena\\w*|registra\\w*|comparte\\w*|vende\\w*|recuerda\\w*) (?:esto|lo que|mi voz|mis (?:preguntas|palabras)|la conversacion|esta (?:conversacion|llamada)|todo|algo)|quien (?:mas )?(?:puede|va a) (?:oir|escuchar) (?:esto|lo que|mis)|(?:esto|esta (?:conversacion|llamada)|lo que digo) es (?:privad[oa]|confidencial|anonim[oa]) |que (?:haces|hacen|hace) con (?:lo que|mi voz|mis datos|mi direccion)|(?:borra|borrar|elimina|eliminar) (?:mis|las|la|lo que)(?: \\w+)? (?:grabaci\\w+|voz|datos|dije))',
    ),
  ],
  [
    'who',
    rule(
      '(?:eres|es usted|es usted|sos) (?:una? |de verdad |realmente |solo )*(?:robot|bot|humano|humana|persona|persona real|real|ia|i a|maquina|computadora|inteligencia artificial|grabacion|alexa|alguien)|(?:estoy|estamos) hablando con |(?:hablo|platico) con (?:una persona|un robot|una maquina|alguien|quien)|con quien (?:hablo|estoy hablando|tengo el gusto) $|quien (?:eres|es usted|habla|me habla|es este|es esta) $|que eres (?:tu )?$|como te llamas|cual es tu nombre|como se llama usted|quien te (?:hizo|creo|programo|diseno|maneja)|esto es (?:un robot|una grabacion|una persona|una maquina) ',
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
  [
    'send',
    rule(
      '(?<=^ (?:por favor |puedes |podrias |me puedes |me podrias )?)(?:(?:mandamelo|mandamela|enviamelo|enviamela|mandame (?:eso|esto)|enviame (?:eso|esto)|(?:me lo|me la) (?:mandas?|envias?|puedes (?:mandar|enviar))|(?:mandar|enviar|mandarme|enviarme|mandarmelo|enviarmelo) ?(?:eso|esto|la respuesta)?) ?(?:por|en|a|al) (?:un |mi )?(?:texto|mensaje(?: de texto)?|sms|correo electronico|email|celular|telefono|whatsapp)|texteamelo|textealo|texteame (?:eso|esto)|mandame (?:un )?(?:mensaje|texto|email|correo electronico) con (?:eso|esto|la respuesta))(?: por favor)? $',
    ),
  ],
];
