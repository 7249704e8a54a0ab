import type { TimelyTexts } from '../timely-texts';
import { reach } from './reach';

export const esUSTimely: TimelyTexts = {
  pollsClosed: (election, when) => `Las urnas de la ${election} cerraron ${when}.`,
  forElection: (election) => `Esto es para la ${election}.`,
  whatNext: (contact) => `Para preguntar qué puedes hacer todavía, ${reach(contact)}.`,
  noSuchElection: (contact) => `No tengo datos de esa elección. Para preguntar por ella, ${reach(contact)}.`,
  stillArrives: (date) => `Si se mandó a tiempo, puede llegar hasta ${date}.`,
  hadToArrive: (date) => `Lo que se mandó a tiempo tenía hasta ${date} para llegar.`,
  tooLateToMail: 'Ya no mandes tu boleta por correo, porque podría no llegar a tiempo. Entrégala en persona.',
  stillVote: (election, date) => `Si ya te inscribiste, todavía puedes votar. La ${election} es ${date}.`,
  electionDay: (election, date, isPast) => `La ${election} ${isPast ? 'fue' : 'es'} ${date}.`,
  speaksOf: {
    polls:
      /urnas?(?!\p{L})|casillas?(?!\p{L})|(?:centros?|lugar(?:es)?|sitios?|mesas?) (?:de|para) (?:votación|votar)|votar? (?:en persona|temprano|por anticipado)|día de (?:la elección|las elecciones|votación)|(?:en|haciendo) (?:la )?fila|escáner/iu,
    sending:
      /\{polls\.(?:open|close)\}|(?:lugar(?:es)?|centros?|casillas?) de votación|votar en persona|(?:se vota|ir a votar)|día de (?:la elección|las elecciones) es/i,
    doubled: /(?<!\p{L})(?:(\p{L}+) \1|(?:el|del|al|los|en) (?:el|hoy|mañana|los|desde)|(?:de|a) el)(?!\p{L})/iu,
    line: /(?:en|haciendo|haz|la) fila/i,
    mail: /por correo|al correo|oficina de correos|estampilla|sello postal/i,
  },
};
