import { parseCommandLine } from '../../../scripts/door/parse-verb';
import { UsageError } from '../../../scripts/door/usage-error';

const NOW = '2027-09-01T16:00:00.000Z';
const parse = (line: string) => parseCommandLine(line.split(' ').filter(Boolean), () => new Date(NOW));
const given = (line: string) => {
  const parsed = parse(line);
  return 'help' in parsed ? parsed : { verb: parsed.verb.name, ...parsed.given };
};

describe('parseCommandLine', () => {
  it('knows the usual folder and the local table', () => {
    expect(given('plan')).toMatchObject({ verb: 'plan', folder: 'content', targetName: 'local', now: NOW, yes: false });
  });

  it('reads every option', () => {
    expect(
      given(
        'apply my --target production --plan abc --by Dana --note x --yes --json --all --now 2027-10-01T12:00:00-04:00',
      ),
    ).toMatchObject({
      verb: 'apply',
      folder: 'my',
      target: 'production',
      targetName: 'production',
      plan: 'abc',
      by: 'Dana',
      note: 'x',
      yes: true,
      json: true,
      all: true,
      now: '2027-10-01T16:00:00Z',
    });
  });

  it.each([
    ['aply', 'faq has no verb "aply". Did you mean apply?'],
    ['plan --tarjet local', 'faq plan has no option --tarjet. Did you mean --target?'],
    ['validate --yes', 'faq validate has no option --yes.'],
    ['plan --target', '--target needs a value after it.'],
    ['plan --all=yes', '--all takes no value.'],
    ['plan one two', 'faq plan takes one folder or workbook, but there are 2: one, two.'],
    ['export', 'Name the folder or the .xlsx file that shall be written.'],
    [
      'export x --release three',
      '--release three is not the number of a release. Write a whole number, such as --release 3.',
    ],
    ['plan --now soon', '--now soon is not a moment. Write it as 2027-10-01 or 2027-10-01T12:00:00-04:00.'],
  ])('says what is wrong with "%s"', (line, message) => {
    expect(() => parse(line)).toThrow(new UsageError(message));
  });

  it('lists the verbs where none is given', () => {
    expect(() => parse('')).toThrow(
      /^Say what to do\. Write "new", "questions", "validate", "approve", "plan", "apply", "export"/,
    );
  });

  it.each([
    ['--help', []],
    ['help', []],
    ['plan --help', ['plan']],
    ['apply x -h', ['apply']],
    ['places --help', ['places plan', 'places apply', 'places rollback']],
    ['places plan --help', ['places plan']],
  ])('gives help for "%s"', (line, names) => {
    const parsed = parse(line);
    expect('help' in parsed ? parsed.help.map(({ name }) => name) : parsed.verb.name).toEqual(names);
  });

  it.each([
    ['places', 'After faq places write "plan", "apply" or "rollback".'],
    ['places aply x', 'faq places can\'t "aply". Did you mean apply?'],
    ['notice', 'After faq notice write "set", "clear" or "list".'],
  ])('says what comes after "%s"', (line, message) => {
    expect(() => parse(line)).toThrow(new UsageError(message));
  });
});
