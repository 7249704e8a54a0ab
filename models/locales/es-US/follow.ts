import type { FollowWords } from '../follow-words';

export const esUSFollow: FollowWords = {
  parts:
    /[?.!¿¡]+ +(?:y |tambien |ademas )?|,? (?:y tambien|y ademas|y|e|tambien|ademas)(?= (?:tambien |luego )?(?:cuando|donde|adonde|como|que|cual|quien|puedo|a que|hasta cuando|desde cuando|necesito|hay|se puede|tengo|debo|cuanto|me puedes|dime)\b)/,
  goesOn:
    /^(?:eh |oh |ah |bueno |pues |ok )*(?:y|e|entonces|pero|o|que tal|que pasa si|y si|tambien|en ese caso|de ser asi|por que)\b|\b(?:ahi|alli|alla|eso|esa|ese|esto|la otra|el otro|otra vez|de nuevo|tambien|todavia|lo mismo|entonces|la|lo)\b/,
  hangsOn:
    /^(?:eh |oh |ah |bueno |pues |ok )*(?:y|pero|o|entonces|que tal|que pasa si|es que|fue|hace|no|ni|solo|porque|con|sin|para)\b/,
  pointsBack: /\b(?:ahi|alli|alla|eso|esa|ese|esto)\b/,
  needsBefore:
    /^(?:eh |oh |bueno |pues )*(?:y |entonces |pero |o )*(?:hasta cuando|para cuando|que dia|hasta que hora|desde cuando|cuanto|cuanto tiempo|cuantos anos|donde|cuando|como|por que|por que no|quien|cual|para que|a que hora)(?: (?:es|son|era|entonces|exactamente|eso|esta))*$/,
};
