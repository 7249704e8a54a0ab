import { type Clock, clockOf } from '../../places/clocks';
import { capital } from '../../text/capital';
import { stopped } from '../../text/stopped';
import type { Hours, PlacesTexts, SiteKind, Span } from '../places-texts';
import { esUSCalendar } from './calendar';
import { or } from './words';

/** `de las 7 de la mañana`, `del mediodía`. */
const from = (value: string): string => {
  const spoken = esUSCalendar.time(value);
  return spoken.startsWith('el ') ? `del ${spoken.slice(3)}` : `de ${spoken}`;
};

const to = (value: string): string => {
  const spoken = esUSCalendar.time(value);
  return spoken.startsWith('el ') ? `al ${spoken.slice(3)}` : `a ${spoken}`;
};

/** "y" becomes "e" before its own sound: `Oakdale e Iglesia`. */
const and = (next: string): string => (/^h?i(?![aeo])/i.test(next) ? 'e' : 'y');

const listed = (places: readonly string[], word: (next: string) => string = and): string => {
  const last = places[places.length - 1] ?? '';
  return places.length < 2 ? last : `${places.slice(0, -1).join('; ')}; ${word(last)} ${last}`;
};

const CAN: Record<SiteKind, string> = {
  'vote-center': 'puedes votar en',
  'early-voting': 'puedes votar por adelantado en',
  'drop-box': 'puedes dejar tu boleta en',
};

const MANY: Record<SiteKind, string> = {
  'vote-center': 'centros de votación',
  'early-voting': 'lugares de votación anticipada',
  'drop-box': 'buzones electorales',
};

/** `el Condado de Riverbend`, `Franklin`. */
const inCounty = (county: string): string => (county.startsWith('Condado') ? `En el ${county}` : `En ${county}`);

const COMPASS = {
  north: 'norte',
  northeast: 'noreste',
  east: 'este',
  southeast: 'sureste',
  south: 'sur',
  southwest: 'suroeste',
  west: 'oeste',
  northwest: 'noroeste',
} as const;

const CLOCK = {
  eastern: 'hora del este',
  central: 'hora del centro',
  mountain: 'hora de la montaña',
  pacific: 'hora del Pacífico',
  alaska: 'hora de Alaska',
  hawaii: 'hora de Hawái',
  atlantic: 'hora del Atlántico',
  samoa: 'hora de Samoa',
  chamorro: 'hora de Guam',
} as const satisfies Record<Clock, string>;

const span = (one: Span): string => `${from(one.from)} ${to(one.to)}${one.isOvernight ? ' del día siguiente' : ''}`;

const spans = (all: readonly Span[]): string => all.map(span).join(', y ');

/** As it follows a place's name, or "Está": `abierto hoy de las 9 de la mañana a las 5 de la tarde`. */
const isOpen = (hours: Hours): string => {
  switch (hours.kind) {
    case 'always':
      return `disponible día y noche${hours.until ? `, hasta ${hours.until.date} ${to(hours.until.time)}` : ''}`;
    case 'now':
      return `en servicio ahora, hasta ${esUSCalendar.time(hours.until)}${
        hours.again.length > 0 ? `, y otra vez ${spans(hours.again)}` : ''
      }`;
    case 'today':
      return `en servicio hoy ${spans(hours.spans)}`;
    case 'then':
      return `en servicio ${spans(hours.spans)}`;
    case 'later':
      return `en servicio ${hours.date}, ${spans(hours.spans)}`;
  }
};

/** `estará` where the day is still ahead. */
const isVerb = (hours: string, one: string, later: string): string =>
  /^en servicio (?!ahora|hoy)/.test(hours) ? later : one;

