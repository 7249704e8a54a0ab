import { relative } from 'node:path';
import type { Expression } from './expressions';
import { ROOT } from './source-files';

/** Each expression that the skill put together since this file was loaded: import it before whatever is to be watched. */
export const builtExpressions: Expression[] = [];

/** The file of the skill that asked, where one did: `lambda/understanding/needs.ts`. */
const builderIn = (stack = ''): string | undefined =>
  stack
    .split('\n')
    .slice(2)
    .map((line) => relative(ROOT, /\(?(\/[^():]+):\d+:\d+\)?$/.exec(line)?.[1] ?? ''))
    .find((path) => /^(?:lambda|models)\//.test(path));

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, [source, flags]: [string | RegExp, string?], as) {
    const made: RegExp = Reflect.construct(target, [source, flags], as);
    const where = builderIn(new Error('Who asks?').stack);
    if (where) builtExpressions.push({ where: `${where}, built`, source: made.source, flags: made.flags });
    return made;
  },
});
