/** Versions of the Voting Information Project's specification, oldest first, and how much we know of each. */
const VIP_VERSIONS: readonly (readonly [version: string, state: 'old' | 'current'])[] = [
  ['3.0', 'old'],
  ['4.0', 'old'],
  ['5.0', 'old'],
  ['5.1', 'old'],
  ['5.2', 'current'],
  ['6.0', 'current'],
];

/** The versions of today, as a message names them: `5.2 and 6.0`. */
export const CURRENT_VERSIONS = VIP_VERSIONS.filter(([, state]) => state === 'current')
  .map(([version]) => version)
  .join(' and ');

const numbersOf = (version: string): [major: number, minor: number] | undefined => {
  const [, major, minor = '0'] = /^(\d+)(?:\.(\d+))?$/.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor)];
};

/**
 * What a feed's version is to us. `newer`: of a kind we know, with more than we know of; what is of another kind, or no
 * version at all, is `unknown`.
 */
export const vipVersion = (version: string): 'current' | 'old' | 'newer' | 'unknown' => {
  const numbers = numbersOf(version);
  if (!numbers) return 'unknown';
  const [major, minor] = numbers;
  const known = VIP_VERSIONS.find(([name]) => name === `${major}.${minor}`);
  if (known) return known[1];
  const [newest = 0, newestMinor = 0] = numbersOf(VIP_VERSIONS.at(-1)?.[0] ?? '') ?? [];
  return major === newest && minor > newestMinor ? 'newer' : 'unknown';
};
