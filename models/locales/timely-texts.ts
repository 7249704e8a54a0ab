import type { Contact } from './contact';

/** What is said of an answer's moment: which election it is of, and what of the last one is over. */
export interface TimelyTexts {
  /** `when` is a day with its time: `today, Tuesday, November 2nd, at 7 PM`, `on Tuesday, November 2nd at 7 PM`. */
  pollsClosed(election: string, when: string): string;
  /** Before an answer whose text names a date and not its election. */
  forElection(election: string): string;
  /** The polls have closed, and the office's text speaks of voting all the same. */
  whatNext(contact: Contact): string;
  /** The voter named an election of which nothing is on file. */
  noSuchElection(contact: Contact): string;
  /** It is too late to send, and not to arrive. `date` is a day. */
  stillArrives(date: string): string;
  /** After that: until when what was sent could arrive. */
  hadToArrive(date: string): string;
  /** Before a text that speaks of mailing a ballot which would not arrive. */
  tooLateToMail: string;
  /** Before how to: it isn't too late to vote. `date` is a day. */
  stillVote(election: string, date: string): string;
  /** The day of an election that was named, ahead or past. */
  electionDay(election: string, date: string, isPast: boolean): string;
  /** What an office's text speaks of, by its words. */
  speaksOf: {
    polls: RegExp;
    /** It sends voters to the polls. */
    sending: RegExp;
    line: RegExp;
    mail: RegExp;
    /** A word stands before a date that brings its own, or stands twice. */
    doubled: RegExp;
  };
}
