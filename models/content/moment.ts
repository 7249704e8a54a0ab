/** When something is asked to be open, resolved to the voter's calendar. */
export type Moment =
  | { kind: 'now' }
  /** `time`, `17:00`, where one was named. */
  | { kind: 'day'; date: string; time?: string | undefined };
