import { ask } from '/app/dom.js';
import { wallTime } from '/app/moment.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** As many are offered at once. */
const SHOWN = 12;

/** @typedef {{ name: string, title?: string, buttons: { text: string, at: number }[] }} Landmark */
/** @typedef {{ at: number, kind: string, what: string[], election: string, landmark: Landmark }} Mark */

/** @param {number} at @param {string} zone @param {Intl.DateTimeFormatOptions} parts */
const written = (at, zone, parts) => new Intl.DateTimeFormat('en-US', { timeZone: zone, ...parts }).format(at);

/** @param {number} at */
const around = (at) => [
  { text: 'An hour before', at: at - HOUR },
  { text: 'A minute after', at: at + MINUTE },
];

/**
 * The moments ahead at which what voters hear may change, those of the next year that has any where this one has no more.
 * @param {string} place
 * @param {number} now milliseconds since 1970
 * @param {string} zone
 * @returns {Promise<Mark[]>}
 */
export const landmarksIn = async (place, now, zone) => {
  const thisYear = Number(wallTime(now, zone).slice(0, 4));
  /** @param {number} year */
  const of = (year) => ask(`/api/desk/timeline?${new URLSearchParams({ place, year: String(year) })}`);
  const { marks, years } = await of(thisYear);
  /** @param {{ at: string }[]} all */
  const ahead = (all) => all.filter(({ at }) => Date.parse(at) > now - HOUR);
  const later = years.find((/** @type {number} */ year) => year > thisYear);
  const left = ahead(marks);
  const found = left.length > 0 || later === undefined ? left : ahead((await of(later)).marks);
  return found.slice(0, SHOWN).map((/** @type {any} */ { at, kind, what, election }) => {
    const moment = Date.parse(at);
    const day = written(moment, zone, {
      month: 'short',
      day: 'numeric',
      ...(moment - now > 300 * 24 * HOUR ? { year: 'numeric' } : {}),
      hour: 'numeric',
      minute: '2-digit',
    });
    const name = `${day}: ${what.length > 1 ? `${what[0]} and ${what.length - 1} more` : what[0]}`;
    return { at: moment, kind, what, election, landmark: { name, title: what.join('\n'), buttons: around(moment) } };
  });
};

/**
 * The two that one wants first: the next deadline, and the next day on which the polls are open.
 * @param {Mark[]} marks
 * @param {string} zone
 * @returns {Landmark[]}
 */
export const nearest = (marks, zone) => {
  const deadline = marks.find(({ kind }) => kind === 'deadline');
  // The desk's calendar words an election day so.
  const closing = marks.find(({ kind, what }) => kind === 'closes' && what[0]?.startsWith('Polls close'));
  const opening = marks.find(({ kind, what }) => kind === 'opens' && what[0]?.startsWith('Polls open'));
  const polls = [
    ...(opening && opening.at <= (closing?.at ?? 0) ? [{ text: 'Polls open', at: opening.at }] : []),
    ...(closing ? [{ text: 'Polls close', at: closing.at }] : []),
  ];
  const day = closing && written(closing.at, zone, { weekday: 'long', month: 'short', day: 'numeric' });
  const election = closing?.what[0]?.replace(/^Polls close: /, '');
  return [
    ...(deadline ? [deadline.landmark] : []),
    ...(polls.length > 0 ? [{ name: `${day}: ${election}`, buttons: polls }] : []),
  ];
};
