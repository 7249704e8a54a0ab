import type { MemoryTexts, ReminderTexts, ToDo } from '../keeping-texts';

/** The same to-do in its three forms: `que te inscribas`, `para inscribirte`, `Inscríbete`. */
const toDo = (that: string, infinitive: string, imperative: string, preposition: 'en' | 'para'): ToDo => ({
  remind: (election) => `que ${that} ${preposition} la ${election}`,
  late: (election) => `para ${infinitive} ${preposition} la ${election}`,
  label: (election) => `${imperative} ${preposition} la ${election}`,
});

export const esUSReminder: Omit<ReminderTexts, 'nothingAhead'> = {
  toDo: {
    register: toDo('te inscribas para votar', 'inscribirte para votar', 'Inscríbete para votar', 'en'),
    'update-registration': toDo(
      'actualices tu inscripción',
      'actualizar tu inscripción',
      'Actualiza tu inscripción',
      'para',
    ),
    'request-ballot': toDo(
      'pidas tu boleta por correo',
      'pedir tu boleta por correo',
      'Pide tu boleta por correo',
      'para',
    ),
    'return-ballot': toDo('devuelvas tu boleta', 'devolver tu boleta', 'Devuelve tu boleta', 'para'),
    'cure-ballot': toDo(
      'corrijas cualquier problema con tu boleta',
      'corregir un problema con tu boleta',
      'Corrige cualquier problema con tu boleta',
      'para',
    ),
    'early-voting-end': toDo('votes por adelantado', 'votar por adelantado', 'Vota por adelantado', 'en'),
    vote: toDo('votes', 'votar', 'Vota', 'en'),
  },
  polls: (date, opens, closes) => `${date}, de ${opens} a ${closes}`,
  offer: (when, toDo, by) => `Puedo recordarte ${when} ${toDo}, ${by}.`,
  ask: '¿Pongo ese recordatorio?',
  reprompt: 'Di sí y pongo el recordatorio, o di no y lo dejo. ¿Lo pongo?',
  label: (toDo, by) => `${toDo}, ${by}.`,
  tooLate: (toDo) => `Ya es tarde ${toDo}.`,
  tooNear: (toDo, by) => `Ya no hay tiempo para recordarte ${toDo}: hazlo ahora, ${by}.`,
  onlyDeadlines:
    'Solo puedo recordarte fechas para votar. Puedes decir, recuérdame inscribirme, o, recuérdame devolver mi boleta.',
  done: (when) => `Listo, te lo recuerdo ${when}.`,
  isSet: 'Ese recordatorio ya está puesto. Para cambiarlo, cierra esta skill y di, Alexa, cambia mi recordatorio.',
  leftOut: 'Está bien, sin recordatorio.',
  device: 'El recordatorio suena en este dispositivo, con el que hablas.',
  still: (offer) => `Todavía no he puesto tu recordatorio. ${offer}`,
  notThen: 'A esa hora ya no te daría tiempo, así que dejémoslo así.',
  momentPassed: 'Ya pasó la hora de ese recordatorio, así que no puse ninguno.',
  trouble: {
    permission:
      'Todavía no tengo permiso para ponerte recordatorios. Te mandé una tarjeta a la aplicación de Alexa. ' +
      'Permite ahí los recordatorios y pídemelo otra vez.',
    device: 'Este dispositivo no puede poner recordatorios. Inténtalo en otro, o en la aplicación de Alexa.',
    nowhere: 'Aquí no puedo poner recordatorios. Pregúntame la fecha límite y ponla en tu calendario.',
    'too-many':
      'Alexa ya tiene todos los recordatorios que puede guardar. Borra uno en la aplicación de Alexa y pídemelo otra vez.',
    timeout:
      'Alexa no contestó a tiempo, y no sé si el recordatorio quedó puesto. ' +
      'Revisa los recordatorios en la aplicación de Alexa, o pídemelo otra vez.',
    unavailable:
      'Alexa no puede poner recordatorios en este momento, así que no quedó ninguno. Inténtalo otra vez en unos minutos.',
    rejected: 'Perdón, Alexa no aceptó ese recordatorio, así que no quedó ninguno.',
  },
};

export const esUSMemory: Omit<MemoryTexts, 'ask'> = {
  kept: (county) =>
    `Muy bien, guardo tu condado para la próxima vez: ${county}. Si cambias de idea, di olvida mi condado.`,
  onlyNow: (county) => `No puedo recordar nada después de esta conversación. Por ahora uso este condado: ${county}.`,
  nowhere: 'No puedo recordar nada después de esta conversación. Cuando haga falta, te preguntaré tu condado.',
  notKept: (county) => `No pude guardarlo en este momento. Por ahora uso este condado: ${county}.`,
  leftOut: 'Está bien, entonces no guardo ninguno.',
  forgotten: 'Listo, ya olvidé tu condado.',
  notForgotten: 'No pude borrar tu condado en este momento. Di olvida mi condado otra vez en unos minutos.',
};
