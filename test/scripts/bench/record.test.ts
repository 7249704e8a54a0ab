import { drawCold } from '../../../scripts/bench/cold/draw';
import type { Cold } from '../../../scripts/bench/cold/measure-cold';
import { type Recorded, worseThan } from '../../../scripts/bench/cold/record';

const cold = (skill: string, ratio: number): Cold => ({
  skill,
  loadMs: 10,
  ms: 100 * ratio,
  processorMs: 80 * ratio,
  peakMb: 60 * ratio,
  times: { ms: ratio, processorMs: ratio, peakMb: ratio },
});
const recorded: Recorded = { measured_on: '2026-11-27', bytes: 1000, times: { 'ours, topic': cold('', 0.8).times } };

describe('the guard against slower starts', () => {
  it.each([0.5, 0.8, 1])('lets %d times the ordinary skill pass, where 0.8 is recorded', (ratio) => {
    expect(worseThan(recorded, [cold('ordinary', 1), cold('ours, topic', ratio)], 900)).toEqual([]);
  });

  it('names what got worse by more than a quarter', () => {
    const worse = worseThan(recorded, [cold('ours, topic', 1.01)], 900);
    expect(worse).toHaveLength(3);
    expect(worse[0]).toContain('ms is 1.01 times');
  });

  it('names a bundle above its budget, and a skill that was never recorded', () => {
    expect(worseThan(recorded, [cold('ours, topic', 0.8)], 1001)).toEqual([
      'The bundle has 1001 bytes, its budget is 1000.',
    ]);
    expect(worseThan(recorded, [cold('ours, free', 0.8)], 900)[0]).toContain('"ours, free" is not in');
  });
});

it('draws a bar for each skill and a line at the ordinary one', () => {
  const svg = drawCold([cold('ordinary', 1), cold('ours, topic', 0.5)], 'Start & answer');
  expect(svg.match(/<rect x=/g)).toHaveLength(2);
  expect(svg).toContain('40 ms (0.50 ×)');
  expect(svg).toContain('Start &amp; answer');
  expect(svg.match(/<line /g)).toHaveLength(1);
});
