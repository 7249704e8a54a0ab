import type { ActWords } from '../act-words';

export const enUSActs: ActWords = {
  acts: [
    [
      'request-ballot',
      /\b(?:request\w*|apply|applying|application|order(?:ing)?|ask(?:ing)? for|sign(?:ing)? up for|get) (?:\w+ ){0,4}(?:ballots?|absentee|mail in|vote by mail|voting by mail)\b|\b(?:ballots?|absentee|mail in) (?:\w+ )?(?:requests?|applications?)\b/,
    ],
    [
      'return-ballot',
      /\b(?:return\w*|send(?:ing)? (?:in|back)|mail(?:ing)? (?:in|back)|turn(?:ing)? in|hand(?:ing)? in|drop(?:ping)? off|bring(?:ing)? back|get back) (?:\w+ ){0,3}(?:ballots?|absentee)\b|\b(?:ballots?|absentee) (?:\w+ ){0,3}(?:back|received|arrive|postmarked|returned|due)\b/,
    ],
    ['register', /\b(?:register|registering|registration|sign up to vote)\b/],
  ],
  asksWhen:
    /\b(?:deadline|cut ?off|last (?:day|date|chance)|latest|by when|when|how late|until when|how long do i have|due)\b/,
};
