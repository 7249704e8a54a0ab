import { createContentSource } from '../../../lambda/table/cached-content';
import type { ContentStore } from '../../../lambda/table/content-store';
import { sourceOfRows } from '../../../lambda/table/release-source';
import { type Pointer, type Version, visibleAt } from '../../../models/table/items';
import { byPartition } from '../../../scripts/plan/digests';
import { wholeRelease } from '../../support/release-rows';
import { talkToSkill } from '../../support/talk-to-skill';

const NOW = '2027-10-01T16:00:00Z';
const pointerTo = (release: number): Pointer => ({ release, abandoned: [], released_at: `2027-09-0${release}` });

/** A container that was not running, with release 1 in its bundle, beside a table with release 2. */
const cold = (bundled: readonly Version[] = wholeRelease(1)) => {
  const asked: string[] = [];
  const live = byPartition(wholeRelease(2));
  const store: ContentStore = {
    async currentRelease() {
      asked.push('pointer');
      return pointerTo(2);
    },
    async partitions(names, pointer) {
      asked.push(`${names.length} partitions`);
      return new Map(names.map((name) => [name, visibleAt(live.get(name) ?? [], pointer)]));
    },
  };
  const content = createContentSource({
    store,
    snapshot: { pointer: pointerTo(1), taken_at: NOW, ...sourceOfRows(byPartition(bundled), 'franklin') },
    place: { root: 'franklin', ancestors: ['us'] },
    clock: () => 0,
    wall: () => Date.parse(NOW),
    limits: { pointerEveryMs: 30_000, retryEveryMs: 5000, pointerWithinMs: 300, readWithinMs: 1500, uncheckedDays: 14 },
  });
  return { asked, voter: talkToSkill({ content, now: NOW }) };
};

describe('a first turn reads the table twice, one after the other', () => {
  it.each([
    ['AnyQuestionIntent', { question: { value: 'do i need an id in place riverbend' } }],
    ['AnyQuestionIntent', { question: { value: 'do i need an id' } }],
    ['VoteIdIntent', { county: { value: 'place riverbend' } }],
    ['VoteIdIntent', { county: { value: 'place riverbend', id: 'riverbend' } }],
  ])('with %s, %j', async (intent, slots) => {
    const { asked, voter } = cold();
    const { record } = await voter.say(intent, slots);
    expect(record?.release).toBe(2);
    expect(asked).toHaveLength(2);
  });

  it('and a third time where the bundle knew nothing of the county', async () => {
    const bundled = wholeRelease(1).filter(({ content }) => !('id' in content.row && content.row.id === 'riverbend'));
    const { asked, voter } = cold(bundled);
    await voter.say('AnyQuestionIntent', { question: { value: 'do i need an id in place riverbend' } });
    expect(asked).toHaveLength(3);
  });
});
