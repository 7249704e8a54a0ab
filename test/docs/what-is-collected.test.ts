import { readFileSync } from 'node:fs';
import { recordOf, type TurnRecord } from '../../lambda/conversation/turn-record';
import { KEPT_FOR_MINUTES } from '../../models/kept-for';
import { LOG_DAYS } from '../../scripts/privacy/privacy-facts';

const DOC = readFileSync('docs/what-is-collected.md', 'utf8');
const SOURCE = 'lambda/conversation/turn-record.ts';

/** The fields of the record, as its type has them. */
const fieldsOfType = (): string[] => {
  const [, block = ''] = /export interface TurnRecord \{\n([\s\S]*?)\n\}/.exec(readFileSync(SOURCE, 'utf8')) ?? [];
  return [...block.matchAll(/^ {2}(\w+)\??:/gm)].map(([, field = '']) => field);
};

const fieldsOfDoc = (): string[] => {
  const [, part = ''] = DOC.split('## One line for each question');
  return [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, field = '']) => field);
};

describe('what is collected', () => {
  it('is all of the record, and nothing else', () => {
    expect(fieldsOfType().length).toBeGreaterThan(10);
    expect(fieldsOfDoc()).toEqual(fieldsOfType());
  });

  it('is what is written, field by field', () => {
    const record: TurnRecord = recordOf({
      front: 'web',
      turn: undefined,
      locale: 'en-US',
      reply: { outcome: 'answered', say: [] },
      isSnapshot: false,
      error: undefined,
      ms: 1,
    });
    expect(Object.keys(record).sort()).toEqual([...fieldsOfDoc()].sort());
  });

  it('is kept as long as the code says', () => {
    expect(DOC).toContain(`good for ${KEPT_FOR_MINUTES.page} minutes`);
    expect(DOC).toContain(`good for ${KEPT_FOR_MINUTES.texts} minutes`);
    expect(DOC).toContain(`encrypted, for ${KEPT_FOR_MINUTES.address} minutes`);
    expect(DOC).toContain(`${LOG_DAYS} days without it`);
    // The infrastructure is a package of its own.
    expect(readFileSync('infrastructure/settings.ts', 'utf8')).toContain(`account.log_days ?? ${LOG_DAYS}`);
  });
});
