/** What a front can do for a voter, beside speaking. */
export interface Abilities {
  /** Shows a `Screen`, and reports what is touched on it. */
  screen: boolean;
  /** Shows a card, now or in an app. */
  card: boolean;
  /** Sets reminders. */
  reminders: boolean;
  /** Knows the address of the voter's device, where the voter allows it. */
  deviceAddress: boolean;
  /** Shows links that can be followed. */
  links: boolean;
  /** The voter has Alexa's own app: what is said of its settings and recordings is true. */
  alexaApp: boolean;
  /** Whether the voter may be asked if an answer helped, and how it is answered: in words, or by touching as well. */
  helpful?: 'words' | 'buttons' | undefined;
}

/** What a voter may have to allow before a front gives it to us. */
export type Permission = 'reminders' | 'address' | 'position';
