import { type Clock, clockOf } from '../../places/clocks';
import { capital } from '../../text/capital';
import { stopped } from '../../text/stopped';
import type { Hours, PlacesTexts, SiteKind, Span } from '../places-texts';
import { enUSCalendar } from './calendar';
import { either } from './words';

const { time } = enUSCalendar;

/** Each is long: semicolons let the voice breathe between them. */
const listed = (places: readonly string[]): string =>
  places.length < 2 ? places.join('') : `${places.slice(0, -1).join('; ')}; and ${places[places.length - 1]}`;

const CAN: Record<SiteKind, string> = {
  'vote-center': 'you can vote at',
  'early-voting': 'you can vote early at',
  'drop-box': 'you can drop off your ballot at',
};

const MANY: Record<SiteKind, string> = {
  'vote-center': 'vote centers',
  'early-voting': 'early voting sites',
  'drop-box': 'drop boxes',
};

const CLOCK = {
  eastern: 'Eastern',
  central: 'Central',
  mountain: 'Mountain',
  pacific: 'Pacific',
  alaska: 'Alaska',
  hawaii: 'Hawaii',
  atlantic: 'Atlantic',
  samoa: 'Samoa',
  chamorro: 'Chamorro',
} as const satisfies Record<Clock, string>;

const span = ({ from, to, isOvernight }: Span): string =>
  `from ${time(from)} to ${time(to)}${isOvernight ? ' the next morning' : ''}`;

const spans = (all: readonly Span[]): string => all.map(span).join(', and ');

const isOpen = (hours: Hours): string => {
  switch (hours.kind) {
    case 'always':
      return hours.until
        ? `open day and night, until ${hours.until.date}${/^to/.test(hours.until.date) ? ',' : ''} at ${time(hours.until.time)}`
        : 'open day and night';
    case 'now':
      return `open now, until ${time(hours.until)}${hours.again.length > 0 ? `, and again ${spans(hours.again)}` : ''}`;
    case 'today':
      return `open today ${spans(hours.spans)}`;
    case 'then':
      return `open ${spans(hours.spans)}`;
    case 'later':
      return `open ${hours.date}, ${spans(hours.spans)}`;
  }
};

/** `On Saturday, May 8th`, `Tomorrow, Saturday, May 8th`. */
const onDay = (date: string): string => (/^to(?:day|morrow),/.test(date) ? capital(date) : `On ${date}`);

const choose = (places: readonly string[], areNear: boolean): string => {
  if (!areNear) return `${places.length === 1 ? 'One of them is' : 'Some of them are'} ${listed(places)}.`;
  return places.length === 1 ? `The nearest is ${listed(places)}.` : `The nearest are ${listed(places)}.`;
};

export const enUSPlaces: PlacesTexts = {
  trouble: {
    permission:
      "I don't have permission to see your address. I've sent a card to the Alexa app where you can allow it, " +
      'or you can tell me now.',
    none: "There's no address set for this device in the Alexa app.",
    busy: "Too many are asking, so I can't get your address right now.",
    timeout: "Your address didn't come in time.",
    unavailable: "I can't get your address right now.",
  },
  ask: {
    street: "I'll use it once and forget it. What's your street address, with the ZIP code?",
    zip: "I'll use it once and forget it. What's your ZIP code?",
  },
  reprompt: {
    street: "Say the house number, the street, and the ZIP code, or say I don't know. What's your street address?",
    zip: "Say the five digits, or say I don't know. What's your ZIP code?",
  },
  askPart: {
    zip: "What's your ZIP code?",
    city: 'Which town is it in?',
    street: 'Is there a north, south, east or west in its name, or something else?',
    unit: "What's the number of your apartment?",
    number: "What's your house number?",
    reading: 'The first, or the second?',
  },
  heardAs: (address) => `For ${address}:`,
  missed: "Sorry, I didn't catch that.",
  townInstead: "That's fine. Tell me the house number, the street, and the town.",
  needsZip: "I need the ZIP code with it, and I've already forgotten the rest.",
  needsStreet: 'Your polling place depends on your street too.',
  ambiguous: (missing, choices) => {
    const few = choices.length > 0 && choices.length <= 3 ? `: ${either(choices)}` : '';
    if (missing === 'street')
      return choices.length === 1
        ? `I find ${choices[0]}, but I may have misheard.`
        : `More than one street fits${few}.`;
    if (missing === 'reading') return few ? `Did you mean ${either(choices)}?` : 'I heard that in more than one way.';
    if (missing === 'city') return `That street is in more than one town${few}.`;
    if (missing === 'zip') return 'I need the ZIP code with that.';
    if (missing === 'unit') return 'It depends on the apartment.';
    if (missing === 'number') return 'It depends on the house number.';
    return `That ZIP code is in more than one county${few}. Your street would tell.`;
  },
  notFound: "I can't match that address to a polling place.",
  notRead: "I can't look up places to vote right now.",
  otherState: "That address isn't in this state.",
  noPlace: 'I found your precinct, but no polling place has been listed for it yet.',
  place: (name, address, away) => [name, address, away].filter(Boolean).join(', '),
  away: ({ miles, compass, isRough }) => {
    if (isRough) return miles < 1.5 ? undefined : `about ${Math.round(miles)} miles away`;
    if (miles < 0.15) return 'very close to you';
    const far = miles < 0.4 ? 'a quarter mile' : miles < 0.75 ? 'half a mile' : miles < 1.5 ? 'a mile' : undefined;
    return `about ${far ?? `${Math.round(miles)} miles`} ${compass ?? 'away'}`;
  },
  hours: (hours, { byAppointment, timeZone }) => {
    const clock = timeZone && clockOf(timeZone);
    return `${isOpen(hours)}${clock ? `, ${CLOCK[clock]} time` : ''}${byAppointment ? ', by appointment only' : ''}`;
  },
  postedHours: (name, hours) =>
    `${name ? `The hours posted for ${name} are` : 'The posted hours are'} ${stopped(hours)}`,
  pollingPlace: (places) =>
    places.length === 1 ? `Your polling place is ${listed(places)}.` : `You can vote at ${either(places)}.`,
  onlyMatch:
    'Only one street on the list fits what I have of your address. If that sounds wrong, check with the office.',
  sites: (kind, county, total, places, areNear) =>
    total === 1
      ? `In ${county}, ${CAN[kind]} ${listed(places)}.`
      : `In ${county}, ${CAN[kind]} any of ${total} ${MANY[kind]}. ${choose(places, areNear)}`,
  sitesOn: (kind, county, date, places, areNear) => {
    const order = places.length > 1 && areNear ? 'these places, nearest first: ' : '';
    return `${onDay(date)}, in ${county}, ${CAN[kind]} ${order}${listed(places)}.`;
  },
  noneOn: (kind, county, date) => `I have no ${MANY[kind]} in ${county} that are open ${date}.`,
  nextSites: (places) => `There's also ${listed(places)}.`,
  mailOnly: (county) => `In ${county}, this election is held by mail.`,
  mailOnlyPrecinct: 'In your precinct, this election is held by mail.',
  isOpen: (hours) => `It's ${hours}.`,
  areOpen: (hours) => `They're ${hours}.`,
  hoursOf: (name, hours) => `${name} is ${hours}.`,
  hasClosed: (name, at) => `${name} has closed: it was open until ${time(at)} today.`,
  fromZip: 'Distances are from the middle of your ZIP code.',
  callFirst: ({ phone }) => (phone ? `Hours may change, so call ${phone} first.` : 'Hours may change, so check first.'),
  map: (url) => `Map: ${url}`,
};
