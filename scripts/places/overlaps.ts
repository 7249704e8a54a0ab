import { SIDES } from '../../models/places/street-book';
import type { FeedReport } from './feed-problem';
import type { SpilledSegment } from './spill';

const rangeText = (from: number, to: number): string => (from === to ? `number ${from}` : `numbers ${from} to ${to}`);

const report = (one: SpilledSegment, other: SpilledSegment, numbers: string, to: FeedReport): void => {
  const { id, file, line } = one;
  to.add('segments-overlap', { type: 'street_segment', id, file, line }, other.id, numbers);
};

const isApart = ({ prefix, numberSuffix, units }: SpilledSegment): boolean =>
  prefix !== '' || numberSuffix !== '' || units.length > 0;

/** Ranges of one side of a street, by their first number: each is held against the one that reaches farthest. */
const checkSide = (segments: readonly SpilledSegment[], to: FeedReport): void => {
  let farthest: SpilledSegment | undefined;
  for (const one of segments) {
    if (farthest && one.first <= farthest.last && one.precinct !== farthest.precinct) {
      report(one, farthest, rangeText(one.first, Math.min(one.last, farthest.last)), to);
    }
    if (!farthest || one.last > farthest.last) farthest = one;
  }
};

/** Tells of segments of one street that put a house into two precincts. */
export const checkOverlaps = (street: readonly SpilledSegment[], to: FeedReport): void => {
  const ranges = street.filter((one) => !one.isWhole && !isApart(one)).sort((a, b) => a.first - b.first);
  for (const side of [SIDES.odd, SIDES.even]) {
    const other = side === SIDES.odd ? SIDES.even : SIDES.odd;
    checkSide(
      ranges.filter(({ sides }) => sides !== other),
      to,
    );
  }
  const wholes = street.filter(({ isWhole }) => isWhole);
  for (const one of wholes.slice(1)) {
    const [first] = wholes;
    if (first && first.precinct !== one.precinct) report(one, first, 'all addresses', to);
  }
  const houses = new Map<string, SpilledSegment>();
  for (const one of street.filter(isApart)) {
    for (const unit of one.units.length > 0 ? one.units : ['']) {
      const key = [one.prefix, one.first, one.numberSuffix, unit].join('|');
      const known = houses.get(key);
      if (known && known.precinct !== one.precinct) report(one, known, rangeText(one.first, one.last), to);
      houses.set(key, one);
    }
  }
};
