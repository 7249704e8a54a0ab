import { capital } from '../../text/capital';
import type { Texts } from '../texts';
import { enUSCalendar } from './calendar';
import { enUSHelpful } from './helpful';
import { enUSMemory, enUSReminder } from './keeping';
import { enUSOpen } from './open';
import { enUSPlaces } from './places';
import { office, reach } from './reach';
import { enUSTimely } from './timely';
import titles from './titles.json';
import { either } from './words';

/** `Riverbend County` → `Riverbend`, after "which county". */
const bareName = (name: string): string => name.replace(/ (County|Parish|Borough)$/, '');

export const enUSTexts: Texts = {
  calendar: enUSCalendar,
  topics: titles,
  launch: {
    welcome: (office) => `Welcome to ${office}. I can tell you how, when, and where to vote.`,
    again: "Okay, let's start over.",
    ask: 'What would you like to know?',
    reprompt: 'You can ask things like, when is the registration deadline? What would you like to know?',
  },
  help: {
    examples:
      'I answer questions about voting with what your election office has approved. ' +
      'You can ask, when is the next election? Or, how do I get an absentee ballot?',
    also: 'You can also say remind me of the deadline, repeat, or stop.',
    ask: 'What would you like to know?',
    reprompt: 'Try asking, where do I vote? What would you like to know?',
  },
  countdown: ({ to, days }) => `The ${to} is in ${days} days.`,
  goodbye: 'Goodbye, and thanks for voting.',
  after: {
    anythingElse: 'What else would you like to know?',
    more: 'Would you like to hear more about that?',
    reprompt: 'You can ask another question about voting, or say stop. What would you like to know?',
  },
  helpful: enUSHelpful,
  more: { none: "That's all I have on that." },
  no: { whatElse: 'Okay. What else would you like to know?' },
  repeat: { nothing: "I haven't said anything yet.", nothingBefore: "There's nothing before that." },
  wait: 'Take your time.',
  alsoAsked: (title) => `You also wanted to know ${title}. Should I tell you?`,
  county: {
    ask: (names) =>
      names.length === 0
        ? 'That depends on your county. Which county do you vote in?'
        : `That depends on your county. Which county do you vote in, ${either(names.map(bareName))}?`,
    again: (names) =>
      names.length === 0
        ? 'Which county do you vote in?'
        : `Which county do you vote in, ${either(names.map(bareName))}?`,
    reprompt: "Which county do you vote in? If you aren't sure, say I don't know.",
    notOurs: "I don't have answers for that county.",
    isFor: (place) => `That's for ${place}.`,
    remembered: (county) => `Okay, ${county}.`,
    missed: "Sorry, I didn't catch a county.",
  },
  followUp: {
    asQuestion: (method, isRegistering) =>
      `can i ${isRegistering ? 'register' : 'vote'} ${enUSCalendar.method[method]}`,
    open: (method, when, isDoneBy, election) =>
      `${capital(enUSCalendar.method[method])}, for the ${election}, it has to be ${isDoneBy ? 'done ' : ''}${when}.`,
    closed: (method, lastDay, election) =>
      `${capital(enUSCalendar.method[method])}, that's closed for the ${election}. The last day was ${lastDay}.`,
    none: (method, contact) =>
      `I don't have a date for doing that ${enUSCalendar.method[method]}. To be sure, ${reach(contact)}.`,
    refersBack: /\b(?:that one|that election)\b/i,
    laterElection: (name, date) => `After that comes the ${name}, ${date}.`,
    noLaterElection: (contact) => `I don't have a later election on file. To ask about one, ${reach(contact)}.`,
  },
  about: (about) => `About ${about}:`,
  offer: {
    detail: (about) => `about ${about}`,
    choose: (options) => `Did you want to know ${either(options)}?`,
    chooseNext: (options) => `Okay. Or did you want to know ${either(options)}?`,
    noMore: (contact) => `Then I don't have it. A person can help: ${reach(contact)}.`,
    reprompt: (options) => `You can say the first one, or the second one. Did you want to know ${either(options)}?`,
  },
  notice: { lead: 'First, a notice from your election office.', title: 'Notice from your election office' },
  referral: {
    noAnswer: (contact) => `I don't have an approved answer for that right now. To be sure, ${reach(contact)}.`,
    mayDiffer: (contact) => `Your county may have more to say. To be sure, ${reach(contact)}.`,
    noDate: (contact) => `I don't have a date for that yet. To ask about it, ${reach(contact)}.`,
    noCounty: (contact) => `Without your county, I can't say for sure. To find out, ${reach(contact)}.`,
    card: (contact) => `There's no approved answer for this right now. ${capital(reach(contact))}.`,
  },
  reminder: {
    ...enUSReminder,
    nothingAhead: (contact) => `I know of no deadline ahead that I could remind you of. To be sure, ${reach(contact)}.`,
  },
  memory: {
    ...enUSMemory,
    ask: (names) =>
      names.length === 0
        ? 'Which county should I remember?'
        : `Which county should I remember, ${either(names.map(bareName))}?`,
  },
  places: enUSPlaces,
  timely: enUSTimely,
  open: enUSOpen,
  miss: {
    first: "Sorry, I'm not sure what you'd like to know about voting.",
    again: (contact) => `I still don't have that one. A person can help: ${reach(contact)}.`,
    ask: 'You could ask, how do I register? What would you like to know?',
    pending: "Sorry, I didn't get that.",
  },
  fixed: {
    'self-harm': () =>
      "I'm sorry you're going through this. Please call or text 988 now. Somebody there will listen, day and night.",
    danger: ({ contact }) =>
      `If anyone's hurt or in danger, call 911 right now. When it's safe, tell a poll worker, or ${reach(contact)}.`,
    who: ({ office, contact }) =>
      `I'm an automated service of ${office}, not a person. To talk to somebody, ${reach(contact)}.`,
    recorded: ({ isAlexa }) =>
      isAlexa
        ? "I don't keep what you say, only your county if you ask me to. Amazon may keep recordings for Alexa. You can hear or delete them in the Alexa app, under Alexa Privacy."
        : "I don't keep what you tell me. What this conversation needs, like your county, is gone soon after it ends. Whoever carries it to me, like a phone company or an assistant, has rules of its own.",
    official: ({ office, contact }) =>
      `I speak for ${office}. Election staff approved every answer before I give it. To check one, ${reach(contact)}.`,
    send: () => "I can't send texts or email. Ask me again any time, and I'll say it again.",
    language: ({ hasOtherLanguages, isAlexa, contact }) => {
      if (!hasOtherLanguages) return `I only speak English. For help in another language, ${reach(contact)}.`;
      return isAlexa
        ? "I speak the language your Alexa is set to. Set it to Spanish in the Alexa app, in your device's settings, then open me again. En español, cambia el idioma en la aplicación de Alexa."
        : 'I answer in Spanish too. Choose Spanish, or start again in Spanish. En español, elige español o empieza de nuevo en español.';
    },
  },
  elsewhere: {
    state: (root) => `I only know elections in ${root}. For any other state, visit vote.gov.`,
    country: (root) => `I only know elections in ${root}. For another country's, ask its embassy or consulate.`,
    county: (names) =>
      names.length === 0
        ? "I don't have answers for that county."
        : `I don't have answers for that county, only for ${names.map(bareName).join(' and ')}.`,
  },
  decline: {
    partisan: (contact) =>
      `I don't take sides, so I can't help you choose. ${capital(reach(contact))} for official information.`,
    prediction: () => "I can't predict elections or say who's ahead.",
    opinion: () => "I don't give opinions. I only help with how, when, and where to vote.",
    'personal-data': (contact) =>
      `I can't look anyone up, and please don't tell me personal details. To check a registration, ${reach(contact)}.`,
    'off-topic': () => 'I can only help with voting.',
  },
  site: { dot: 'dot', slash: 'slash' },
  apology: (contact) => `Sorry, something went wrong on my end. Try again in a moment, or ${reach(contact)}.`,
  card: {
    title: (topic) => (topic ? capital(enUSTexts.topics[topic]) : 'Voting information'),
    link: (url) => `More: ${url}`,
    phone: (contact) => [capital(office(contact)), contact.phone, contact.website].filter(Boolean).join('\n'),
  },
  either,
};
