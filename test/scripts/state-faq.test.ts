import { join } from 'node:path';
import { runFaq } from '../../scripts/door/run-faq';
import { readContent } from '../../scripts/sheet/read-content';
import { rowsOf } from '../../scripts/sheet/sheet';
import { openSkill } from '../../scripts/simulator/open-skill';
import { clockAt } from '../support/clock';
import { check, NOW, withContent } from '../support/staff-content';
import { asWritten, fixed, stateEntries, stateFaq } from '../support/state-faq-content';
import { NOBODY } from '../support/terminal';

const STATES = ['ca', 'la', 'ny'];

const countByCode = (problems: readonly { code: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

/** What these answers plainly have, and what has to be said of it. */
const PLAIN: [sign: RegExp, codes: RegExp][] = [
  [/&|§/, /unspeakable-symbol|has-markup/],
  [/https?:\/\//, /web-address/],
  [/click here/i, /needs-a-screen/],
  [/\b(October|November) \d{1,2}, 202[0-6]\b/, /typed-past-date/],
  [/\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/, /numeric-date/],
  [/^(\S+\s+){70}/, /too-long-to-hear/],
  [/./, /verified-too-long-ago/],
];

/** A conversation of its own for each question takes a while; these are enough to see that the answers come back. */
const EVERY = 6;

/** Asks rows their own questions. */
const askBack = async (folder: string, keptIn: string) => {
  const clock = (): number => Date.parse(NOW);
  const skill = await openSkill({ folder, keptIn, clock });
  const told = { asked: 0, own: 0, offered: 0, topic: 0, other: 0, none: 0 };
  try {
    const rows = rowsOf((await readContent(folder)).rows, 'faq');
    for (const { said } of rows.filter((_row, index) => index % EVERY === 0)) {
      const [question] = said.questions ?? [];
      if (!question) continue;
      const spoken = question.replace(/[^\p{L}\p{N}' ]+/gu, ' ').trim();
      const turn = await skill.converse({ locale: 'en-US', clock, openSession: false }).say(spoken);
      told.asked += 1;
      if (turn.faq === said.id) told.own += 1;
      else if (turn.offered.length > 0) told.offered += 1;
      else if (turn.outcome !== 'answered') told.none += 1;
      else if (turn.topic === said.topic) told.topic += 1;
      else told.other += 1;
    }
  } finally {
    await skill.close();
  }
  return told;
};

stateFaq.describe(`the states' own answers, as they were written for the screen${stateFaq.needs}`, () => {
  it.each(STATES)('of %s have every problem told that is plain to see', async (state) => {
    const { problems, rows } = await check(asWritten(state));
    const entries = stateEntries(state);
    expect(rowsOf(rows, 'faq')).toHaveLength(entries.length);
    entries.forEach(({ a }, index) => {
      const codes = problems.filter(({ file, row }) => file === 'faq.csv' && row === index + 2).map(({ code }) => code);
      for (const [sign, code] of PLAIN) if (sign.test(a)) expect(codes.join()).toMatch(code);
    });
  });

  it.each([
    ['ca', { 'too-long-to-hear': 40, 'source-not-approved': 22, 'web-address': 6, 'unspeakable-symbol': 3 }],
    ['la', { 'too-long-to-hear': 80, 'source-not-approved': 21, 'web-address': 3, 'unspeakable-symbol': 13 }],
    ['ny', { 'too-long-to-hear': 29, 'source-not-approved': 36, 'web-address': 1, 'unspeakable-symbol': 5 }],
  ])('of %s have as many problems as they had', async (state, counts) => {
    expect(countByCode((await check(asWritten(state))).problems)).toMatchObject(counts);
  });

  it.each(STATES)(
    'of %s, fixed, are released and answer their own questions',
    async (state) => {
      await withContent(fixed(state, NOW.slice(0, 10)), async (folder) => {
        const keptIn = join(folder, 'table');
        const applied = await runFaq(['apply', folder, '--kept', keptIn, '--by', 'Dana'], NOBODY, clockAt(NOW));
        expect(applied.out).toMatch(/Release 1 is live/);
        const told = await askBack(folder, keptIn);
        expect(told).toMatchObject({ other: 0, none: 0 });
        expect(told.own / told.asked).toBeGreaterThanOrEqual(0.85);
      });
    },
    60_000,
  );
});
