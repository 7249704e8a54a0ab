import type { Temporal } from 'temporal-polyfill';
import { inLocale } from '../../../models/content/in-locale';
import type { Contact } from '../../../models/locales/contact';
import { capital } from '../../../models/text/capital';
import type { ListedPlace } from '../../places/listed-place';
import { hoursFor, mapOf, nameFor, wholeAddress } from '../../places/place-words';
import type { Screen } from '../screen/screen';
import type { Turn } from '../turn';

/** What the Alexa app shows: each place with its address, hours, way in and a map, and whom to call. */
export const placesCard = (
  turn: Turn,
  shown: readonly ListedPlace[],
  today: Temporal.PlainDate,
  contact: Contact,
): string => {
  const { texts, locale } = turn;
  const each = shown.map((listed) => {
    const { place } = listed;
    const hours = hoursFor(listed, texts, today);
    const directions = inLocale(place, 'directions', locale);
    return [
      nameFor(place),
      wholeAddress(place),
      hours ? capital(hours) : place.hoursText,
      directions,
      texts.places.map(mapOf(place)),
    ]
      .filter(Boolean)
      .join('\n');
  });
  return [...each, texts.card.phone(contact)].join('\n\n');
};

/** The place for the eye: its name large enough to know it by, its day, and whom to call. */
export const placeScreen = (
  { texts, locale }: Turn,
  { place, opening }: ListedPlace,
  say: readonly string[],
  contact: Contact,
): Screen => {
  const next = opening.next?.opens;
  return {
    title: nameFor(place) ?? wholeAddress(place),
    text: say.join(' '),
    ...(next
      ? {
          date: {
            day: next.toPlainDate().toLocaleString(locale, { month: 'short', day: 'numeric' }),
            detail: `${next.toPlainDate().toLocaleString(locale, { weekday: 'long' })} · ${texts.calendar.time(
              next.toPlainTime().toString({ smallestUnit: 'minute' }),
            )}`,
          },
        }
      : {}),
    phone: contact.phone,
    link: contact.website,
  };
};
