import type { AllGiven } from '../verbs/options';
import type { Verb } from '../verbs/verb';
import { VERBS } from '../verbs/verbs';
import { quoted } from './next-command';

/** Longest first: `notice clear` before a verb that is called `notice`. */
const NAMES = [...VERBS].sort((a, b) => b.name.length - a.name.length);

const SUGGESTED = new RegExp(
  `(npm run faq -- |"faq )(${NAMES.map(({ name }) => name).join('|')})(?![\\w-])([^\\n"\`]*)`,
  'g',
);

type Own = Pick<AllGiven, 'folder' | 'words'> & Partial<Pick<AllGiven, 'target' | 'kept' | 'content'>>;

/** Where the caller's own table and settings are, as far as the suggested verb asks for them and isn't told yet. */
const missing = (verb: Verb, rest: string, given: Own): string[] => {
  const { target, kept, folder } = given;
  const isElsewhere = folder !== 'content';
  const isNamed = rest.includes(folder) || rest.includes(quoted(folder));
  const has = (flag: string): boolean => new RegExp(`--${flag}\\b`).test(rest);
  return [
    ...(verb.takes.kind === 'content' && isElsewhere && !isNamed ? [quoted(folder)] : []),
    ...(verb.options.content && isElsewhere && !has('content') && !isNamed ? ['--content', quoted(folder)] : []),
    ...(verb.options.target && target !== undefined && !has('target') ? ['--target', quoted(target)] : []),
    ...(verb.options.kept && kept !== undefined && !has('kept') ? ['--kept', quoted(kept)] : []),
  ];
};

/** The text with every command that it suggests as the caller has to type it: for the same table and the same content. */
export const withOwnOptions = (text: string, given: Own): string =>
  text.replace(SUGGESTED, (all, lead: string, name: string, rest: string) => {
    const verb = NAMES.find((one) => one.name === name);
    if (!verb) return all;
    const added = missing(verb, rest, given);
    // A command in the middle of a sentence stands between quotation marks, as it is to be typed.
    const head = lead === '"faq ' ? '"npm run faq -- ' : lead;
    return [`${head}${name}`, ...added].join(' ') + rest;
  });
