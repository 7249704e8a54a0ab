import { createForwardClock } from '../../../lambda/table/forward-clock';

const at = { wall: 1_000_000, counter: 50 };
const clock = () =>
  createForwardClock(
    () => at.wall,
    () => at.counter,
  );

describe('a clock that only goes forward', () => {
  it('goes on while the time of day is set back, and after', () => {
    const forward = clock();
    at.wall -= 3_600_000;
    at.counter += 1000;
    expect(forward()).toBe(1000);
    at.wall += 5000;
    at.counter += 5000;
    expect(forward()).toBe(6000);
  });

  it('notices a pause in which the counter stood still', () => {
    const forward = clock();
    at.wall += 600_000;
    expect(forward()).toBe(600_000);
    at.wall += 1000;
    at.counter += 1000;
    expect(forward()).toBe(601_000);
  });

  it('counts nothing twice', () => {
    const forward = clock();
    for (let step = 0; step < 100; step += 1) {
      at.wall += step % 2;
      forward();
      at.counter += 0.5;
      forward();
    }
    expect(forward()).toBe(50);
  });
});
