import type { TimelyTexts } from '../timely-texts';
import { reach } from './reach';

export const enUSTimely: TimelyTexts = {
  pollsClosed: (election, when) => `The polls for the ${election} closed ${when}.`,
  forElection: (election) => `This is for the ${election}.`,
  whatNext: (contact) => `To ask what you can still do, ${reach(contact)}.`,
  noSuchElection: (contact) => `I don't have that election on file. To ask about it, ${reach(contact)}.`,
  stillArrives: (date) => `If yours was sent in time, it has until ${date} to arrive.`,
  hadToArrive: (date) => `One that was sent in time had until ${date} to arrive.`,
  tooLateToMail: "Don't mail your ballot now, because it may not arrive in time. Hand it in instead.",
  stillVote: (election, date) => `It isn't too late to vote if you're registered. The ${election} is ${date}.`,
  electionDay: (election, date, isPast) => `The ${election} ${isPast ? 'was' : 'is'} ${date}.`,
  speaksOf: {
    polls:
      /\b(?:polls?|polling|poll workers?|vote centers?|voting (?:site|place|location)s?|(?:vot(?:e|ing)|go) (?:in person|early)|Election Day|curbside|booths?|the scanner|in line)\b/i,
    sending:
      /\{polls\.(?:open|close)\}|\b(?:polling places?|vote centers?|voting (?:sites?|places?)|vote in person|Election Day is|at the polls)\b/i,
    doubled:
      /\b(?:(\w+) \1|(?:on|in|at) (?:today|tomorrow|on|now)|from (?:from|now)|the (?:today|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b/i,
    line: /\bin line\b/i,
    mail: /\b(?:mail(?:ed|ing)?|post office|stamps?)\b/i,
  },
};
