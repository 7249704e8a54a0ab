import type * as z from 'zod';
import type { Answer } from './smapi-client';
import { SmapiError } from './smapi-error';

/** What an answer of Amazon's says, as the schema has it. Throws `SmapiError`. */
export const readAnswer = <T>(schema: z.ZodType<T>, { bytes }: Answer, what: string): T => {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    throw new SmapiError(`Amazon's answer can't be read (${what}). Tell the makers of this program.`, undefined, {
      cause: error,
    });
  }
};
