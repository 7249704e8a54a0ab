import type { readArguments } from '../door/arguments';
import { UsageError } from '../door/usage-error';
import { FRONTS, type FrontName } from '../simulator/front-drivers';

export const SIMULATE_OPTIONS = {
  front: { type: 'string', default: 'alexa' },
  driver: { type: 'string', default: 'local' },
  junit: { type: 'string' },
  json: { type: 'string' },
  watch: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
  places: { type: 'boolean', default: false },
  hears: { type: 'string' },
} as const;

export type SimulateArguments = ReturnType<typeof readArguments<typeof SIMULATE_OPTIONS>>;

const isFront = (name: string): name is FrontName => FRONTS.some((front) => front === name);

export const frontOf = (asked: string): FrontName => {
  if (isFront(asked)) return asked;
  throw new UsageError(`"${asked}" is no front that scripts can be held through. Write one of: ${FRONTS.join(', ')}.`);
};

/** Whether the scripts go to Amazon. */
export const isAtAmazon = ({ values: { driver, front } }: SimulateArguments): boolean => {
  if (driver !== 'local' && driver !== 'amazon') throw new UsageError(`"${driver}" is no driver: local or amazon.`);
  if (driver === 'amazon' && front !== 'alexa') throw new UsageError('Amazon simulates Alexa: leave out --front.');
  return driver === 'amazon';
};
