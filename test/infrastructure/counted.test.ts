import { COUNTED, type Counted, FRONT_FAILED, strangersWrites } from '../../infrastructure/parts/counted';
import { recordOf } from '../../lambda/conversation/turn-record';
import type { Trouble } from '../../lambda/table/trouble';

/** The part of CloudWatch's language for JSON that our patterns use. */
const matches = (pattern: string, record: object): boolean => {
  const expression = pattern
    .slice(1, -1)
    .replace(/(\$[\w.]+) IS TRUE/g, (_, path) => `(at("${path}") === true)`)
    .replace(/(\$[\w.]+) NOT EXISTS/g, (_, path) => `(at("${path}") === undefined)`)
    .replace(/(\$[\w.]+) = "\*"/g, (_, path) => `(at("${path}") !== undefined)`)
    .replace(/(\$[\w.]+) (!?)= ("[^"]*")/g, (_, path, not, value) => `(at("${path}") ${not || '='}== ${value})`);
  const at = (path: string): unknown =>
    path
      .split('.')
      .slice(1)
      .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], record);
  return new Function('at', `return ${expression};`)(at) as boolean;
};

const turn = (outcome: string, more: { reason?: string; isSnapshot?: boolean } = {}): object =>
  JSON.parse(
    JSON.stringify(
      recordOf({
        front: 'alexa',
        turn: undefined,
        locale: 'en-US',
        reply: { outcome, say: [], reason: more.reason } as never,
        isSnapshot: more.isSnapshot ?? false,
        error: undefined,
        ms: 3,
      } as never),
    ),
  );
const trouble = (name: Trouble['trouble']): object => ({ trouble: name, operation: 'Query' });

describe('what alarms count', () => {
  it.each<[object, Counted[]]>([
    [turn('answered'), ['Turns']],
    [turn('apology'), ['Apologies', 'Turns']],
    [turn('answered', { isSnapshot: true }), ['SnapshotAnswers', 'Turns']],
    [turn('answered', { reason: 'stale-release' }), ['StaleAnswers', 'Turns']],
    [turn('no-match'), ['Misses', 'Turns']],
    [trouble('no-pointer'), ['PointerTroubles']],
    [trouble('release-unread'), ['PointerTroubles']],
    [trouble('places-unread'), ['PlacesTroubles']],
    [trouble('credentials-failed'), ['CredentialsTroubles']],
  ])('%j is %j', (record, names) => {
    const counting = Object.entries(COUNTED).filter(([, pattern]) => matches(pattern, record));
    expect(counting.map(([name]) => name).sort()).toEqual([...names].sort());
  });

  it('is of a front what failed in a turn and outside of one', () => {
    const records = [turn('apology'), trouble('front-failed'), turn('answered'), trouble('places-unread')];
    expect(records.map((record) => matches(FRONT_FAILED, record))).toEqual([true, true, false, false]);
  });

  it("is a write by nobody's role, and none by the releaser's", () => {
    const pattern = strangersWrites(['arn:releaser', 'arn:keeper']);
    const write = (arn: string | undefined, eventName = 'UpdateItem'): object => ({
      eventSource: 'dynamodb.amazonaws.com',
      eventName,
      userIdentity: arn === undefined ? {} : { sessionContext: { sessionIssuer: { arn } } },
    });
    expect(
      [write('arn:releaser'), write('arn:keeper'), write('arn:other', 'Query')].map((one) => matches(pattern, one)),
    ).toEqual([false, false, false]);
    expect(
      [write('arn:other'), write(undefined), write('arn:other', 'BatchWriteItem')].map((one) => matches(pattern, one)),
    ).toEqual([true, true, true]);
  });
});
