import { NO_PAINT, PAINT, paintFor } from '../../../scripts/report/colour';
import type { Problem } from '../../../scripts/report/problem';
import { countProblems, renderProblems } from '../../../scripts/report/render-problems';
import { check } from '../../support/staff-content';

const OPTIONS = { paint: NO_PAINT, width: 90, all: false };

describe('renderProblems', () => {
  it('shows where, what and what to do, by file', async () => {
    const { problems } = await check(({ faq, elections }) => {
      Object.assign(faq[0], { verified_on: '10/8/26', answer: '<b>Bring</b> ID & a bill.' });
      Object.assign(elections[1] ?? {}, { polls_close: '7 PM' });
      Object.assign(faq[2], { answer: 'Are you there?' });
    });
    const shown = problems.filter(({ code }) => code !== 'topics-without-answer');
    expect(`\n${renderProblems(shown, OPTIONS)}\n\n${countProblems(shown)}`).toMatchInlineSnapshot(`
"
elections.csv:3  polls_close  "7 PM" is not a time of day.
                              Write 19:00. [not-a-time]

faq.csv:2  answer       The text has markup, "<b>", "</b>". It would be read out letter by
                        letter.
                        Delete it and keep plain words. Pauses and dates are spoken
                        rightly without it. [has-markup]
faq.csv:2  answer       The text has "&", which a voice reads badly or not at all.
                        Write "and" for &. [unspeakable-symbol]
faq.csv:2  verified_on  "10/8/26" is not a date.
                        Write 2026-10-08, or 2026-08-10 if the day comes first.
                        [not-a-date]
faq.csv:4  answer       Warning: The text ends with a question, and the skill asks its own
                        after it.
                        End with a statement. [ends-with-question]

4 problems and 1 warning in 2 files."
`);
  });

  const many = (number: number, code: string, severity: Problem['severity'] = 'error'): Problem[] =>
    Array.from({ length: number }, (_, index) => ({
      severity,
      code,
      file: 'faq.csv',
      row: index + 2,
      what: 'W.',
      fix: 'F.',
    }));

  it('shows some of each kind where there are too many, and counts the others', () => {
    const text = renderProblems(
      [...many(300, 'not-a-date'), ...many(2, 'has-markup'), ...many(60, 'typed-year', 'warning')],
      OPTIONS,
    );
    expect(text.match(/\[not-a-date\]/g)).toHaveLength(5);
    expect(text.match(/\[has-markup\]/g)).toHaveLength(2);
    expect(text).toMatch(/350 more are not shown: 295 not-a-date, 55 typed-year\. Add --all to see them\.$/);
  });

  it('shows all of them when asked', () => {
    const text = renderProblems(many(300, 'not-a-date'), { ...OPTIONS, all: true });
    expect(text.match(/\[not-a-date\]/g)).toHaveLength(300);
    expect(text).not.toMatch(/--all/);
  });
});

describe('paintFor', () => {
  it.each([
    [true, undefined, PAINT],
    [true, '', PAINT],
    [true, '0', NO_PAINT],
    [false, undefined, NO_PAINT],
  ])('on a terminal %s with NO_COLOR %p', (isTerminal, noColor, paint) => {
    expect(paintFor(isTerminal, noColor)).toBe(paint);
  });
});