export const esUSPlaces: PlacesTexts = {
  trouble: {
    permission:
      'No tengo permiso para ver tu dirección. Te mandé una tarjeta a la aplicación Alexa, donde puedes darlo, ' +
      'o puedes decírmela ahora.',
    none: 'Este dispositivo no tiene una dirección en la aplicación Alexa.',
    busy: 'Hay demasiadas solicitudes y ahora no puedo obtener tu dirección.',
    timeout: 'Tu dirección no me llegó a tiempo.',
    unavailable: 'No puedo obtener tu dirección en este momento.',
  },
  ask: {
    street: 'La uso una sola vez y la olvido. ¿Cuál es tu dirección, con el código postal?',
    zip: 'Lo uso una sola vez y lo olvido. ¿Cuál es tu código postal?',
  },
  reprompt: {
    street: 'Di el número de la casa, la calle y el código postal, o di no sé. ¿Cuál es tu dirección?',
    zip: 'Di los cinco números, o di no sé. ¿Cuál es tu código postal?',
  },
  askPart: {
    zip: '¿Cuál es tu código postal?',
    city: '¿En qué ciudad está?',
    street: '¿Lleva norte, sur, este u oeste en el nombre, o algo más?',
    unit: '¿Cuál es el número de tu apartamento?',
    number: '¿Cuál es el número de la casa?',
    reading: '¿La primera o la segunda?',
  },
  heardAs: (address) => `Para ${address}:`,
  missed: 'Perdón, no te entendí.',
  townInstead: 'No importa. Dime el número de la casa, la calle y la ciudad.',
  needsZip: 'También necesito el código postal, y lo demás ya lo olvidé.',
  needsStreet: 'Tu lugar de votación depende también de tu calle.',
  ambiguous: (missing, choices) => {
    const few = choices.length > 0 && choices.length <= 3 ? `: ${listed(choices, or)}` : '';
    if (missing === 'street')
      return choices.length === 1
        ? `Encuentro ${choices[0]}, pero puede que haya entendido mal.`
        : `Hay más de una calle que coincide${few}.`;
    if (missing === 'reading')
      return few ? `¿Quisiste decir ${listed(choices, or)}?` : 'Eso se puede entender de más de una manera.';
    if (missing === 'city') return `Esa calle está en más de una ciudad${few}.`;
    if (missing === 'zip') return 'Me falta el código postal.';
    if (missing === 'unit') return 'Depende del apartamento.';
    if (missing === 'number') return 'Depende del número de la casa.';
    return `Ese código postal está en más de un condado${few}. Con tu calle se puede saber.`;
  },
  notFound: 'No logro relacionar esa dirección con un lugar de votación.',
  notRead: 'Ahora mismo no puedo consultar los lugares para votar.',
  otherState: 'Esa dirección no está en este estado.',
  noPlace: 'Encontré tu precinto, pero todavía no tiene un lugar de votación en la lista.',
  place: (name, address, away) => [name, address, away].filter(Boolean).join(', '),
  away: ({ miles, compass, isRough }) => {
    if (isRough) return miles < 1.5 ? undefined : `a unas ${Math.round(miles)} millas`;
    if (miles < 0.15) return 'muy cerca de ti';
    const far =
      miles < 0.4 ? 'un cuarto de milla' : miles < 0.75 ? 'media milla' : miles < 1.5 ? 'una milla' : undefined;
    return `a ${far ?? `unas ${Math.round(miles)} millas`}${compass ? ` al ${COMPASS[compass]}` : ''}`;
  },
  hours: (hours, { byAppointment, timeZone }) => {
    const clock = timeZone && clockOf(timeZone);
    return `${isOpen(hours)}${clock ? `, ${CLOCK[clock]}` : ''}${byAppointment ? ', solo con cita' : ''}`;
  },
  postedHours: (name, hours) => `El horario publicado${name ? ` de ${name}` : ''} es: ${stopped(hours)}`,
  pollingPlace: (places) =>
    places.length === 1 ? `Tu lugar de votación es ${listed(places)}.` : `Puedes votar en ${listed(places, or)}.`,
  onlyMatch:
    'Solo una calle de la lista coincide con lo que tengo de tu dirección. Si te parece que no es, confirma con la oficina.',
  sites: (kind, county, total, places, areNear) => {
    if (total === 1) return `${inCounty(county)}, ${CAN[kind]} ${listed(places)}.`;
    const which = areNear ? ['El más cercano es', 'Los más cercanos son'] : ['Uno de ellos es', 'Algunos son'];
    const lead = `${inCounty(county)}, ${CAN[kind]} cualquiera de ${total} ${MANY[kind]}.`;
    return `${lead} ${which[places.length === 1 ? 0 : 1]} ${listed(places)}.`;
  },
  sitesOn: (kind, county, date, places, areNear) => {
    const order = places.length > 1 && areNear ? 'estos lugares, del más cercano al más lejano: ' : '';
    const where = inCounty(county);
    return `${capital(date)}, ${where.charAt(0).toLowerCase()}${where.slice(1)}, ${CAN[kind]} ${order}${listed(places)}.`;
  },
  noneOn: (kind, county, date) => `${inCounty(county)} no tengo ${MANY[kind]} en servicio ${date}.`,
  nextSites: (places) => `También ${places.length === 1 ? 'está' : 'están'} ${listed(places)}.`,
  mailOnly: (county) => `${inCounty(county)}, esta elección es por correo.`,
  mailOnlyPrecinct: 'En tu precinto, esta elección es por correo.',
  isOpen: (hours) => `${isVerb(hours, 'Está', 'Estará')} ${hours}.`,
  areOpen: (hours) => `${isVerb(hours, 'Están', 'Estarán')} ${hours.replace('disponible ', 'disponibles ')}.`,
  hoursOf: (name, hours) => `${name} ${isVerb(hours, 'está', 'estará')} ${hours}.`,
  hasClosed: (name, at) => `${name} ya cerró: hoy estuvo en servicio hasta ${esUSCalendar.time(at)}.`,
  fromZip: 'Las distancias son desde el centro de tu código postal.',
  callFirst: ({ phone }) =>
    phone
      ? `El horario puede cambiar, así que llama antes al ${phone}.`
      : 'El horario puede cambiar, así que confírmalo antes.',
  map: (url) => `Mapa: ${url}`,
};
