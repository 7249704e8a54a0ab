import { capital } from '../../text/capital';
import type { PrivacyFacts, PrivacyTexts } from '../privacy-texts';
import { reach } from './reach';

const hours = (minutes: number): string => (minutes === 60 ? 'una hora' : `${minutes / 60} horas`);

const kept = ({ logDays, isAlexaHosted, asksHelpful }: PrivacyFacts): string[] => [
  'No guardamos lo que dices o escribes. No guardamos tu voz, tu nombre, tu número de teléfono, tu dirección ni dónde estás.',
  'De cada pregunta guardamos una línea de datos: por dónde llegó, como Alexa o el chat, su idioma, el tipo de petición, cuál de nuestras respuestas se dio o por qué no hubo ninguna, el condado de la respuesta, qué aviso se leyó, cuánto tardó y si algo falló. No dice quién preguntó.',
  ...(asksHelpful
    ? [
        'Después de algunas respuestas preguntamos si sirvieron. De eso guardamos sí, no o en parte, y de qué respuesta. No tienes que contestar.',
      ]
    : []),
  'Cuando no pudimos contestar una pregunta, la línea tiene también las palabras de ella que están en una lista pública de palabras sobre el voto y nombres de lugares públicos, en orden alfabético. En la lista no hay números, direcciones ni nombres de votantes.',
  'Con estas líneas nuestro personal ve qué respuestas faltan o no son claras.',
  ...(logDays === undefined ? [] : [`Las líneas se borran después de ${logDays} días.`]),
  ...(isAlexaHosted
    ? [
        'Lo que se le pregunta a Alexa deja sus líneas en un registro de Amazon, que opera esa parte para nosotros. Nosotros no decidimos cuánto tiempo las guarda Amazon.',
      ]
    : []),
];

const during = ({ fronts, minutes, remembersCounty }: PrivacyFacts): string[] => [
  'Durante una conversación el servicio recuerda lo que necesita para seguir: tu condado si lo dijiste, la última respuesta y lo que te preguntó. No recuerda lo que dijiste.',
  ...(fronts.has('web')
    ? [
        `En el chat lo tiene tu propia página, sellado, y sirve durante ${hours(minutes.page)}. No hay cookies. Para que ningún programa pregunte demasiado, la dirección de internet de tu aparato está en la memoria cerca de un minuto y no se escribe en ningún lado.`,
      ]
    : []),
  ...(fronts.has('sms')
    ? [
        `Por mensaje de texto sirve durante ${minutes.texts} minutos, bajo un código hecho de tu número, que sin nuestro secreto no se puede volver a convertir en él; la base de datos de Amazon lo quita unos días después. Usamos tu número para mandarte la respuesta, y solo lo guardamos si escribes STOP: entonces queda en la lista de quienes no quieren mensajes.`,
      ]
    : []),
  ...(remembersCounty
    ? [
        'Si le pides a Alexa que recuerde tu condado, se guarda con un identificador que Amazon hizo para ti y esta skill, hasta que digas "olvida mi condado".',
      ]
    : []),
];

const carriers = ({ fronts }: PrivacyFacts): string[] => [
  'Amazon opera las computadoras de este servicio. Quien nos trae tus palabras tiene reglas propias, que no hacemos nosotros:',
  'Amazon puede guardar grabaciones de lo que le dices a Alexa. Las puedes oír y borrar en la aplicación de Alexa, en Privacidad de Alexa.',
  ...(fronts.has('telephone') || fronts.has('lex')
    ? [
        'Las llamadas y algunos chats pasan por el servicio de Amazon que entiende el habla. Su registro de conversaciones está apagado.',
      ]
    : []),
  ...(fronts.has('telephone') || fronts.has('sms')
    ? ['Tu compañía telefónica sabe que nos llamaste o escribiste, y puede guardar los mensajes de texto.']
    : []),
  ...(fronts.has('mcp')
    ? ['Si otro asistente nos pregunta por ti, quien lo hace sabe qué preguntaste. Nosotros solo vemos la pregunta.']
    : []),
];

export const esUSPrivacy: PrivacyTexts = {
  title: (office) => `Tu privacidad cuando le preguntas a ${office}`,
  sections: (facts) => [
    { title: 'Qué guardamos', says: kept(facts) },
    { title: 'Durante una conversación', says: during(facts) },
    {
      title: 'Tu dirección',
      says: [
        'La dirección solo hace falta para encontrar dónde votas, y todo lo demás lo puedes preguntar sin ella. La dices tú, o le permites a Alexa compartir la dirección de tu aparato. Se usa para esa respuesta y no se guarda.',
        `Si tenemos que pedirte lo que falta, lo que ya dijiste se tiene, cifrado, ${facts.minutes.address} minutos cuando mucho.`,
      ],
    },
    {
      title: 'Recordatorios',
      says: ['Un recordatorio se pone en Alexa, no con nosotros. Lo puedes ver y borrar en la aplicación de Alexa.'],
    },
    { title: 'Quién más oye lo que dices', says: carriers(facts) },
    { title: 'Preguntas', says: [`${capital(reach(facts.contact))}.`] },
  ],
};
