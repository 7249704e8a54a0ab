import { type Attack, createTally } from './attack';
import { type Container, createTime, openField } from './attacked';
import { editioned } from './faults';
import type { Fate } from './gate';
import { randomFrom } from './random';
import { TOPIC, turn } from './voter';

const TOPICS: [string, ...string[]] = [
  'VoteIdIntent',
  'RegisterHowIntent',
  'RegisterDeadlineIntent',
  'AbsenteeRequestIntent',
];
const CONTAINERS = 5;
const SECOND = 1000;

/**
 * Voters who ask many containers all the while; a release, an outage, a rollback and a notice in the middle. Every
 * answer is of one release, nobody hears an apology, and what was done is heard everywhere within a minute.
 */
export const attackLoad: Attack = async ({ isLong, seed, stopwatch, tell }) => {
  const tally = createTally('load');
  const random = randomFrom(seed);
  const field = await openField();
  const time = createTime(stopwatch);
  const containers: Container[] = Array.from({ length: CONTAINERS }, () => field.container(time));
  const rounds = isLong ? 10 : 1;
  let notice = '';

  /** So many seconds of everybody asking. What each container said last, as `edition`, and whether it said the notice. */
  const ask = async (seconds: number): Promise<{ editions: Set<string>; silent: number }> => {
    let editions = new Set<string>();
    let silent = 0;
    for (let second = 0; second < seconds; second += 1) {
      time.pass(SECOND);
      const turns = await Promise.all(
        containers.map((container) =>
          turn(container, TOPIC(random.pick(TOPICS)), stopwatch, { attributes: { county: 'riverbend' } }),
        ),
      );
      editions = new Set();
      silent = 0;
      for (const { speech, record, ms } of turns) {
        tally.count('turns');
        tally.most('slowest turn, ms', ms);
        if (record?.outcome === 'apology') tally.fault(`an apology (${record.error}).`);
        const said = [...speech.matchAll(/Edition (\w+)\./g)].map(([, edition = '']) => edition);
        if (new Set(said).size > 1) tally.fault(`a mixed answer: ${said.join(' and ')}.`);
        // A row that is withheld, or a question back, is of no edition.
        if (record?.outcome === 'answered') editions.add(said[0] ?? 'none');
        if (notice !== '' && !speech.includes(notice)) silent += 1;
      }
    }
    return { editions, silent };
  };

  const expectAll = async (what: string, edition: string): Promise<void> => {
    const { editions } = await ask(60);
    for (const one of editions)
      if (one !== edition) tally.fault(`${what}: a minute later a container says ${one}, not ${edition}.`);
  };

  try {
    for (let round = 0; round < rounds; round += 1) {
      tell(`load: round ${round + 1} of ${rounds}`);
      const edition = `e${round}`;
      await Promise.all([field.release(field.rows.map((row) => editioned(row, edition))), ask(3)]);
      tally.count('releases');
      await expectAll('after a release', edition);

      const fate = random.pick<Fate>(['silent', 'denied', 'lost-before', 'throttled', 'garbage']);
      field.gate.decide(() => fate);
      const during = await ask(fate === 'silent' ? 12 : 40);
      tally.count('outages');
      for (const one of during.editions)
        if (one !== edition) tally.fault(`in an outage (${fate}) a container says ${one}, not ${edition}.`);
      field.gate.decide(() => 'pass');

      notice = `Notice of round ${round}.`;
      await field.notify(notice);
      tally.count('notices');
      const { silent } = await ask(60);
      if (silent > 0) tally.fault(`a minute after the notice ${silent} containers don't say it.`);
      notice = '';

      await field.rollback();
      tally.count('rollbacks');
      await expectAll('after a rollback', 'none');
    }
  } finally {
    for (const container of containers) container.close();
    await field.close();
  }
  return tally.result();
};
