import type { Remindable } from '../reminders';
import type { Contact } from './contact';

/** Why Alexa didn't set a reminder. */
export type ReminderTrouble =
  | 'permission'
  | 'device'
  /** There are no reminders where the voter asks. */
  | 'nowhere'
  | 'too-many'
  /** Alexa didn't answer in time: nobody knows whether the reminder was set. */
  | 'timeout'
  | 'unavailable'
  /** Alexa found our request wrong. */
  | 'rejected';

/** One thing to do, with the election's name filled in. */
export interface ToDo {
  /** As it follows "I can remind you on Friday": `to register to vote for the November general election`. */
  remind(election: string): string;
  /** As it follows "It's too late": the infinitive. */
  late(election: string): string;
  /** What Alexa says after "Here's your reminder". */
  label(election: string): string;
}

/** Reminders of a deadline. */
export interface ReminderTexts {
  toDo: Record<Remindable, ToDo>;
  /** `Tuesday, November 2nd, from 7 AM to 7 PM` */
  polls(date: string, opens: string, closes: string): string;
  /** Exactly what will be set, before the voter is asked. `when` is a day and time, `by` the deadline itself. */
  offer(when: string, toDo: string, by: string): string;
  ask: string;
  reprompt: string;
  label(toDo: string, by: string): string;
  /** Before the next election's deadline is offered. */
  tooLate(toDo: string): string;
  /** The deadline is open, but too near for a reminder to help. */
  tooNear(toDo: string, by: string): string;
  nothingAhead(contact: Contact): string;
  /** Something was asked for that isn't a deadline of ours. */
  onlyDeadlines: string;
  done(when: string): string;
  /** Another moment is wanted for one that is set already: only Alexa can change it. */
  isSet: string;
  leftOut: string;
  /** Which device it comes from. */
  device: string;
  /** After an answer to something else. */
  still(offer: string): string;
  /** The moment that the voter wants is past, or too late. */
  notThen: string;
  /** The voter's yes came after the moment had passed. */
  momentPassed: string;
  trouble: Record<ReminderTrouble, string>;
}

/** The county, kept beyond the conversation. */
export interface MemoryTexts {
  /** `names` holds the counties where there are few enough to say. */
  ask(names: readonly string[]): string;
  kept(county: string): string;
  /** There is nowhere to keep it. */
  onlyNow(county: string): string;
  nowhere: string;
  notKept(county: string): string;
  /** The voter doesn't know which county to keep. */
  leftOut: string;
  forgotten: string;
  notForgotten: string;
}
