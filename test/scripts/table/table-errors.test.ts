import { TableError } from '../../../scripts/table/release-table';
import { asTableError } from '../../../scripts/table/table-errors';
import { tableOn } from '../../support/table-engine';

const production = { name: 'production (ballot-answers, us-east-1)', isLocal: false };
const failing = (name: string, code?: string) => Object.assign(new Error('request 1f2e failed'), { name, code });

describe('asTableError', () => {
  it.each([
    ['CredentialsProviderError', undefined, /not signed in to the account of production.*Sign in/],
    ['ExpiredTokenException', undefined, /no longer good. Sign in to AWS again/],
    ['AccessDeniedException', undefined, /may not use production.*keeper/],
    ['ResourceNotFoundException', undefined, /does not exist.*keeper/],
    ['ThrottlingException', undefined, /takes no more writes.*Wait a few minutes/],
    ['Error', 'ENOTFOUND', /can't be reached.*connection/],
    ['TimeoutError', undefined, /can't be reached.*connection/],
    ['ValidationException', undefined, /refused a request \(ValidationException\).*keeper/],
  ])('says what to do about %s %s and what voters hear', (name, code, message) => {
    const cause = failing(name, code);
    const error = asTableError(cause, production) as TableError;
    expect(error).toBeInstanceOf(TableError);
    expect(error.cause).toBe(cause);
    expect(error.message).toMatch(message);
    expect(error.message).toMatch(/Voters hear the same as before\.$/);
    expect(error.message).not.toContain('1f2e');
  });

  it('explains an error once', () => {
    const error = new TableError('known');
    expect(asTableError(error, production)).toBe(error);
  });

  it('lets a fault of our own be one', () => {
    const error = new TypeError('x is undefined');
    expect(asTableError(error, production)).toBe(error);
  });
});

it('says that nobody serves a local table', async () => {
  const { releases, close } = tableOn('http://127.0.0.1:9');
  await expect(releases.ensure()).rejects.toThrow(/no longer answers.*Run the command again. Voters hear the same/);
  close();
});
