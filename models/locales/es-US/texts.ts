import { capital } from '../../text/capital';
import type { Texts } from '../texts';
import { esUSCalendar } from './calendar';
import { esUSHelpful } from './helpful';
import { esUSMemory, esUSReminder } from './keeping';
import { esUSOpen } from './open';
import { esUSPlaces } from './places';
import { office, reach } from './reach';
import { esUSTimely } from './timely';
import titles from './titles.json';
import { either } from './words';

/** `Condado de Riverbend` → `Riverbend`, after "¿En qué condado votas". */
const bareName = (name: string): string => name.replace(/^Condado de(l| la)? /, '');

export const esUSTexts: Texts = {
  calendar: esUSCalendar,
  topics: titles,
  launch: {
    welcome: (office) => `Te damos la bienvenida a ${office}. Puedo decirte cómo, cuándo y dónde votar.`,
    again: 'Está bien, empecemos de nuevo.',
    ask: '¿Qué quieres saber?',
    reprompt: 'Puedes preguntar, por ejemplo, ¿hasta cuándo puedo inscribirme? ¿Qué quieres saber?',
  },
  help: {
    examples:
      'Contesto preguntas sobre cómo votar, con lo que aprobó tu oficina electoral. ' +
      'Puedes preguntar, ¿cuándo es la próxima elección? O, ¿cómo pido una boleta por correo?',
    also: 'También puedes decir recuérdame la fecha límite, repite, o para.',
    ask: '¿Qué quieres saber?',
    reprompt: 'Puedes preguntar, por ejemplo, ¿dónde voto? ¿Qué quieres saber?',
  },
  countdown: ({ to, days }) => `Faltan ${days} días para ${to === 'deadline' ? 'la fecha límite' : 'la elección'}.`,
  goodbye: 'Hasta luego, y gracias por votar.',
  after: {
    anythingElse: '¿Qué más quieres saber?',
    more: '¿Quieres oír más sobre eso?',
    reprompt: 'Puedes hacer otra pregunta sobre cómo votar, o decir para. ¿Qué quieres saber?',
  },
  helpful: esUSHelpful,
  more: { none: 'Es todo lo que tengo sobre eso.' },
  no: { whatElse: 'Está bien. ¿Qué más quieres saber?' },
  repeat: { nothing: 'Todavía no he dicho nada.', nothingBefore: 'No hay nada antes de eso.' },
  wait: 'Tómate tu tiempo.',
  alsoAsked: (title) => `También querías saber ${title}. ¿Te lo digo?`,
  county: {
    ask: (names) =>
      names.length === 0
        ? 'Eso depende de tu condado. ¿En qué condado votas?'
        : `Eso depende de tu condado. ¿En qué condado votas, ${either(names.map(bareName))}?`,
    again: (names) =>
      names.length === 0 ? '¿En qué condado votas?' : `¿En qué condado votas, ${either(names.map(bareName))}?`,
    reprompt: '¿En qué condado votas? Si no lo sabes, di no sé.',
    notOurs: 'No tengo respuestas para ese condado.',
    isFor: (place) => `Hablo ${place.startsWith('Condado') ? 'del' : 'de'} ${place}.`,
    remembered: (county) => `Muy bien, ${county}.`,
    missed: 'Perdón, no entendí el condado.',
  },
  followUp: {
    asQuestion: (method, isRegistering) =>
      `puedo ${isRegistering ? 'inscribirme' : 'votar'} ${esUSCalendar.method[method]}`,
    open: (method, when, isDoneBy, election) =>
      `${capital(esUSCalendar.method[method])}, para la ${election}, ${isDoneBy ? 'hay que hacerlo' : 'debe'} ${when}.`,
    closed: (method, lastDay, election) =>
      `${capital(esUSCalendar.method[method])}, ya se cerró para la ${election}. El último día fue ${lastDay}.`,
    none: (method, contact) =>
      `No tengo una fecha para hacerlo ${esUSCalendar.method[method]}. Para estar seguro, ${reach(contact)}.`,
    refersBack: /\besa\b/i,
    laterElection: (name, date) => `Después viene la ${name}, ${date}.`,
    noLaterElection: (contact) => `No tengo una elección posterior. Para preguntar, ${reach(contact)}.`,
  },
  about: (about) => `Sobre ${about}:`,
  offer: {
    detail: (about) => `sobre ${about}`,
    choose: (options) => `¿Querías saber ${either(options)}?`,
    chooseNext: (options) => `Está bien. ¿O querías saber ${either(options)}?`,
    noMore: (contact) => `Entonces no lo tengo. Una persona te puede ayudar: ${reach(contact)}.`,
    reprompt: (options) => `Puedes decir la primera, o la segunda. ¿Querías saber ${either(options)}?`,
  },
  notice: { lead: 'Primero, un aviso de tu oficina electoral.', title: 'Aviso de tu oficina electoral' },
  referral: {
    noAnswer: (contact) =>
      `Por ahora no tengo una respuesta aprobada en español para eso. Para salir de dudas, ${reach(contact)}.`,
    mayDiffer: (contact) => `Puede que tu condado tenga algo más que decir. Para confirmarlo, ${reach(contact)}.`,
    noDate: (contact) => `Todavía no tengo una fecha para eso. Para preguntar, ${reach(contact)}.`,
    noCounty: (contact) =>
      `Sin saber tu condado, no puedo decírtelo con seguridad. Para averiguarlo, ${reach(contact)}.`,
    card: (contact) => `Por ahora no hay una respuesta aprobada en español. ${capital(reach(contact))}.`,
  },
  reminder: {
    ...esUSReminder,
    nothingAhead: (contact) =>
      `No sé de ninguna fecha límite por venir que pueda recordarte. Para salir de dudas, ${reach(contact)}.`,
  },
  memory: {
    ...esUSMemory,
    ask: (names) =>
      names.length === 0
        ? '¿Qué condado debo recordar?'
        : `¿Qué condado debo recordar, ${either(names.map(bareName))}?`,
  },
  places: esUSPlaces,
  timely: esUSTimely,
  open: esUSOpen,
  miss: {
    first: 'Perdón, no entendí qué quieres saber sobre cómo votar.',
    again: (contact) => `Sigo sin entender. Una persona te puede ayudar: ${reach(contact)}.`,
    ask: 'Puedes preguntar, ¿cómo me inscribo? ¿Qué quieres saber?',
    pending: 'Perdón, no te entendí.',
  },
  fixed: {
    'self-harm': () =>
      'Siento mucho lo que estás pasando. Llama ahora al 988 y oprime el 2 para español, o manda un mensaje con la palabra ayuda al 988. Te escuchan de día y de noche.',
    danger: ({ contact }) =>
      `Si alguien está en peligro o herido, llama al 911 ahora mismo. Cuando ya no haya peligro, avísale a un trabajador electoral, o ${reach(contact)}.`,
    who: ({ office, contact }) =>
      `Soy un servicio automático de ${office}, no una persona. Para hablar con alguien, ${reach(contact)}.`,
    recorded: ({ isAlexa }) =>
      isAlexa
        ? 'Yo no guardo lo que dices, solo tu condado si me lo pides. Amazon puede guardar grabaciones para Alexa. Puedes oírlas o borrarlas en la aplicación de Alexa, en Privacidad de Alexa.'
        : 'Yo no guardo lo que me dices. De lo que hace falta para esta conversación, como tu condado, no queda nada poco después de que termina. Quien la trae hasta mí, como la compañía telefónica o un asistente, tiene sus propias reglas.',
    official: ({ office, contact }) =>
      `Hablo por ${office}. El personal electoral aprobó cada respuesta antes de que yo la dé. Para confirmar una, ${reach(contact)}.`,
    send: () => 'No puedo mandar mensajes ni correos. Pregúntame otra vez cuando quieras, y te lo repito.',
    language: ({ hasOtherLanguages, isAlexa, contact }) => {
      if (!hasOtherLanguages) return `Solo hablo español. Para ayuda en otro idioma, ${reach(contact)}.`;
      return isAlexa
        ? 'Sí, hablo español. Uso el idioma en que está tu Alexa. Para inglés, cámbialo en la aplicación de Alexa, en los ajustes del dispositivo, y ábreme otra vez.'
        : 'Sí, hablo español. También contesto en inglés: elige inglés, o empieza de nuevo en inglés.';
    },
  },
  elsewhere: {
    state: (root) => `Solo sé de las elecciones en ${root}. Para cualquier otro estado, visita vote.gov.`,
    country: (root) =>
      `Solo sé de las elecciones en ${root}. Para las de otro país, pregunta en su embajada o consulado.`,
    county: (names) =>
      names.length === 0
        ? 'No tengo respuestas para ese condado.'
        : `No tengo respuestas para ese condado, solo para ${names.map(bareName).join(' y ')}.`,
  },
  decline: {
    partisan: (contact) =>
      `No tomo partido, así que no puedo ayudarte a escoger. Para información oficial, ${reach(contact)}.`,
    prediction: () => 'No puedo predecir elecciones ni decir quién va ganando.',
    opinion: () => 'No doy opiniones. Solo ayudo con cómo, cuándo y dónde votar.',
    'personal-data': (contact) =>
      `No puedo buscar a nadie, y mejor no me digas datos personales. Para revisar una inscripción, ${reach(contact)}.`,
    'off-topic': () => 'Solo puedo ayudarte con preguntas sobre cómo votar.',
  },
  site: { dot: 'punto', slash: 'diagonal' },
  apology: (contact) => `Perdón, algo falló de mi lado. Inténtalo otra vez en un momento, o ${reach(contact)}.`,
  card: {
    title: (topic) => (topic ? capital(esUSTexts.topics[topic]) : 'Información para votar'),
    link: (url) => `Más: ${url}`,
    phone: (contact) => [capital(office(contact)), contact.phone, contact.website].filter(Boolean).join('\n'),
  },
  either,
};
