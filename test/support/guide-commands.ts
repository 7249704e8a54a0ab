import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Call } from './recorder';

const GUIDES = ['deployment-guide.md', 'keeper.md'];

const pascal = (words: string): string => words.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What the guides have the keeper type: `aws dynamodb update-table …`, each as the requests that it makes. */
export const guideCommands = (): Call[] =>
  GUIDES.flatMap((guide) => {
    const text = readFileSync(join(__dirname, '../../docs', guide), 'utf8').replace(/\\\n\s*/g, '');
    return [...text.matchAll(/^ *aws dynamodb ([\w-]+) (.*)$/gm)].map(([, verb = '', rest = '']) => {
      const flag = (name: string): string | undefined => new RegExp(`--${name} (\\S+)`).exec(rest)?.[1];
      const input = {
        TableName: flag('table-name'),
        SourceTableName: flag('source-table-name'),
        TargetTableName: flag('target-table-name'),
      };
      return { operation: pascal(verb), input };
    });
  });
