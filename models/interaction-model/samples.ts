import type { Locale } from '../locales';
import { byMail as byMailEnUS } from '../phrasings/en-US/by-mail';
import { office as officeEnUS } from '../phrasings/en-US/office';
import { registering as registeringEnUS } from '../phrasings/en-US/registering';
import { votingInPerson as votingInPersonEnUS } from '../phrasings/en-US/voting-in-person';
import { byMail as byMailEsUS } from '../phrasings/es-US/by-mail';
import { office as officeEsUS } from '../phrasings/es-US/office';
import { registering as registeringEsUS } from '../phrasings/es-US/registering';
import { votingInPerson as votingInPersonEsUS } from '../phrasings/es-US/voting-in-person';
import type { TopicId } from '../topics';

/** How voters ask about each topic. A topic without phrasings doesn't compile. */
export const TOPIC_SAMPLES = {
  'en-US': { ...registeringEnUS, ...votingInPersonEnUS, ...byMailEnUS, ...officeEnUS },
  'es-US': { ...registeringEsUS, ...votingInPersonEsUS, ...byMailEsUS, ...officeEsUS },
} satisfies Record<Locale, Record<TopicId, readonly string[]>>;

export const samplesOf = (locale: Locale, topic: TopicId): readonly string[] => TOPIC_SAMPLES[locale][topic];
