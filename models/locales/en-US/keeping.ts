import { capital } from '../../text/capital';
import type { MemoryTexts, ReminderTexts, ToDo } from '../keeping-texts';

const toDo = (infinitive: string, preposition: 'for' | 'in'): ToDo => {
  const whole = (election: string): string => `${infinitive} ${preposition} the ${election}`;
  return {
    remind: (election) => `to ${whole(election)}`,
    late: (election) => `to ${whole(election)}`,
    label: (election) => capital(whole(election)),
  };
};

export const enUSReminder: Omit<ReminderTexts, 'nothingAhead'> = {
  toDo: {
    register: toDo('register to vote', 'for'),
    'update-registration': toDo('update your registration', 'for'),
    'request-ballot': toDo('request your absentee ballot', 'for'),
    'return-ballot': toDo('return your absentee ballot', 'for'),
    'cure-ballot': toDo('fix any problem with your ballot', 'for'),
    'early-voting-end': toDo('vote early', 'in'),
    vote: toDo('vote', 'in'),
  },
  polls: (date, opens, closes) => `${date}, from ${opens} to ${closes}`,
  offer: (when, toDo, by) => `I can remind you ${when} ${toDo}, ${by}.`,
  ask: 'Should I set that reminder?',
  reprompt: 'Say yes and I set the reminder, or no and I leave it. Should I set it?',
  label: (toDo, by) => `${toDo}, ${by}.`,
  tooLate: (toDo) => `It's too late ${toDo}.`,
  tooNear: (toDo, by) => `There's no time left for a reminder ${toDo}: do it now, ${by}.`,
  onlyDeadlines:
    'I can only remind you of voting deadlines. You can say, remind me to register, or, remind me to return my ballot.',
  done: (when) => `Okay, I'll remind you ${when}.`,
  isSet: 'That reminder is set already. To change it, close this skill, then say, Alexa, change my reminder.',
  leftOut: 'Okay, no reminder.',
  device: 'The reminder comes from the device you are talking to.',
  still: (offer) => `I haven't set your reminder yet. ${offer}`,
  notThen: "That wouldn't leave you time, so let's stay with this.",
  momentPassed: 'The time for that reminder has passed, so I set none.',
  trouble: {
    permission:
      "I'm not allowed to set reminders for you yet. I've sent a card to the Alexa app. " +
      'Allow reminders there, then ask me again.',
    device: "This device can't set reminders. Try it on another one, or in the Alexa app.",
    nowhere: "I can't set reminders here. Ask me for the deadline, and put it in your calendar.",
    'too-many': 'Alexa is already keeping as many reminders as it can. Delete one in the Alexa app, then ask me again.',
    timeout:
      "Alexa didn't answer in time, so I don't know if the reminder was set. " +
      'Look under reminders in the Alexa app, or ask me again.',
    unavailable: "Alexa can't set reminders right now, so none was set. Please try again in a few minutes.",
    rejected: "Sorry, Alexa wouldn't take that reminder, so none was set.",
  },
};

export const enUSMemory: Omit<MemoryTexts, 'ask'> = {
  kept: (county) => `Okay, I'll remember ${county} for next time. To undo that, say forget my county.`,
  onlyNow: (county) => `I can't remember anything past this conversation. Until then I'll use ${county}.`,
  nowhere: "I can't remember anything past this conversation. When it matters, I'll ask for your county.",
  notKept: (county) => `I couldn't save that just now, so I'll use ${county} for this conversation only.`,
  leftOut: 'Okay, then I keep none.',
  forgotten: "Okay, I've forgotten your county.",
  notForgotten: "I couldn't delete your county just now. Please say forget my county again in a few minutes.",
};
