import type { Office } from '../../../models/content/office';
import { certify } from '../../../scripts/certify/certify';
import { tooOldOn, unreadyOffice } from '../../../scripts/hosted/unready';
import { readOffice } from '../../../scripts/sheet/read-office';
import { office as sample } from '../../support/talk-to-skill';
import { subject } from '../certify/subject';

const ready: Office = {
  ...sample,
  skill_id: 'amzn1.ask.skill.0a1b2c3d-0000-4000-8000-0123456789ab',
  targets: {
    production: { table: 't', region: 'us-east-1', role_arn: 'arn:aws:iam::481516234200:role/BallotAnswersReader' },
  },
};
const target = ready.targets.production ?? { table: 't', region: 'us-east-1' };

describe('an office that goes to Alexa', () => {
  it('is ready with an id, a table and a role of its own, or the table of its own account', () => {
    expect(unreadyOffice(ready)).toEqual([]);
    const { role_arn: _, ...own } = target;
    expect(unreadyOffice({ ...ready, targets: { production: own } })).toEqual([]);
  });

  it.each<[string, Partial<Office>, RegExp]>([
    ['no skill_id', { skill_id: undefined }, /has no skill_id/],
    ['a skill_id that is none', { skill_id: 'amzn1.ask.skill.…' }, /is none/],
    ['no target', { targets: {} }, /has no target "production"/],
    [
      "an example's account",
      { targets: { production: { ...target, role_arn: 'arn:aws:iam::123456789012:role/R' } } },
      /account 123456789012, which is an example/,
    ],
    ['an endpoint', { targets: { production: { ...target, endpoint: 'http://localhost:8000' } } }, /can't reach/],
  ])('is not with %s', (_, over, says) => {
    expect(unreadyOffice({ ...ready, ...over })).toEqual([expect.stringMatching(says)]);
  });

  it('is not the sample, which certify says too, unless it is a draft', async () => {
    const { office } = await readOffice('content/office.yaml');
    if (!office) throw new Error('There is no sample office.');
    expect(unreadyOffice(office)).toHaveLength(2);
    const verdictOf = (isDraft: boolean) =>
      certify({ ...subject(undefined, { office }), isDraft }).find(({ id }) => id === 'office-set-up')?.status;
    expect([verdictOf(false), verdictOf(true)]).toEqual(['failed', 'passed']);
  });
});

describe('a snapshot', () => {
  const elections = [{ date: '2027-05-18' }, { date: '2027-11-02' }];

  it.each([
    ['2027-10-19', undefined],
    ['2027-11-02', undefined],
    ['2027-11-03', undefined],
    ['2027-10-18', 'On election day, 2027-11-02, the snapshot of this build would be 15 days old'],
    ['2027-05-19', 'Build again from 2027-10-19 on.'],
  ])('of %s', (takenOn, says) => {
    const said = tooOldOn(elections, ready, takenOn);
    if (says === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(says);
  });
});
