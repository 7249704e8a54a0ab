import { hasNeedle, mayBeReply } from '../../../lambda/understanding/guarded';
import type { Needles } from '../../../models/locales/guards';
import { languageOf } from '../../../models/locales/languages';
import { LOCALES } from '../../../models/locales/locales';
import { guardsOf } from '../../../scripts/hosted/guards';
import { needlesOf } from '../../../scripts/hosted/needles';
import { randomFrom } from '../../../scripts/train/logistic';
import { phrasesOf } from '../../../scripts/train/training-data';
import { createMatched } from '../../support/matched-texts';

const TRIES = 60;

describe.each(LOCALES)('the guards of a bundle in %s', (locale) => {
  const guards = guardsOf(locale);
  const { declined, fixed, speech, replies, named } = languageOf(locale);
  const lists: [string, readonly RegExp[], readonly Needles[]][] = [
    ['declined', declined.map(([, pattern]) => pattern), guards.declined ?? []],
    ['fixed', fixed.map(([, pattern]) => pattern), guards.fixed ?? []],
    ['rewrites', speech.rewrites.map(([pattern]) => pattern), guards.rewrites ?? []],
  ];
  const random = randomFrom(7);
  const matched = createMatched(random);

  it.each(lists)('tell of nearly all patterns (%s) what they need', (_, patterns, needles) => {
    expect(needles).toHaveLength(patterns.length);
    expect(needles.filter((one) => one === null).length).toBeLessThanOrEqual(3);
  });

  it.each(lists)('let through whatever a pattern (%s) matches', (_, patterns, needles) => {
    let tried = 0;
    for (const [at, { source }] of patterns.entries()) {
      const pattern = new RegExp(source);
      for (let one = 0; one < TRIES; one++) {
        const text = ` ${matched(source)} `;
        if (!pattern.test(text)) continue;
        tried++;
        if (!hasNeedle(needles[at], text))
          throw new Error(`${source} matches "${text}", which has none of ${needles[at]}.`);
      }
    }
    expect(tried).toBeGreaterThan((patterns.length * TRIES) / 2);
  });

  it('let through every training line that a pattern matches', () => {
    const kept = phrasesOf(locale).filter((_, at) => at % 9 === 0);
    for (const [, patterns, needles] of lists) {
      for (const [at, { source }] of patterns.entries()) {
        const pattern = new RegExp(source);
        const stopped = kept.filter(({ text }) => !hasNeedle(needles[at], ` ${text} `) && pattern.test(` ${text} `));
        expect(stopped).toEqual([]);
      }
    }
  });

  it('let through the names of other states and countries', () => {
    const [states, countries] = [new RegExp(named.asksThere(`(?:${named.states.join('|')})`)), named.countries];
    for (let one = 0; one < TRIES; one++) {
      expect(hasNeedle(guards.state, ` ${matched(states.source)} `)).toBe(true);
      expect(hasNeedle(guards.country, ` ${matched(named.electionThere(`(?:${countries.join('|')})`))} `)).toBe(true);
    }
  });

  it('let through every reply, with what may stand around it', () => {
    const phrases = Object.values(replies.phrases).flat();
    for (const phrase of phrases) {
      for (let one = 0; one < 20; one++) {
        const said = `${matched(replies.padding.join('|'))} ${matched(phrase)}`;
        expect([said, mayBeReply(said.split(' '), guards)]).toEqual([said, true]);
      }
    }
  });

  it('stop what is no reply', () => {
    const questions = phrasesOf(locale).filter((_, at) => at % 50 === 0);
    const stopped = questions.filter(({ text }) => !mayBeReply(text.split(' '), guards));
    expect(stopped.length).toBeGreaterThan(questions.length * 0.8);
  });
});

describe('what a pattern needs', () => {
  it.each<[RegExp, string[] | undefined]>([
    [/ (?:cat|dog)s? /, [' cat ', ' cats ', ' dog ', ' dogs ']],
    [/(?:a|an) (?:\w+ )?apple/, ['apple']],
    [/x?y*/, undefined],
    [/(?:hello|\w+)/, undefined],
    [/(?:ab){2,}(?!c)/, ['ab']],
    [/hello/i, undefined],
    [/(\w+)'s?/, ["'"]],
  ])('is, of %s, %j', (pattern, needles) => {
    expect(needlesOf(pattern)).toEqual(needles);
  });
});
