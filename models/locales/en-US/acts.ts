import { afterLast, anyOf, inOrder } from '../../text/pattern';
import type { ActWords } from '../act-words';

const SHOWS_ID = /\b(?:bring|show|take|provide) (?:\w+ ){0,3}(?:id|identification)\b/;

export const enUSActs: ActWords = {
  acts: [
    [
      'request-ballot',
      /\b(?:request\w*|apply|applying|application|order(?:ing)?|ask(?:ing)? for|sign(?:ing)? up for|get) (?:\w+ ){0,4}(?:ballots?|absentee|mail in|vote by mail|voting by mail)\b|\b(?:ballots?|absentee|mail in) (?:\w+ )?(?:requests?|applications?)\b/,
    ],
    [
      'return-ballot',
      anyOf(
        /\b(?:return\w*|send(?:ing)?(?: in| back)?|mail(?:ing)?(?: in| back)?|turn(?:ing)? in|hand(?:ing)? in|drop(?:ping)?(?: off)?|bring(?:ing)?(?: in| back)?|tak(?:e|ing)|put(?:ting)?|get back) (?:\w+ ){0,3}(?:ballots?|absentee)(?! (?:request|application)s?\b)\b|\bballots? (?:too )?late\b|\b(?:ballots?|absentee) (?:\w+ ){0,3}(?:in|back|received|arrive|come|get there|make it|postmarked|returned|due)\b/,
        inOrder(/\bballots?\b/, /\b(?:return|mail|send|turn|hand|drop|bring|take|put) (?:it|them|that)\b/),
      ),
    ],
    [
      'cure-ballot',
      anyOf(
        /\b(?:fix\w*|cur(?:e|ing)|correct\w*|mend\w*) (?:\w+ ){0,3}(?:ballots?|signatures?|envelopes?)\b/,
        inOrder(SHOWS_ID, /\bprovisional\b/),
        inOrder(/\bprovisional\b/, SHOWS_ID),
        inOrder(/\b(?:signatures?|envelopes?)\b/, /\b(?:fix|cure|correct|sign) (?:it|that|them)\b/),
      ),
    ],
    ['register', /\b(?:register|registering|registration|sign up to vote)\b/],
  ],
  asksWhen:
    /\b(?:deadline|cut ?off|last (?:day|date|chance)|latest|by when|when|how late|until when|how long do i have|due)\b/,
  asksStill:
    /^(?!.*\b(?:not|never|hasnt|havent|didnt|isnt|wasnt|dont|if|already(?! too late)|track|check|status|count(?:ed)?|vot(?:e|ing)(?! by mail))\b).*\b(?:still|too late|in time|time (?:left )?to|yet|miss(?:ed)?|forgot to (?:mail|send|return|drop|turn|hand|bring|take|put|fix|request|order|ask|apply))\b/,
  isWaited: afterLast(
    /\b(?:have|has|need|needs|must)\b/,
    inOrder(/\b(?:will|going to|gonna|does)(?= )/, /\b(?:get|receive|come|arrive|mailed|sent|show up)\b/),
  ),
  military:
    /\b(?:military|soldiers?|sailors?|marines?|service ?members?|troops?|army|navy|air force|coast guard|national guard|deployed|overseas|abroad|stationed)\b/,
};
