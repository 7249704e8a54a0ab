import { type OptionsConfig, readArguments } from './arguments';
import { failureOf } from './failure';

type Arguments<O extends OptionsConfig> = ReturnType<typeof readArguments<O & typeof HELP>>;

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

/** A program of the project, as `npm run` starts it. */
export interface Program<O extends OptionsConfig> {
  /** How it is called: `npm run ask`. */
  command: string;
  /** What `--help` prints. */
  usage: string;
  options: O;
  /** Gives its exit code; nothing is 0. What it throws is told of by its kind. */
  run(given: Arguments<O>): Promise<number | undefined> | number | undefined;
}

/**
 * Runs the program on the words it was called with. Exit codes are the same for all: 0 done, 1 something must be put
 * right first, 2 wrong usage, 70 our own fault, 130 stopped by Ctrl-C.
 */
export const openDoor = async <O extends OptionsConfig>({
  command,
  usage,
  options,
  run,
}: Program<O>): Promise<void> => {
  process.on('SIGINT', () => process.exit(130));
  // Whoever reads along may have heard enough: `npm run ask … | head`.
  process.stdout.on('error', () => process.exit(0));
  try {
    const given = readArguments(process.argv.slice(2), { ...options, ...HELP });
    const { help } = readArguments(process.argv.slice(2), { ...options, ...HELP }).values as { help?: boolean };
    if (help) process.stdout.write(`${usage.trimEnd()}\n`);
    else process.exitCode = (await run(given)) ?? 0;
  } catch (error) {
    const { text, code } = failureOf(error, command);
    process.stderr.write(text);
    process.exitCode = code;
  }
};
