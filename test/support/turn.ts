import type { Turn } from '../../lambda/conversation/turn';
import { textsFor } from '../../models/locales/languages';
import { content } from './content';
import { office } from './talk-to-skill';

/** A turn of a voter without a screen, an account or a county; each test says what it is about. */
export const turn = (over: Partial<Turn> = {}): Turn => ({
  name: 'launch',
  heard: {},
  locale: 'en-US',
  texts: textsFor('en-US'),
  office,
  nowMs: Date.parse('2027-10-01T12:00:00-04:00'),
  session: {},
  can: { screen: false, card: true, reminders: false, deviceAddress: false, links: false, alexaApp: true },
  content: async () => content(),
  ...over,
});
