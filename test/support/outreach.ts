import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../../scripts/door/outcome';
import { type AtDesk, atADesk } from './desk';
import type { Edit } from './staff-content';
import { openTextService } from './text-service';

export const HEADINGS = 'phone,county,locale,opted_in_on,how';

/** A number of nobody's: 555-01xx is kept for stories. */
export const numberOf = (n: number): string => `+1${802 + Math.floor(n / 100)}55501${String(n % 100).padStart(2, '0')}`;

export const person = (n: number, county = 'riverbend'): string =>
  `${numberOf(n)},${county},en-US,2027-08-01,form at the counter`;

export const withSettings =
  (settings = '', more: Edit = () => {}): Edit =>
  (draft) => {
    draft.office += `outreach:\n  number: "+18005550142"\n  parts_per_second: 1000\n${settings}`;
    more(draft);
  };

export interface OutreachTest extends Pick<AtDesk, 'edit' | 'folder'> {
  /** The folder of the list. */
  home: string;
  list: string;
  service: Awaited<ReturnType<typeof openTextService>>;
  faq: AtDesk['faq'];
  /** `outreach plan`, as data. */
  planned(options?: string): Promise<{ fingerprint: string; people: number } & Record<string, unknown>>;
  /** `outreach send` of the plan as it is now. */
  send(options?: string): Promise<Outcome>;
}

/** A desk whose content is released, with a list in a folder of its own and a number at a test server. */
export const withOutreachTest = async (
  rows: readonly string[],
  work: (test: OutreachTest) => Promise<void>,
  first: Edit = withSettings(),
): Promise<void> => {
  const home = await mkdtemp(join(tmpdir(), 'outreach-'));
  const service = await openTextService();
  const before = { ...process.env };
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
  const list = join(home, 'list.csv');
  await writeFile(list, `${[HEADINGS, ...rows].join('\n')}\n`);
  const topic = '--topic register-deadline';
  try {
    await atADesk(async ({ faq, edit, folder }) => {
      const applied = await faq('apply FOLDER --yes --by "Luis Ortega"');
      if (applied.exitCode !== 0) throw new Error(`${applied.out}${applied.hint}`);
      const planned: OutreachTest['planned'] = async (options = '') =>
        JSON.parse((await faq(`outreach plan ${list} ${topic} ${options} --json`)).out ?? '');
      await work({
        home,
        list,
        service,
        faq,
        edit,
        folder,
        planned,
        send: async (options = '') => {
          const { fingerprint } = await planned(/--now \S+/.exec(options)?.[0]);
          return faq(`outreach send ${list} ${topic} --plan ${fingerprint} --endpoint ${service.url} ${options}`);
        },
      });
    }, first);
  } finally {
    process.env = before;
    await service.close();
    await rm(home, { recursive: true, force: true });
  }
};
