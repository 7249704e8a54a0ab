import { ranked } from '../../../scripts/nlu/ranked';
import { isAstray, isLeftToUs, judged } from '../../../scripts/nlu/verdict';
import type { HeardAs } from '../../../scripts/smapi/nlu-evaluations';

const as = (intent: string | null, slots = {}): HeardAs => ({ intent, slots });
const PLACE = as('PollingPlaceIntent', { county: 'riverbend' });
const WORDS = as('AnyQuestionIntent', { question: 'where' });
const CASE = { utterance: 'where', hasPassed: false, expected: PLACE, actual: WORDS };

it.each([
  [PLACE, as('PollingPlaceIntent'), 'slots'],
  [PLACE, as('PollingPlaceIntent', { county: 'Riverbend.' }), 'slots'],
  [PLACE, WORDS, 'catch-all'],
  [PLACE, as('SecurityIntent'), 'another'],
  [PLACE, as(null), 'nothing'],
  [PLACE, as('AMAZON.FallbackIntent'), 'nothing'],
])('of %j expected, %j is: %s', (expected, actual, verdict) => {
  const one = judged({ ...CASE, expected, actual }, expected);
  expect([one.atAmazon, one.here]).toEqual([verdict, 'passed']);
  expect([isLeftToUs(one), isAstray(one)]).toEqual([verdict === 'catch-all', verdict !== 'catch-all']);
});

it('takes words as they are spoken for our own simulator', () => {
  expect(judged(CASE, as('PollingPlaceIntent', { county: 'Riverbend.' })).here).toBe('passed');
});

it("takes Amazon's word that a sentence passed", () => {
  const one = judged({ ...CASE, hasPassed: true }, as(null));
  expect([one.atAmazon, one.here, isLeftToUs(one), isAstray(one)]).toEqual(['passed', 'nothing', false, false]);
});

it.each([
  [{ kind: 'sure', topic: 'polling-place', faq: 'polling-place.elsewhere' }, 'answered'],
  [{ kind: 'sure', topic: 'security', faq: 'security' }, 'neither'],
  [{ kind: 'unsure', options: [{ topic: 'polling-place', faq: 'polling-place' }] }, 'offered'],
  [{ kind: 'unsure', options: [] }, 'neither'],
  [{ kind: 'lost' }, 'neither'],
] as const)('of words that are left to our ranking, %j is: %s', (heard, kind) => {
  expect(ranked(judged(CASE, PLACE), () => heard).ranked).toBe(kind);
});

it('ranks nothing that was not left to it, or that no topic was expected of', () => {
  const listen = () => ({ kind: 'lost' }) as const;
  expect(ranked(judged({ ...CASE, actual: PLACE }, PLACE), listen).ranked).toBeUndefined();
  expect(ranked(judged({ ...CASE, expected: as('HelpIntent') }, PLACE), listen).ranked).toBeUndefined();
});
