import type { NamedThing, OpenTexts, SaidHours } from '../open-texts';
import { esUSCalendar } from './calendar';

const { time } = esUSCalendar;

interface Words {
  subject: string;
  is: string;
  open: string;
  closed: string;
}

const inPlace = (place: string | undefined, before: 'en' | 'de'): string => {
  if (place === undefined) return '';
  const isMasculine = /^Condado/.test(place);
  if (before === 'en') return ` en ${isMasculine ? 'el ' : ''}${place}`;
  return isMasculine ? ` del ${place}` : ` de ${place}`;
};

const named = ({ thing, place, election }: NamedThing): Words => {
  const of = election === undefined ? '' : ` para la ${election}`;
  switch (thing) {
    case 'early-voting':
      return {
        subject: `La votación anticipada${inPlace(place, 'en')}${of}`,
        is: 'está',
        open: 'abierta',
        closed: 'cerrada',
      };
    case 'office':
      return { subject: `La oficina electoral${inPlace(place, 'de')}`, is: 'está', open: 'abierta', closed: 'cerrada' };
    case 'drop-box':
      return {
        subject: `Los buzones para boletas${inPlace(place, 'de')}${of}`,
        is: 'están',
        open: 'abiertos',
        closed: 'cerrados',
      };
    case 'polls':
      return { subject: `Las urnas${inPlace(place, 'en')}${of}`, is: 'están', open: 'abiertas', closed: 'cerradas' };
  }
};

/** `de las 5`, `del mediodía` */
const from = (value: string): string =>
  time(value).startsWith('el ') ? `del ${time(value).slice(3)}` : `de ${time(value)}`;
const to = (value: string): string =>
  time(value).startsWith('el ') ? `al ${time(value).slice(3)}` : `a ${time(value)}`;

/** From midnight to midnight. */
const isAllDay = (one: SaidHours['hours'][number]): boolean => one.from === '00:00' && one.to === '00:00';

const hours = ({ hours }: SaidHours): string =>
  hours.map((one) => (isAllDay(one) ? 'de día y de noche' : `${from(one.from)} ${to(one.to)}`)).join(' y ');

export const esUSOpen: OpenTexts = {
  openNow: (what, until) => {
    const { subject, is, open } = named(what);
    if (!until) return `Sí. ${subject} ${is} ${open} ahora, de día y de noche.`;
    const day = until.date === undefined ? 'hoy ' : `${until.date}, `;
    return `Sí. ${subject} ${is} ${open} ahora, ${day}hasta ${time(until.time)}.`;
  },
  closedNow: (what) => `No. ${named(what).subject} ${named(what).is} ${named(what).closed} en este momento.`,
  openOn: (what, said) =>
    `Sí. ${named(what).subject} ${named(what).is} ${named(what).open} ${said.date}, ${hours(said)}.`,
  closedOn: (what, date) => `No. ${named(what).subject} ${named(what).is} ${named(what).closed} ${date}.`,
  closedAt: (what, at, said) =>
    `${time(at).startsWith('el ') ? 'Al' : 'A'} ${time(at).replace(/^el /, '')} no. ${named(what).subject} ${named(what).is} ${named(what).open} ${said.date}, ${hours(said)}.`,
  opensNext: (next) => `El próximo horario es ${next.date}, ${hours(next)}.`,
};
