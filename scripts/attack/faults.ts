import { setTimeout as sleep } from 'node:timers/promises';
import { type Attack, createTally, type Tally } from './attack';
import { type Container, createTime, type Field, openField, type Time } from './attacked';
import { FATES, type Fate } from './gate';
import { ADDRESS, TOPIC, turn } from './voter';

/** Those of a table that is written to; a voter's turn writes nothing. */
const OF_WRITING: readonly string[] = ['half-taken', 'lost-after'];

/** In short, of the faults that hit some reads only, one of each kind. */
const IN_SHORT: readonly string[] = ['denied', 'silent', 'without-item'];

/** Alexa gives up after 8 s. Ours: all reading in a turn, and half a second for a busy machine. */
const MOST_MS = 4000;
const MINUTE_MS = 60_000;

/** How a turn went: no apology, in time, and each fault told of once at least. */
const judge = async (
  tally: Tally,
  what: string,
  container: Container,
  isTold: boolean,
  run: () => ReturnType<typeof turn>,
): Promise<void> => {
  const before = container.troubles.length;
  tally.count('turns in a fault');
  try {
    const { speech, record, ms } = await run();
    tally.most('slowest turn, ms', ms);
    if (speech === '') tally.fault(`${what}: nothing was said.`);
    if (record?.outcome === 'apology') tally.fault(`${what}: an apology (${record.error}).`);
    if (ms > MOST_MS) tally.fault(`${what}: ${Math.round(ms)} ms.`);
    const isRecorded = container.troubles.length > before || record?.reason?.includes('places-unread');
    if (isTold && !isRecorded) tally.fault(`${what}: no record of it.`);
  } catch (error) {
    tally.fault(`${what}: thrown, ${error instanceof Error ? error.name : 'unknown'}.`);
  }
};

/** A notice is set; a voter asks every five seconds. How long until it is heard. */
const untilHeard = async (
  tally: Tally,
  what: string,
  field: Field,
  container: Container,
  time: Time,
  stopwatch: () => number,
): Promise<void> => {
  const text = `Notice after ${what}.`;
  await field.notify(text);
  tally.count('notices');
  for (let waited = 0; waited <= 2 * MINUTE_MS; waited += 5000) {
    const { speech } = await turn(container, TOPIC('VoteIdIntent'), stopwatch);
    if (speech.includes(text)) {
      tally.most('slowest notice, s', waited / 1000);
      if (waited > MINUTE_MS) tally.fault(`${what}: the notice was heard after ${waited / 1000} s.`);
      return;
    }
    time.pass(5000);
  }
  tally.fault(`${what}: the notice was not heard in two minutes.`);
};

/** Everything that goes wrong between the skill and its table, and with its clock. */
export const attackFaults: Attack = async ({ stopwatch, tell, isLong }) => {
  const tally = createTally('faults');
  const field = await openField();
  const { gate } = field;
  const vote = TOPIC('VoteIdIntent');
  try {
    const fates = FATES.filter((fate) => !OF_WRITING.includes(fate));
    for (const fate of fates) {
      tell(`faults: ${fate}`);
      const meet = async (
        what: string,
        hits: (operation: string, number: number) => boolean,
        prepare: (container: Container, time: Time) => Promise<void>,
        ask = vote,
      ): Promise<void> => {
        const time = createTime(stopwatch);
        gate.decide(() => 'pass');
        const container = field.container(time);
        await prepare(container, time);
        gate.decide((number, operation): Fate => (hits(operation, number) ? fate : 'pass'));
        await judge(tally, `${fate}, ${what}`, container, true, () => turn(container, ask, stopwatch));
        gate.decide(() => 'pass');
        await untilHeard(tally, `${fate}, ${what}`, field, container, time, stopwatch);
        container.close();
      };
      const always = (): boolean => true;
      const warm = async (container: Container, time: Time): Promise<void> => {
        await turn(container, vote, stopwatch);
        time.pass(31_000);
      };
      await meet('cold', always, async () => {});
      await meet('warm', always, warm);
      if (!isLong && !IN_SHORT.includes(fate)) continue;
      await meet(
        'the rows of a new release only',
        (operation) => operation !== 'GetItem' || fate === 'without-item',
        async (container, time) => {
          await warm(container, time);
          await field.release(field.rows.map((row) => editioned(row, fate.replace(/\W/g, ''))));
        },
      );
      await meet(
        'the places only',
        (operation) => operation === 'BatchGetItem',
        warm,
        ADDRESS('240 Ferry Street', '37001'),
      );
    }
    await attackClocks(tally, field, stopwatch, tell, isLong);
  } finally {
    await field.close();
  }
  return tally.result();
};

/** Freezes of many lengths, with a counter that stands still or goes on; and a time of day that is set. */
const attackClocks = async (
  tally: Tally,
  field: Field,
  stopwatch: () => number,
  tell: (text: string) => void,
  isLong: boolean,
) => {
  const { gate } = field;
  const vote = TOPIC('VoteIdIntent');
  const lengths = isLong ? [5, 20, 31, 60, 300, 3600, 86_400] : [20, 300];
  const cases: [what: string, happen: (time: Time) => void, freezes: boolean][] = [
    ...lengths.flatMap((seconds): typeof cases => [
      [`a freeze of ${seconds} s`, (time) => time.pass(seconds * 1000), true],
      [`a freeze of ${seconds} s in which the counter stood still`, (time) => time.setWall(seconds * 1000), true],
    ]),
    ['the time of day set back by an hour', (time) => time.setWall(-3_600_000), false],
    ['the time of day set back by a year', (time) => time.setWall(-31_536_000_000), true],
    ['the time of day set forward by an hour', (time) => time.setWall(3_600_000), false],
  ];
  for (const [what, happen, freezes] of cases) {
    tell(`faults: ${what}`);
    const time = createTime(stopwatch);
    const container = field.container(time);
    gate.decide(() => 'pass');
    // Ten connections, as after a first turn that read ten partitions at once.
    await turn(container, vote, stopwatch);
    await sleep(20);
    if (freezes) gate.freeze();
    happen(time);
    await judge(tally, what, container, false, () => turn(container, vote, stopwatch));
    await untilHeard(tally, what, field, container, time, stopwatch);
    container.close();
  }
};

/** The same row, in words by which it is told from that of another release. */
export const editioned = <Row extends Field['rows'][number]>(row: Row, edition: string): Row => {
  if (row.sheet !== 'faq') return row;
  const { answer, after_deadline: after } = row.row;
  const mark = ` Edition ${edition}.`;
  return { ...row, row: { ...row.row, answer: answer + mark, ...(after ? { after_deadline: after + mark } : {}) } };
};
