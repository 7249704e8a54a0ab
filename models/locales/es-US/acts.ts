import { anyOf, inOrder } from '../../text/pattern';
import type { ActWords } from '../act-words';

const SHOWS_ID = /\b(?:llevar|mostrar|ensenar|presentar) (?:\w+ ){0,3}identificacion\b/;

export const esUSActs: ActWords = {
  acts: [
    [
      'request-ballot',
      /\b(?:ped\w+|pid\w+|solicit\w+|orden\w+|tramit\w+) (?:\w+ ){0,4}(?:boletas?|voto|papeletas?|votar por correo)\b|\bsolicitud(?:es)? (?:\w+ ){0,3}(?:boletas?|voto|por correo)\b/,
    ],
    [
      'return-ballot',
      anyOf(
        /\b(?:devol\w+|devuelv\w+|entreg\w+|mand\w+|envi\w+|regres\w+|llev\w+|dej\w+|ech\w+|met\w+) (?:\w+ ){0,3}(?:boletas?|papeletas?|voto por correo)\b|\b(?:boletas?|papeletas?) (?:\w+ ){0,3}(?:llegar|llegue|recibida|devuelta)\b|\b(?:sirve|vale) (?:\w+ ){0,2}boletas?\b|\b(?:llegar|llegue|alcanz\w+ a llegar) (?:\w+ ){0,2}(?:boletas?|papeletas?)\b/,
        inOrder(
          /\b(?:boletas?|papeletas?)\b/,
          /\b(?:entregarla|mandarla|enviarla|devolverla|llevarla|dejarla|echarla)\b/,
        ),
      ),
    ],
    [
      'cure-ballot',
      anyOf(
        /\b(?:correg\w+|corrij\w+|arregl\w+|subsan\w+|enmend\w+) (?:\w+ ){0,3}(?:boletas?|firmas?|sobres?)\b/,
        inOrder(SHOWS_ID, /\bprovisional\b/),
        inOrder(/\bprovisional\b/, SHOWS_ID),
        inOrder(/\b(?:firmas?|sobres?)\b/, /\b(?:corregirl[ao]|arreglarl[ao])\b/),
      ),
    ],
    ['register', /\b(?:inscrib\w+|registr\w+|inscripcion|registro|empadron\w+)\b/],
  ],
  asksWhen:
    /\b(?:fecha limite|plazo|ultimo dia|ultima fecha|a mas tardar|hasta cuando|cuando|hasta que (?:dia|fecha)|vence)\b/,
  asksStill:
    /^(?!.*\b(?:no|si|ya(?! es| se| esta)|rastrear|revisar|verificar|cont\w+|votar(?! por correo))\b).*\b(?:todavia|aun|tarde para|a tiempo|tiempo (?:de|para)|alcanz\w+|se me paso|(?:olvid\w+) (?:de )?(?:entregar|mandar|enviar|devolver|regresar|llevar|dejar|echar|pedir|solicitar|corregir))\b/,
  isWaited: /\b(?:vas?|van?) a (?:\w+ )?(?:lleg\w+|mandar|enviar)\b|\b(?:me|nos|te) (?:lleg\w+|mand\w+|envi\w+)\b/,
  military:
    /\b(?:militar(?:es)?|soldados?|marin(?:a|os?|es?)|ejercito|fuerza aerea|guardia (?:nacional|costera)|tropas?|desplegad\w+|extranjero|fuera del pais)\b/,
};
