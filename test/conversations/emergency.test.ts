import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runFaq } from '../../scripts/door/run-faq';
import { type OpenSkill, openSkill } from '../../scripts/simulator/open-skill';
import { clockAt } from '../support/clock';
import { expectGoodTurn } from '../support/every-turn';
import { NOBODY } from '../support/terminal';

const MOMENT = Date.parse('2027-11-02T18:30:00-04:00');

let kept: string;
let skill: OpenSkill;

beforeAll(async () => {
  kept = await mkdtemp(join(tmpdir(), 'ballot-answers-emergency-'));
  skill = await openSkill({ folder: 'content', keptIn: kept, clock: () => MOMENT });
});
afterAll(async () => {
  await skill.close();
  await rm(kept, { recursive: true, force: true });
});

/** A clerk at work while the skill is in use. The simulated skill looks at the table every second. */
const clerk = async (...words: string[]): Promise<void> => {
  const { exitCode } = await runFaq(
    [...words, '--kept', kept, '--by', 'Ann'],
    NOBODY,
    clockAt(new Date().toISOString()),
  );
  expect(exitCode).toBe(0);
  await sleep(1100);
};

const hear = async (county: string | undefined, ...utterances: string[]): Promise<string[]> => {
  const voter = skill.converse({ locale: 'en-US', county, clock: () => MOMENT, openSession: false });
  const opening = await voter.launch();
  await expectGoodTurn(opening);
  const heard = [opening.speech];
  for (const utterance of utterances) {
    const turn = await voter.say(utterance);
    await expectGoodTurn(turn);
    heard.push(turn.speech);
  }
  return heard;
};

it('carries a notice and a stopped answer to voters without a release, and takes them back', async () => {
  const [, calm = ''] = await hear('riverbend', 'when do the polls close');
  expect(calm).not.toContain('notice');

  await clerk(
    'notice',
    'set',
    '--county',
    'riverbend',
    '--text',
    'Polls in Riverbend stay open until 10 PM tonight.',
    '--text-es',
    'Hoy se puede votar en Riverbend hasta las 10 de la noche.',
  );
  await clerk('silence', 'polling-hours', '--county', 'riverbend');
  const [opening, first, second] = await hear('riverbend', 'when do the polls close', 'do i need an id');
  expect(opening).toMatch(
    /^First, a notice from your election office\. Polls in Riverbend stay open until 10 PM tonight\./,
  );
  expect(first).toMatch(/^I don't have an approved answer/);
  expect(second).not.toContain('Polls in Riverbend');
  expect((await hear('stonefield', 'when do the polls close')).join()).not.toMatch(/Riverbend|approved answer/);

  await clerk('notice', 'clear');
  await clerk('resume', 'polling-hours');
  expect((await hear('riverbend', 'when do the polls close'))[1]).toBe(calm);
});
