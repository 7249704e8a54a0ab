import { enUSNumbers } from './en-US/numbers';
import { esUSNumbers } from './es-US/numbers';
import type { NumberWords } from './number-words';

/**
 * Numbers of the languages in which streets of the United States are named, the least common first. A language in whose
 * words nobody names a street stays out: it would make numbers of names.
 */
export const STREET_NUMBERS: readonly NumberWords[] = [esUSNumbers, enUSNumbers];
