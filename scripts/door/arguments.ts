import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './usage-error';

export type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** Options and what else stands on a command line. An option that isn't known, or lacks its value, is a `UsageError`. */
export const readArguments = <O extends OptionsConfig>(args: readonly string[], options: O) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's own sentence goes on to explain how to pass a value that starts with a dash.
    const [sentence = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new UsageError(`${sentence.replace(/\.$/, '')}.`);
  }
};
