import { join } from 'node:path';
import { parseFileSync } from '@swc/core';
import { filesBelow, ROOT } from './source-files';

export interface Suggestions {
  /** Below `scripts`: `verbs/plan.ts`. */
  file: string;
  /** Texts with a whole command in them. */
  written: string[];
  /** Has a command that is put together when it is printed. */
  isMade: boolean;
}

/** Helps and the machinery itself suggest nothing. */
const NOT: readonly string[] = ['door/help.ts', 'door/own-options.ts', 'door/next-command.ts', 'report/wrap.ts'];

const WHOLE = /(?:npm run faq -- |"faq )[a-z-][^"`\n]*["`]|npm run faq -- [a-z-]+$/;

/** Every command of `faq` that a program may print, as it stands in the source. */
export const suggestions = (): Suggestions[] =>
  filesBelow('scripts').flatMap((path) => {
    const file = path.replace('scripts/', '');
    const found: Suggestions = { file, written: [], isMade: false };
    const look = (text: string, isLast: boolean): void => {
      // What a program says of itself (`--help`) suggests nothing.
      if (!/npm run faq -- |"faq [a-z]/.test(text) || /\n {2}--/.test(text)) return;
      if (WHOLE.test(text) && (isLast || !/npm run faq -- [a-z ]*$/.test(text))) found.written.push(text);
      else found.isMade = true;
    };
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, value, quasis, callee } = node as {
        type?: string;
        value?: string;
        quasis?: { cooked?: string }[];
        callee?: { value?: string };
      };
      if (type === 'StringLiteral') look(value ?? '', true);
      if (type === 'TemplateLiteral') {
        const pieces = quasis ?? [];
        for (const [at, { cooked = '' }] of pieces.entries()) look(cooked, at === pieces.length - 1);
      }
      if (type === 'CallExpression' && callee?.value === 'nextCommand') found.isMade = true;
      for (const one of Object.values(node)) visit(one);
    };
    if (!NOT.includes(file)) visit(parseFileSync(join(ROOT, path), { syntax: 'typescript' }));
    return found.written.length > 0 || found.isMade ? [found] : [];
  });
