import type { NamedThing, OpenTexts, SaidHours } from '../open-texts';
import { enUSCalendar } from './calendar';

const { time } = enUSCalendar;

/** With its verb, since drop boxes and polls are many. */
const named = ({ thing, place, election }: NamedThing): { subject: string; is: string } => {
  const of = election === undefined ? '' : ` for the ${election}`;
  switch (thing) {
    case 'early-voting':
      return { subject: `Early voting${place === undefined ? '' : ` in ${place}`}${of}`, is: 'is' };
    case 'office':
      return { subject: `The ${place === undefined ? '' : `${place} `}election office`, is: 'is' };
    case 'drop-box':
      return { subject: `${place === undefined ? 'The' : `${place}'s`} ballot drop boxes${of}`, is: 'are' };
    case 'polls':
      return { subject: `The polls${place === undefined ? '' : ` in ${place}`}${of}`, is: 'are' };
  }
};

/** From midnight to midnight. */
const isAllDay = ({ from, to }: SaidHours['hours'][number]): boolean => from === '00:00' && to === '00:00';

const hours = ({ hours }: SaidHours): string =>
  hours.map((one) => (isAllDay(one) ? 'day and night' : `from ${time(one.from)} to ${time(one.to)}`)).join(' and ');

/** `on Sunday, October 24th`, `today, Sunday, October 24th` */
const on = (date: string): string => (/^to(?:day|morrow),/.test(date) ? date : `on ${date}`);

export const enUSOpen: OpenTexts = {
  openNow: (what, until) => {
    const { subject, is } = named(what);
    if (!until) return `Yes. ${subject} ${is} open now, day and night.`;
    return `Yes. ${subject} ${is} open now, until ${time(until.time)}${until.date === undefined ? ' today' : ` ${on(until.date)}`}.`;
  },
  closedNow: (what) => `No. ${named(what).subject} ${named(what).is} closed right now.`,
  openOn: (what, said) => `Yes. ${named(what).subject} ${named(what).is} open ${on(said.date)}, ${hours(said)}.`,
  closedOn: (what, date) => `No. ${named(what).subject} ${named(what).is} closed ${on(date)}.`,
  closedAt: (what, at, said) =>
    `Not at ${time(at)}. ${named(what).subject} ${named(what).is} open ${on(said.date)}, ${hours(said)}.`,
  opensNext: (next) => `The next hours are ${next.date}, ${hours(next)}.`,
};
