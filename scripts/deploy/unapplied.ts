type Json = unknown;

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths at which two values differ, no deeper than a person can read: `permissions`, `apis.custom`. */
const differing = (before: Json, after: Json, depth: number): string[] => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (depth === 0 || !isObject(before) || !isObject(after)) return [''];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    differing(before[key], after[key], depth - 1).map((rest) => (rest === '' ? key : `${key}.${rest}`)),
  );
};

const DEPTH = 3;

const manifestIn = (text: string | undefined): Json => {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as { manifest?: Json }).manifest;
  } catch {
    return undefined;
  }
};

/**
 * What a push to a hosted skill's repository doesn't change at Amazon, as sentences. `before` and `after` are `skill.json`
 * as it was pushed last, and as it is now.
 */
export const unapplied = (before: string | undefined, after: string): string[] => {
  const changed = differing(manifestIn(before) ?? {}, manifestIn(after), DEPTH);
  const manifest =
    changed.length === 0
      ? []
      : [
          `skill.json changed (${changed.join(', ')}). Amazon has been reported not to take that from a push (ask-cli, issue 474): look at these in the developer console, and set there what is still as before.`,
        ];
  return [
    ...manifest,
    'Answers and places: they are in the table, and are released by npm run faq.',
    "The table's roles, and the certification of a skill that is not public yet.",
  ];
};
