import { capital } from '../../text/capital';
import type { PrivacyFacts, PrivacyTexts } from '../privacy-texts';
import { reach } from './reach';

const hours = (minutes: number): string => (minutes === 60 ? 'an hour' : `${minutes / 60} hours`);

const kept = ({ logDays, isAlexaHosted, asksHelpful }: PrivacyFacts): string[] => [
  'We do not keep what you say or write. We do not keep your voice, your name, your phone number, your address or where you are.',
  'Of each question we keep one line of facts: the way it came to us, such as Alexa or the chat, its language, the kind of request, which of our answers was given or why none was, the county that the answer is for, any notice that was read out, how long the answer took, and whether something went wrong. It does not say who asked.',
  ...(asksHelpful
    ? [
        'After some answers we ask if they helped. Of that we keep yes, no or in part, and which answer it was. You do not have to say.',
      ]
    : []),
  'When we could not answer a question, the line also holds those of its words that are on a public list of words about voting and names of public places, in alphabetical order. Numbers, addresses and the names of voters are not on the list.',
  'From these lines our staff see which answers are missing or unclear.',
  ...(logDays === undefined ? [] : [`The lines are deleted after ${logDays} days.`]),
  ...(isAlexaHosted
    ? [
        'What Alexa is asked leaves its lines in a log of Amazon, which runs that part for us. We do not set how long Amazon keeps them.',
      ]
    : []),
];

const during = ({ fronts, minutes, remembersCounty }: PrivacyFacts): string[] => [
  'During a conversation the service remembers what it needs to go on: your county if you said it, the last answer, and what it asked you. It does not remember what you said.',
  ...(fronts.has('web')
    ? [
        `In the chat your own page holds this, sealed, and it is good for ${hours(minutes.page)}. There are no cookies. To keep programs from asking too often, the internet address of your device is held in memory for about a minute and written nowhere.`,
      ]
    : []),
  ...(fronts.has('sms')
    ? [
        `By text message it is good for ${minutes.texts} minutes, under a code made of your number that cannot be turned back into it without our secret; Amazon's database removes it some days later. We use your number to send the answer, and keep it only if you write STOP: then it stays on the list of those we may not text.`,
      ]
    : []),
  ...(remembersCounty
    ? [
        'If you ask Alexa to remember your county, it is kept with an identifier that Amazon made for you and this skill, until you say "forget my county".',
      ]
    : []),
];

const carriers = ({ fronts }: PrivacyFacts): string[] => [
  'Amazon runs the computers of this service. Whoever carries your words to us has rules of their own, which we do not make:',
  'Amazon may keep recordings of what you say to Alexa. You can hear and delete them in the Alexa app, under Alexa Privacy.',
  ...(fronts.has('telephone') || fronts.has('lex')
    ? ["Calls and some chats go through Amazon's service for understanding speech. Its logs of conversations are off."]
    : []),
  ...(fronts.has('telephone') || fronts.has('sms')
    ? ['Your phone company knows that you called or texted us, and may keep text messages.']
    : []),
  ...(fronts.has('mcp')
    ? ['If another assistant asks us for you, its maker knows what you asked. We see only the question.']
    : []),
];

export const enUSPrivacy: PrivacyTexts = {
  title: (office) => `Your privacy when you ask ${office}`,
  sections: (facts) => [
    { title: 'What we keep', says: kept(facts) },
    { title: 'During a conversation', says: during(facts) },
    {
      title: 'Your address',
      says: [
        'An address is only needed to find where you vote, and you can ask everything else without it. You say it, or you allow Alexa to share the address of your device. It is used for that answer and not kept.',
        `If we have to ask for the rest of it, what you said so far is held, encrypted, for ${facts.minutes.address} minutes at most.`,
      ],
    },
    {
      title: 'Reminders',
      says: ['A reminder is set in Alexa, not with us. You can see and delete it in the Alexa app.'],
    },
    { title: 'Who else hears what you say', says: carriers(facts) },
    { title: 'Questions', says: [`${capital(reach(facts.contact))}.`] },
  ],
};
