import type { ActWords } from '../act-words';

export const esUSActs: ActWords = {
  acts: [
    [
      'request-ballot',
      /\b(?:ped\w+|pid\w+|solicit\w+|orden\w+|tramit\w+) (?:\w+ ){0,4}(?:boletas?|voto|papeletas?|votar por correo)\b|\bsolicitud(?:es)? (?:\w+ ){0,3}(?:boletas?|voto|por correo)\b/,
    ],
    [
      'return-ballot',
      /\b(?:devol\w+|devuelv\w+|entreg\w+|mand\w+|envi\w+|regres\w+) (?:\w+ ){0,3}(?:boletas?|papeletas?)\b|\b(?:boletas?|papeletas?) (?:\w+ ){0,3}(?:llegar|llegue|recibida|devuelta)\b/,
    ],
    ['register', /\b(?:inscrib\w+|registr\w+|inscripcion|registro|empadron\w+)\b/],
  ],
  asksWhen:
    /\b(?:fecha limite|plazo|ultimo dia|ultima fecha|a mas tardar|hasta cuando|cuando|hasta que (?:dia|fecha)|vence)\b/,
};
