import type { FollowWords } from '../follow-words';

export const esUSFollow: FollowWords = {
  parts:
    /(?<![?.!¿¡])[?.!¿¡]+ +(?:y |tambien |ademas )?|,? (?:y tambien|y ademas|y|e|tambien|ademas)(?= (?:tambien |luego )?(?:cuando|donde|adonde|como|que|cual|quien|puedo|a que|hasta cuando|desde cuando|necesito|hay|se puede|tengo|debo|cuanto|me puedes|dime)\b)/,
  goesOn:
    /^(?:eh |oh |ah |bueno |pues |ok )*(?:y|e|entonces|pero|o|que tal|que pasa si|y si|tambien|en ese caso|de ser asi|por que)\b|\b(?:ahi|alli|alla|eso|esa|ese|esto|la otra|el otro|otra vez|de nuevo|tambien|todavia|lo mismo|entonces|la|lo)\b/,
  hangsOn:
    /^(?:eh |oh |ah |bueno |pues |ok )*(?:y|pero|o|entonces|que tal|que pasa si|incluso|aunque|es que|fue|hace|no|ni|solo|porque|con|sin|para)\b/,
  pointsBack: /\b(?:ahi|alli|alla|eso|esa|ese|esto)\b/,
  asks: /^(?:eh |oh |ah |bueno |pues |ok |y |entonces |pero |o )*(?:que|cual|cuales|quien|donde|adonde|cuando|como|por que|para que|a que|con que|puedo|puede|pueden|tengo|tiene|necesito|debo|es|son|esta|estan|hay|me|se|aun|incluso|tambien)\b/,
  asksAgain:
    /^(?:eh |oh |ah |bueno |pues |ok |y |entonces |pero )*(?:(?:me |se )?(?:tengo|tiene|debo|hay|necesito|puedo|puede|toca|hace falta)(?: que)?|vuelvo) (.*)\b(?:otra vez|de nuevo|nuevamente|volver a|todavia|aun|una vez mas)\b/,
  asksHours:
    /^(?:eh |oh |ah |bueno |pues |y |pero )*(?:hasta que hora|desde que hora|de que hora a que hora|(?:cual es |cuales son )?(?:el |los |su |sus )?horarios?|(?:y )?(?:que|en que) horarios?(?: (?:tienen?|manejan?))?|(?:y )?(?:a )?que hora(?:s)? (?:abren?|cierran?|atienden?)|cuando (?:abren?|cierran?)|(?:esta|estan) abiert[oa]s? (?:de noche|por la noche|en la noche|todo el dia|las 24 horas|tarde|toda la noche))(?: (?:es|son|abren|abre|cierran|cierra|estan|esta|abierto|abierta|abiertos|ahi|entre semana))*$/,
  onlyDay:
    /^(?:eh |oh |ah |bueno |pues |y |pero |o )*(?:que tal |que pasa )?(?:el |este |en )?(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|hoy|fin de semana)(?: (?:tambien|entonces))?$/,
  corrects:
    /^(?:(?:eh|oh|ah|bueno|pues|ay|espera|no|perdon|perdona|disculpa|eso no|esa no|en realidad) )*(?:digo|quise decir|quiero decir|me refiero(?: a)?|me referia(?: a)?|hablo de|hablaba de|pregunto por|preguntaba por|o sea|es decir|mas bien|en realidad|no|perdon|disculpa) (?!gracias|importa|te preocupes|mas|$)/,
  fragment: /^(?:por|desde) \w+(?: \w+)?$/,
  pronoun: /(?<=[a-z][aei]r)l[ao]s?\b|\b(?:eso|esa|ese|esto)\b/,
  nouns: { registering: 'mi inscripcion', 'by-mail': 'mi boleta por correo', 'in-person': 'votar en persona' },
  oneAbout:
    /^(?:eh |no |bueno |pues )*(?:digo |quiero )?(?:la|lo|el) (?:de|del|de la|sobre|para|por) (?!medio|arriba|abajo|antes|en medio|enmedio|centro|final|principio|atras)(.+)$/,
  needsBefore:
    /^(?:eh |oh |bueno |pues )*(?:y |entonces |pero |o )*(?:hasta cuando|para cuando|que dia|hasta que hora|desde cuando|cuanto|cuanto tiempo|cuantos anos|donde|cuando|como|por que|por que no|quien|cual|para que|a que hora)(?: (?:es|son|era|entonces|exactamente|eso|esta|tengo|tenemos|puedo|podemos|se puede|hay|me queda|queda|falta))*$/,
};
