import type { Office } from '../../../models/content/office';
import { replicaSentence } from '../../../scripts/desk/release-sentences';
import { replicaOf } from '../../../scripts/table/replica';

const target = { table: 'answers', region: 'us-east-2' };
const office = (changed: object = {}): Office =>
  ({
    skill_target: 'live',
    targets: { live: target, trial: { ...target, table: 'trial' } },
    account: { replica: { region: 'us-west-2', key: 'arn' } },
    ...changed,
  }) as never;

const regionOf = (name: string, of: Office | undefined): string | undefined => {
  const replica = replicaOf(name, of);
  replica?.close();
  return replica?.region;
};

describe('the replica of a target', () => {
  it("is that of office.yaml, of the skill's own table only, and of none on this computer", () => {
    expect(regionOf('live', office())).toBe('us-west-2');
    expect(regionOf('trial', office())).toBeUndefined();
    expect(regionOf('live', office({ account: {} }))).toBeUndefined();
    expect(regionOf('live', undefined)).toBeUndefined();
    const here = { live: { ...target, endpoint: 'http://127.0.0.1:8000' } };
    expect(regionOf('live', office({ targets: here }))).toBeUndefined();
  });
});

describe('what is said of it after a release', () => {
  const said = (state: 'seen' | 'late' | 'unread') =>
    replicaSentence({ outcome: 'released', release: 2, replica: { region: 'us-west-2', state } });

  it('is why it is not read yet, and that the release is live', () => {
    expect(said('seen')).toBeUndefined();
    expect(replicaSentence({ outcome: 'released', release: 2 })).toBeUndefined();
    expect(said('late')).toMatch(/^The copy in us-west-2 is not whole yet\. The release is live all the same/);
    expect(said('unread')).toMatch(/^The copy in us-west-2 couldn't be looked at\. The release is live/);
  });
});
