import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A source file and all of ours that it imports, directly or not, but for types, what is in `without`, and data. */
export const importedFiles = (entry: string, without: readonly string[]): string[] => {
  const found = new Set<string>();
  const walk = (file: string): void => {
    if (found.has(file) || without.includes(file) || !existsSync(file)) return;
    found.add(file);
    const imports = readFileSync(file, 'utf8').matchAll(/^import (?!type )[^'"]*?from '(\.[^']+)';/gm);
    for (const [, name = ''] of imports) walk(`${join(dirname(file), name)}.ts`);
  };
  walk(entry);
  return [...found].sort();
};
