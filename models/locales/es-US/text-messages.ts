import type { TextMessageWords } from '../text-message-words';

export const esUSTextMessages: TextMessageWords = {
  stop: ['alto', 'parar', 'cancelar', 'terminar', 'fin', 'no mas', 'borrar'],
  help: ['ayuda'],
  start: ['comenzar', 'iniciar', 'empezar'],
  stopped: (office) =>
    `${office}: no le llegarán más mensajes de este número. Para recibirlos de nuevo, envíe COMENZAR.`,
  helped: (office, { phone }) =>
    `${office}: haga una pregunta sobre cómo votar.${phone ? ` O llame al ${phone}.` : ''} Pueden aplicarse tarifas de mensajes y datos. Para no recibir más, envíe ALTO.`,
};
