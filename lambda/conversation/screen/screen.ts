/** A day for the eye: `Oct 4`, and below it `Monday · 5 PM`. */
export interface BigDate {
  day: string;
  detail: string;
}

/** What a screen shows beside the speech, in plain text. Only devices that have one ever get it. */
export interface Screen {
  title: string;
  text: string;
  /** The one day the answer names, to be read from across the room. */
  date?: BigDate | undefined;
  phone?: string | undefined;
  /** Without `https://`: it can't be followed on an Echo, only typed elsewhere. */
  link?: string | undefined;
  /** What was offered. Touching the second is saying "the second one". */
  choices?: readonly string[] | undefined;
}

/** The first argument of the event that a touched choice sends; the second counts the choices from 1. */
export const CHOOSE = 'choose';
