import type { TextMessageWords } from '../text-message-words';
import { esUSMessageWords } from './message-words';

export const esUSTextMessages: TextMessageWords = {
  // And how people greet, which they don't do in questions.
  words: [...esUSMessageWords, ...'hola gracias adios buenas buenos favor'.split(' ')],
  stop: ['alto', 'parar', 'cancelar', 'terminar', 'fin', 'no mas', 'borrar'],
  help: ['ayuda'],
  start: ['comenzar', 'iniciar', 'empezar'],
  stopped: (office) =>
    `${office}: no le llegarán más mensajes de este número. Para recibirlos de nuevo, envíe COMENZAR.`,
  helped: (office, { phone }) =>
    `${office}: haga una pregunta sobre cómo votar.${phone ? ` O llame al ${phone}.` : ''} Pueden aplicarse tarifas de mensajes y datos. Para no recibir más, envíe ALTO.`,
  // The service itself knows STOP, whether or not the office answers texts.
  sentOut: (office, answer) => `${office}: ${answer} Para no recibir más, envíe STOP.`,
};
