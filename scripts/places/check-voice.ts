import type { FeedReport } from './feed-problem';
import type { GatheredFeed } from './gather';

/** As many ZIP codes of a city are searched where a voter names the city alone. */
const MOST_ZIPS = 30;

/** Tells of streets that a voter who says an address can't reach as other voters do. */
export const checkVoice = (gathered: GatheredFeed, report: FeedReport): void => {
  const [first] = gathered.named;
  const at = (city: string) => ({
    type: 'street_segment' as const,
    id: city,
    file: first?.at.file ?? '',
    line: first?.at.line ?? 1,
  });
  for (const [city, segments] of gathered.citiesWithoutZip) report.add('streets-without-zip', at(city), city, segments);
  const zips = new Map<string, number>();
  for (const towns of gathered.townsOfZip.values()) for (const town of towns) zips.set(town, (zips.get(town) ?? 0) + 1);
  for (const [city, count] of zips) if (count > MOST_ZIPS) report.add('city-too-large', at(city), city, count);
};
