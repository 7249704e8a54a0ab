import * as fc from 'fast-check';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { publish } from '../../../scripts/table/publish';
import { letDie } from '../../support/dying-client';
import { type Answers, heard, planFor } from '../../support/plans';
import { tableOn } from '../../support/table-engine';

let engine: LocalTable;

beforeAll(async () => {
  engine = await openLocalTable();
});
afterAll(() => engine.close());

const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('one', 'two', 'three'));
const step = fc.record({
  answers,
  /** The request at which the program is killed; most programs need fewer. */
  death: fc.option(fc.record({ at: fc.integer({ min: 1, max: 20 }), after: fc.boolean() })),
  /** Made before the last release was out, as by somebody who left the plan lying. */
  isOld: fc.boolean(),
  pause: fc.constantFrom(1000, 61_000),
});

it('always shows voters one whole release, whatever is published, killed or too late', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
      const own = tableOn(engine.endpoint);
      await own.releases.ensure();
      let time = Date.parse('2027-10-01T16:00:00Z');
      const now = () => new Date(time);
      let live: { release: number; answers: Answers } = { release: 0, answers: {} };
      let previous = live;
      for (const { answers: wanted, death, isOld, pause } of steps) {
        time += pause;
        const base = isOld ? previous : live;
        const program = tableOn(engine.endpoint, own.target.table);
        if (death) letDie(program.staff, death);
        const plan = planFor(base.release, base.answers, wanted);
        const published = await publish(program.releases, plan, { by: 'Ann', now }).catch(() => undefined);
        program.close();

        const after = await heard(own);
        if (published?.outcome === 'released') expect(after).toEqual({ release: published.release, answers: wanted });
        else if (published || base !== live || after.release === live.release) expect(after).toEqual(live);
        else expect(after.answers).toEqual(wanted);
        if (after.release !== live.release) {
          expect(after.release).toBeGreaterThan(live.release);
          previous = live;
          live = after;
        }
      }
      time += 61_000;
      const last = await publish(own.releases, planFor(live.release, live.answers, { a: 'one' }), { by: 'Ben', now });
      expect(last.outcome).toBe('released');
      expect((await heard(own)).answers).toEqual({ a: 'one' });
      own.close();
    }),
    { numRuns: 15 },
  );
});
