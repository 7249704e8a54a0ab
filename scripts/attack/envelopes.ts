import type { RequestEnvelope } from 'ask-sdk-model';
import { REVIEWED } from '../../models/locales/locales';
import type { RequestInput } from '../simulator/envelope';
import { type Attack, createTally } from './attack';
import { createTime, openField } from './attacked';
import { type Random, randomFrom } from './random';
import { ADDRESS, envelopeFor, QUESTION, spoken, TOPIC } from './voter';

const MARK = 'zzQuimbyMark';

const REQUESTS: [RequestInput, ...RequestInput[]] = [
  { type: 'LaunchRequest' },
  { type: 'SessionEndedRequest', reason: 'ERROR' },
  TOPIC('VoteIdIntent'),
  TOPIC('AMAZON.YesIntent'),
  TOPIC('ReminderIntent'),
  QUESTION('do i need an id to vote'),
  ADDRESS('240 Ferry Street', '37001'),
  {
    type: 'IntentRequest',
    intent: 'CountyIntent',
    slots: [{ name: 'county', type: 'COUNTY', value: 'Riverbend', entity: { id: 'riverbend', name: 'Riverbend' } }],
  },
];

/** What stands in the place of a value. */
const strange = (random: Random): unknown =>
  random.pick<() => unknown>([
    () => null,
    () => undefined,
    () => '',
    () => MARK,
    () => `${MARK} `.repeat(5000),
    () => '\u0000\ud800<speak>&amp;{office.phone}',
    () => -1,
    () => 1e308,
    () => true,
    () => [],
    () => [MARK, null, {}],
    () => ({}),
    () => ({ toString: MARK, value: { value: MARK } }),
    () => JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
    () => ({ id: 'riverbend', kind: 'county', pending: { kind: 'more' } }),
    () => '__proto__',
    () => 'constructor',
    () => 'AMAZON.StopIntent',
    () => 'Alexa.Presentation.APL.UserEvent',
    () => 'xx-XX',
  ])();

type Branch = Record<string, unknown>;

const branchesOf = (value: unknown): Branch[] => {
  if (typeof value !== 'object' || value === null) return [];
  const branch = value as Branch;
  return [branch, ...Object.values(branch).flatMap(branchesOf)];
};

const mutate = (envelope: RequestEnvelope, random: Random): RequestEnvelope => {
  const mutated = structuredClone(envelope);
  for (let change = random.below(3); change >= 0; change -= 1) {
    const branches = branchesOf(mutated).filter((branch) => Object.keys(branch).length > 0);
    const branch = branches[random.below(branches.length)];
    const keys = Object.keys(branch ?? {});
    const key = keys[random.below(keys.length)];
    if (!branch || key === undefined) continue;
    if (random.below(3) === 0) delete branch[key];
    else branch[key] = strange(random);
    if (random.below(8) === 0) branch[MARK] = strange(random);
  }
  return mutated;
};

const isGone = (envelope: RequestEnvelope): boolean =>
  typeof envelope.request !== 'object' || envelope.request === null || Array.isArray(envelope.request);

/** Envelopes that Alexa would never send: each is answered, and recorded once in words of our own. */
export const attackEnvelopes: Attack = async ({ isLong, seed, stopwatch, tell }) => {
  const tally = createTally('envelopes');
  const random = randomFrom(seed);
  const field = await openField();
  const time = createTime(stopwatch);
  const container = field.container(time);
  const most = isLong ? 6000 : 400;
  try {
    for (let number = 0; number < most; number += 1) {
      if (number % 500 === 0) tell(`envelopes: ${number} of ${most}`);
      const attributes =
        random.below(2) === 0 ? undefined : { county: 'riverbend', misses: 1, said: { say: ['Hello.'] } };
      const locale = REVIEWED[random.below(REVIEWED.length)];
      const envelope = mutate(envelopeFor(random.pick(REQUESTS), { locale, attributes }), random);
      container.records.length = 0;
      tally.count('envelopes');
      const from = stopwatch();
      try {
        const response = await container.invoke(envelope);
        tally.most('slowest turn, ms', stopwatch() - from);
        const text = JSON.stringify(response);
        const what = `envelope ${number} (seed ${seed})`;
        if (container.records.length !== 1) tally.fault(`${what}: ${container.records.length} records.`);
        const [record] = container.records;
        if (JSON.stringify(container.records).includes(MARK))
          tally.fault(`${what}: the record holds the envelope's words.`);
        if (record?.outcome === 'apology') tally.count('apologies');
        // The end of a session allows no answer.
        const mayBeSilent = record?.outcome === 'closed' || envelope.request.type === 'SessionEndedRequest';
        if (!mayBeSilent && spoken(response) === '')
          tally.fault(
            `${what}: nothing was said to ${record?.request}, ${record?.outcome} (${JSON.stringify(envelope.request?.type)}, ${record?.error}).`,
          );
        // What a session holds is ours to repeat: Alexa keeps it for us, and nobody else writes to it.
        const isOfSession = JSON.stringify(envelope.session ?? {}).includes(MARK);
        if (!isOfSession && spoken(response).includes(MARK)) tally.fault(`${what}: the envelope's words were spoken.`);
        if (text.length > 120_000) tally.fault(`${what}: a response of ${text.length} bytes.`);
      } catch (error) {
        // The SDK itself refuses what has no request at all; Lambda answers that with an error, and Alexa says so.
        if (isGone(envelope)) tally.count('refused by the SDK: no request');
        else
          tally.fault(
            `envelope ${number} (seed ${seed}): thrown, ${error instanceof Error ? error.stack?.slice(0, 200) : 'unknown'}`,
          );
      }
      if (({} as { polluted?: boolean }).polluted)
        tally.fault(`envelope ${number} (seed ${seed}): a prototype was polluted.`);
    }
    for (const trouble of container.troubles)
      if (JSON.stringify(trouble).includes(MARK)) tally.fault("a trouble's record holds an envelope's words.");
  } finally {
    container.close();
    await field.close();
  }
  return tally.result();
};
