import { languageOf } from '../../models/locales/languages';
import { LOCALES } from '../../models/locales/locales';
import { OPTIONS, type OptionName, textFlag } from '../verbs/options';
import type { Verb } from '../verbs/verb';

const WIDTH = 20;

const line = (flag: string, value: string | undefined, what: string): string =>
  `  ${`--${[flag, value].filter(Boolean).join(' ')}`.padEnd(WIDTH - 1)} ${what}`;

const linesOf = (name: OptionName, own: true | string): string[] => {
  const { kind, what, ...rest } = OPTIONS[name];
  const value = 'value' in rest ? rest.value : undefined;
  const said = own === true ? what : own;
  if (kind !== 'texts') return [line(name, value, said)];
  return LOCALES.map((locale) => line(textFlag(locale), value, `${said}, in ${languageOf(locale).name}`));
};

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/** How one verb is called. */
export const helpFor = ({ name, usage, summary, more, options }: Verb): string => {
  const lines = Object.entries(options).flatMap(([option, own]) => (isOption(option) ? linesOf(option, own) : []));
  const about = more === undefined ? summary : `${summary} ${more}`;
  return `npm run faq -- ${name} ${usage}\n\n${about}\n\n${lines.join('\n')}`;
};

/** The list of all verbs. */
export const helpForAll = (verbs: readonly Verb[]): string => {
  const width = Math.max(...verbs.map(({ name }) => name.length));
  const listed = verbs.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `npm run faq -- VERB [PATH] [options]\n\n${listed.join('\n')}\n\nEach verb has its own --help. docs/staff-guide.md explains all of it.`;
};
