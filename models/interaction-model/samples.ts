import { byMail as byMailEnUS } from '../locales/en-US/phrasings/by-mail';
import { office as officeEnUS } from '../locales/en-US/phrasings/office';
import { registering as registeringEnUS } from '../locales/en-US/phrasings/registering';
import { votingInPerson as votingInPersonEnUS } from '../locales/en-US/phrasings/voting-in-person';
import { byMail as byMailEsUS } from '../locales/es-US/phrasings/by-mail';
import { office as officeEsUS } from '../locales/es-US/phrasings/office';
import { registering as registeringEsUS } from '../locales/es-US/phrasings/registering';
import { votingInPerson as votingInPersonEsUS } from '../locales/es-US/phrasings/voting-in-person';
import type { Locale } from '../locales/locales';
import type { TopicId } from '../topics';

/** How voters ask about each topic. A topic without phrasings doesn't compile. */
export const TOPIC_SAMPLES = {
  'en-US': { ...registeringEnUS, ...votingInPersonEnUS, ...byMailEnUS, ...officeEnUS },
  'es-US': { ...registeringEsUS, ...votingInPersonEsUS, ...byMailEsUS, ...officeEsUS },
} satisfies Record<Locale, Record<TopicId, readonly string[]>>;

export const samplesOf = (locale: Locale, topic: TopicId): readonly string[] => TOPIC_SAMPLES[locale][topic];
