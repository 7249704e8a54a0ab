import { quoted } from '../door/next-command';
import type { NluArguments } from './nlu-arguments';

/** The command that begins such an evaluation, or reads the one of that id; ready to be copied. */
export const evaluateCommand = (
  values: NluArguments['values'],
  files: readonly string[],
  id?: string | undefined,
): string => {
  const { content, locale, hears, junit, json, markdown, part, stage, now } = values;
  const begins = id === undefined ? { part, stage, now } : { evaluation: id };
  const own = { content: content === 'content' ? undefined : content, locale, hears, junit, json, markdown, ...begins };
  const options = Object.entries(own).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name} ${quoted(value)}`],
  );
  return ['npm run nlu -- evaluate', ...files.map(quoted), ...options].join(' ');
};
