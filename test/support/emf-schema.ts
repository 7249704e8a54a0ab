import * as z from 'zod';

const name = z.string().min(1).max(255);

const UNITS =
  /^(?:None|Percent|Count|Seconds|Microseconds|Milliseconds|(?:Kilo|Mega|Giga|Tera)?(?:bits|bytes))(?:\/Second)?$/i;

/**
 * What Amazon's specification of the embedded metric format asks of a document: its published JSON schema written down
 * anew, and below it what only its sentences say. An object of the format's own has no members besides.
 */
const documentSchema = z.looseObject({
  _aws: z.strictObject({
    Timestamp: z.int().positive(),
    CloudWatchMetrics: z
      .array(
        z.strictObject({
          Namespace: name.regex(/^[\w./#: -]+$/),
          Dimensions: z.array(z.array(name).max(9)).min(1),
          Metrics: z.array(z.strictObject({ Name: name, Unit: z.string().regex(UNITS).optional() })).max(100),
        }),
      )
      .min(1),
  }),
});

/** What is wrong with a line as a document of the format; nothing where it is one. */
export const emfFaults = (line: string): string[] => {
  if (Buffer.byteLength(line) > 256_000) return ['longer than 256 kB'];
  const found = documentSchema.safeParse(JSON.parse(line));
  if (!found.success) return found.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const { _aws, ...root } = found.data;
  return _aws.CloudWatchMetrics.flatMap(({ Dimensions, Metrics }) => [
    ...Dimensions.flat()
      .filter((dimension) => typeof root[dimension] !== 'string' || root[dimension] === '')
      .map((dimension) => `${dimension} is no text of the root`),
    ...Metrics.filter(({ Name }) => !Number.isFinite(root[Name])).map(({ Name }) => `${Name} is no number of the root`),
  ]);
};

/** The metrics that CloudWatch makes of lines: each name with its dimensions, and the sum of its values. */
export const emfSums = (lines: readonly string[]): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const line of lines) {
    const root = JSON.parse(line);
    for (const { Namespace, Dimensions, Metrics } of root._aws?.CloudWatchMetrics ?? [])
      for (const set of Dimensions)
        for (const { Name } of Metrics) {
          const key = [Namespace, Name, ...set.map((one: string) => `${one}=${root[one]}`)].join(' ');
          sums.set(key, (sums.get(key) ?? 0) + root[Name]);
        }
  }
  return sums;
};
