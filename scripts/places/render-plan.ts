import type { Place } from '../../models/places/place';
import { count } from '../report/wrap';
import type { PlaceChange } from './compare-places';
import type { PrecinctChange } from './compare-precincts';
import type { PlacesPlan } from './plan-places';
import type { RenderOptions } from './render-report';

const SHOWN_OF_A_KIND = 20;

const nameOf = ({ name, kinds, id }: Place): string => `${name ?? id} (${kinds.join(', ') || 'polling-place'})`;

const addressOf = ({ address, city, zip }: Place): string =>
  [...address, [city, zip].filter(Boolean).join(' ')].filter((part) => part !== '').join(', ');

const KINDS: readonly (readonly [PlaceChange['kind'], sign: string, words: string])[] = [
  ['add', '+ add    ', 'added'],
  ['move', '~ move   ', 'moved'],
  ['details', '~ change ', 'with another name, position or directions'],
  ['hours', '~ hours  ', 'with other hours'],
  ['remove', '- remove ', 'removed'],
];

const line = (change: PlaceChange, sign: string, { paint }: RenderOptions): string => {
  if (change.kind === 'add') return `${paint.green(sign)} ${nameOf(change.after)}, ${addressOf(change.after)}`;
  if (change.kind === 'remove') return `${paint.red(sign)} ${nameOf(change.before)}, ${addressOf(change.before)}`;
  const { before, after } = change;
  const moved = change.kind === 'move' ? `, ${addressOf(before)} → ${addressOf(after)}` : `, ${addressOf(after)}`;
  const named = nameOf(before) === nameOf(after) ? nameOf(after) : `${nameOf(before)} → ${nameOf(after)}`;
  return `${paint.yellow(sign)} ${named}${moved}`;
};

export const countChanges = ({ places }: Pick<PlacesPlan, 'places'>): Record<PlaceChange['kind'], number> => {
  const counts = { add: 0, move: 0, details: 0, hours: 0, remove: 0 };
  for (const { kind } of places) counts[kind] += 1;
  return counts;
};

export const isNoChange = ({ places, addresses, precincts, live, isRespelled }: PlacesPlan): boolean =>
  live !== undefined &&
  !isRespelled &&
  places.length === 0 &&
  precincts.length === 0 &&
  Object.values(addresses).every((number) => number === 0);

const number = (value: number): string => value.toLocaleString('en-US');

/** `Precinct 17: School 17 → School 18, 25,000 house numbers` */
const precinctLine = ({ name, before, after, numbers }: PrecinctChange, { paint }: RenderOptions): string => {
  const [was, is] = [before, after].map((places) => places.join(' and ') || 'no place');
  const counted = count(numbers, 'house number');
  const what = was === is ? `${counted} that had another place come to ${is}` : `${was} → ${is}, ${counted}`;
  return `${paint.yellow('~ voters ')} ${name}: ${what}`;
};

const shownOf = <T>(all: readonly T[], options: RenderOptions, line: (one: T) => string, noun: string): string[] => {
  const shown = options.all ? all : all.slice(0, SHOWN_OF_A_KIND);
  const more = all.length - shown.length;
  return [...shown.map(line), ...(more > 0 ? [`  … and ${number(more)} more ${noun}. Add --all to see them.`] : [])];
};

/** What an import would do, for a person to read before it is done. `target` names the table. */
export const renderPlacesPlan = (plan: PlacesPlan, target: string, options: RenderOptions): string => {
  const { counts, addresses, election, writes } = plan;
  const live = plan.live ? `Voters hear the places of release ${plan.live.version}` : 'Voters hear of no places yet';
  const lines = KINDS.flatMap(([kind, sign]) => {
    const own = plan.places.filter((change) => change.kind === kind);
    return shownOf(own, options, (change) => line(change, sign, options), `to ${kind}`);
  });
  const changes = countChanges(plan);
  const summary = KINDS.map(([kind, , words]) => `${number(changes[kind])} ${words}`).join(', ');
  return [
    `Target: ${target}. ${live}.`,
    `The feed is for ${election.name ? `${election.name}, ` : ''}${election.date}: ${count(counts.places, 'place')}, ` +
      `${count(counts.precincts, 'precinct')}, ${count(counts.segments, 'street segment')}.`,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(plan.precincts.length > 0
      ? [shownOf(plan.precincts, options, (one) => precinctLine(one, options), 'precincts').join('\n')]
      : []),
    plan.isRespelled
      ? 'The released list spells its streets in an older way: house numbers can’t be compared, and voters hear no places of it. Release this feed to bring them back.'
      : `House numbers whose voters get another place: ${number(addresses.moved)}. ` +
        `Found for the first time: ${number(addresses.added)}. No longer found: ${number(addresses.dropped)}.\n` +
        '(These are the numbers that the feed’s ranges cover, built on or not.)',
    isNoChange(plan)
      ? 'No changes.'
      : `Plan: ${summary}.\nIt writes ${count(writes.items, 'item')} (${number(Math.ceil(writes.bytes / 1e6))} MB, ` +
        `${count(writes.units, 'write unit')}).\nFingerprint: ${plan.fingerprint}`,
  ].join('\n\n');
};
