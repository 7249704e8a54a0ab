/**
 * What went wrong beneath a turn that was answered all the same. One record each, made of closed lists and of the
 * table's own words, so that alarms can count them; nothing of it comes from a voter.
 */
export interface Trouble {
  trouble: /** The table answered, but nothing was ever released there: a wrong table, or an empty one. */
    | 'no-pointer'
    | 'release-unread'
    | 'places-unread'
    | 'memory-failed'
    /** The credentials of the role could not be had, or not be renewed in good time. */
    | 'credentials-failed'
    /** A front besides Alexa failed outside of a turn: its caller got an empty answer. */
    | 'front-failed';
  /** What the table was asked for, `BatchGetItem`; a role's right to do that may be missing. */
  operation?: string | undefined;
  /** The kind of error, `AccessDeniedException`. */
  error?: string | undefined;
  message?: string | undefined;
}

export type OnTrouble = (trouble: Trouble) => void;

export const kindOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);
