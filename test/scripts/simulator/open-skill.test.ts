import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSkill } from '../../../scripts/simulator/open-skill';
import { useSkill } from '../../support/converse';

const clock = () => Date.parse('2027-10-01T12:00:00-04:00');

describe('the skill at the keyboard', () => {
  const { voter } = useSkill();

  it('answers a one-shot from the table and closes', async () => {
    const turn = await voter({ oneShot: true }).says('when is the last day to register to vote');
    expect(turn).toMatchObject({
      outcome: 'answered',
      topic: 'register-deadline',
      jurisdiction: 'franklin',
      release: 1,
      endsSession: true,
    });
    expect(turn.speech).toContain('October 4th');
  });

  it('keeps a session open, and its clock', async () => {
    const asking = voter({ county: 'riverbend' });
    expect((await asking.opens()).outcome).toBe('welcomed');
    expect(await asking.says('when is the next election')).toMatchObject({
      endsSession: false,
      topic: 'election-date',
    });
    asking.waitsUntil('2027-11-02T09:00:00-04:00');
    expect((await asking.says('when is the next election')).speech).toContain('today');
    expect(await asking.says('stop')).toMatchObject({ endsSession: true, outcome: 'closed' });
  });
});

describe('a kept table', () => {
  let keptIn: string;
  beforeEach(async () => {
    keptIn = await mkdtemp(join(tmpdir(), 'kept-'));
  });
  afterEach(() => rm(keptIn, { recursive: true, force: true }));

  it('is filled once, and used as it is the next time', async () => {
    const first = await openSkill({ folder: 'content', keptIn, clock });
    expect(first.wasKept).toBeUndefined();
    await first.close();
    const second = await openSkill({ folder: 'content', keptIn, clock });
    expect(second.wasKept).toContain('already holds release 1');
    const turn = await second.converse({ locale: 'en-US', clock, openSession: false }).say('when do the polls open');
    expect(turn).toMatchObject({ outcome: 'answered', release: 1 });
    await second.close();
  });
});

it('names the problems of a folder that is none', async () => {
  await expect(openSkill({ folder: 'no-such-folder', clock })).rejects.toMatchObject({ name: 'ContentError' });
});
