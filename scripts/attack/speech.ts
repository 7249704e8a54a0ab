import { REVIEWED } from '../../models/locales/locales';
import type { RequestInput } from '../simulator/envelope';
import { type Attack, createTally } from './attack';
import { createTime, openField } from './attacked';
import { type Random, randomFrom } from './random';
import { ADDRESS, QUESTION, turn } from './voter';

const MOST_MS = 5000;
const MOST_MEGABYTES = 300;

/** Pieces that matching has to go over again and again, in one place or another. */
const PIECES: [string, ...string[]] = [
  'a',
  'a ',
  'a.',
  'a@',
  "'",
  '.',
  '¿',
  '{county',
  '1',
  '1 ',
  '12 1/2 ',
  'one ',
  'veinte y ',
  'the ',
  'please ',
  'por favor ',
  'okay ',
  'and ',
  'in the county of ',
  'i live at ',
  'vivo en ',
  'registered ',
  'street ',
  'calle ',
  'zip code ',
  'is jo quimby ',
  'vote ',
  'where do i vote ',
  '<speak>',
  '&amp;',
  '</p><audio src="https://x.y/z.mp3"/>',
  '{office.phone}',
  '\u0000',
  '\u202e',
  '\ud83d\uddf3',
  'ﬁ',
  'İ',
  '́',
  '=cmd|',
  '../',
  '$&',
  '%00',
  'amazon.com. ',
  'vote.franklin.gov/',
];

const utterance = (random: Random): string => {
  const pieces = Array.from({ length: 1 + random.below(5) }, () => random.pick(PIECES));
  const length = random.pick([10, 100, 300, 301, 3000, 30_000]);
  const shape = random.below(3);
  if (shape === 0)
    return pieces
      .join('')
      .repeat(Math.ceil(length / pieces.join('').length))
      .slice(0, length);
  if (shape === 1) return `${(pieces[0] ?? '').repeat(length / 2)}${pieces.slice(1).join('')}!`;
  return Array.from({ length: Math.min(length, 400) }, () => random.pick(PIECES)).join('');
};

const requestWith = (text: string, random: Random): RequestInput =>
  random.pick<() => RequestInput>([
    () => QUESTION(text),
    () => QUESTION(text),
    () => ADDRESS(text, '37001'),
    () => ADDRESS('240 Ferry Street', text),
    () => ({ type: 'IntentRequest', intent: 'CountyIntent', slots: [{ name: 'county', type: 'COUNTY', value: text }] }),
    () => ({
      type: 'IntentRequest',
      intent: 'ChoiceIntent',
      slots: [{ name: 'which', type: 'AMAZON.Ordinal', value: text }],
    }),
  ])();

/** Tags that speech may have, and text that is escaped. */
const isSound = (ssml: string): boolean =>
  !/<(?!\/?(?:speak|p|say-as|sub|prosody|break|s|lang)\b)/.test(ssml) && !/&(?!amp;|lt;|gt;|quot;|apos;)/.test(ssml);

/** What nobody says: each is answered in words of our own, soon, and nothing of it is spoken back as a tag. */
export const attackSpeech: Attack = async ({ isLong, seed, stopwatch, tell }) => {
  const tally = createTally('speech');
  const random = randomFrom(seed);
  const field = await openField();
  const container = field.container(createTime(stopwatch));
  const most = isLong ? 10_000 : 500;
  try {
    const pending = [
      undefined,
      { pending: { kind: 'address', question: 'polling-place' } },
      { pending: { kind: 'county' } },
    ];
    for (let number = 0; number < most; number += 1) {
      if (number % 500 === 0) tell(`speech: ${number} of ${most}`);
      const text = number % 250 === 249 ? random.pick(PIECES).repeat(500_000) : utterance(random);
      const attributes = pending[random.below(pending.length)];
      const locale = REVIEWED[random.below(REVIEWED.length)];
      container.records.length = 0;
      tally.count('utterances');
      tally.most('longest, characters', text.length);
      const what = `utterance ${number} (seed ${seed}, ${text.length} characters, ${JSON.stringify(text.slice(0, 30))})`;
      try {
        const { response, record, ms, speech } = await turn(container, requestWith(text, random), stopwatch, {
          locale,
          attributes,
        });
        tally.most('slowest turn, ms', ms);
        if (ms > MOST_MS) tally.fault(`${what}: ${Math.round(ms)} ms.`);
        if (record?.outcome === 'apology') tally.fault(`${what}: an apology (${record.error}).`);
        if (speech === '') tally.fault(`${what}: nothing was said.`);
        const ssml = response.response.outputSpeech?.type === 'SSML' ? response.response.outputSpeech.ssml : '';
        if (!isSound(ssml)) tally.fault(`${what}: its speech is not sound.`);
        if (ssml.length > 8000) tally.fault(`${what}: speech of ${ssml.length} characters.`);
      } catch (error) {
        tally.fault(`${what}: thrown, ${error instanceof Error ? error.stack?.slice(0, 200) : 'unknown'}`);
      }
    }
    const megabytes = process.memoryUsage().rss / 1e6;
    tally.most('memory at the end, MB', megabytes);
    if (megabytes > MOST_MEGABYTES + 200) tally.fault(`${Math.round(megabytes)} MB of memory at the end.`);
  } finally {
    container.close();
    await field.close();
  }
  return tally.result();
};
