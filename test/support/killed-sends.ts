import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { runFaq } from '../../scripts/door/run-faq';
import { openLocalTable } from '../../scripts/table/local-table';
import { clockAt } from './clock';
import { numberOf, person, withOutreachTest, withSettings } from './outreach';
import { buildProgram } from './program';
import { NOW, rewriteContent } from './staff-content';
import { tableOn } from './table-engine';
import { NOBODY } from './terminal';

/** Where in the life of one message the process is killed. */
const POINTS = ['before it is taken', 'taken, not answered', 'answered', 'soon after'] as const;

export interface KilledSends {
  /** How often each number of the list was texted. */
  received: ReadonlyMap<string, number>;
  people: readonly string[];
  /** Rows that the last run tells of as in doubt. */
  doubted: ReadonlySet<string>;
  kills: number;
  /** How often which point was met. */
  points: ReadonlyMap<string, number>;
}

/** The same sequence for the same seed: a failure can be repeated. */
const seeded = (seed: number) => (): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
};

/**
 * Kills `outreach send`, a process of its own, again and again, each time some messages on, and lets the last one end. The
 * service is this process, and counts what each number received.
 */
export const killSends = async (kills: number, seed: number): Promise<KilledSends> => {
  const random = seeded(seed);
  const program = await buildProgram('faq');
  const engine = await openLocalTable();
  const people = Array.from({ length: kills * 4 + 5 }, (_, n) => n + 1);
  const points = new Map<string, number>();
  let result: KilledSends | undefined;
  try {
    await withOutreachTest(
      people.map((n) => person(n)),
      async ({ list, service, folder }) => {
        const table = tableOn(engine.endpoint, 'answers');
        await table.releases.ensure();
        table.close();
        await rewriteContent(
          folder,
          withSettings('', (draft) => {
            draft.office = draft.office.replace(
              'region: us-east-1',
              `region: us-east-1\n    endpoint: ${engine.endpoint}`,
            );
          }),
        );
        const faq = (...words: string[]) => runFaq(words, NOBODY, clockAt(NOW));
        await faq('apply', folder, '--target', 'production', '--by', 'Ben', '--note', 'first', '--yes');
        const about = [
          list,
          '--topic',
          'register-deadline',
          '--target',
          'production',
          '--content',
          folder,
          '--now',
          NOW,
        ];
        const { out = '' } = await faq('outreach', 'plan', ...about, '--json');
        const { fingerprint } = JSON.parse(out);
        const start = () =>
          program.start(['outreach', 'send', ...about, '--endpoint', service.url, '--plan', fingerprint]);

        let done = 0;
        while (done < kills) {
          const { child, ended } = start();
          const at = service.inputs.length + 1 + Math.floor(random() * 4);
          const point = POINTS[Math.floor(random() * POINTS.length)] ?? 'answered';
          const later = random() * 6;
          service.decide((request) => {
            if (request !== at) return 'take';
            if (point === 'before it is taken' || point === 'taken, not answered') kill(child);
            else void sleep(point === 'answered' ? 0 : later).then(() => kill(child));
            return point === 'before it is taken'
              ? 'silent-before'
              : point === 'taken, not answered'
                ? 'silent-after'
                : 'take';
          });
          const { signal, stdout, stderr } = await ended;
          if (signal !== 'SIGKILL') throw new Error(`It ended before it was killed: ${stdout}${stderr}`);
          points.set(point, (points.get(point) ?? 0) + 1);
          done += 1;
        }
        service.decide(() => 'take');
        const last = await start().ended;
        if (!/Sent \d+ messages?\./.test(last.stdout)) throw new Error(last.stdout + last.stderr);

        const { known } = JSON.parse((await faq('outreach', 'plan', ...about, '--json')).out ?? '') as {
          known: { row: number; state: string }[];
        };
        const doubted = new Set(known.filter(({ state }) => state === 'sending').map(({ row }) => numberOf(row - 1)));
        const received = new Map<string, number>();
        for (const { to } of service.sent) received.set(to, (received.get(to) ?? 0) + 1);
        result = { received, people: people.map(numberOf), doubted, kills: done, points };
      },
    );
  } finally {
    await engine.close();
    await program.remove();
  }
  if (!result) throw new Error('Nothing was tried.');
  return result;
};

const kill = (child: ChildProcess): void => void child.kill('SIGKILL');

/** Nobody twice; everybody once whose message isn't in doubt; and only a kill leaves a doubt. */
export const expectOnce = ({ received, people, doubted, kills }: KilledSends): void => {
  expect([...received].filter(([, times]) => times > 1)).toEqual([]);
  expect(people.filter((one) => !doubted.has(one) && received.get(one) !== 1)).toEqual([]);
  expect(doubted.size).toBeLessThanOrEqual(kills);
};
