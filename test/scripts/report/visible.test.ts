import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { firstUnseen, forTheScreen, visible } from '../../../scripts/report/visible';
import { whoOf } from '../../../scripts/report/who';
import { guarded, unguarded } from '../../../scripts/sheet/tidy-cell';
import { signedInAs } from '../../../scripts/table/signed-in';
import { atADesk } from '../../support/desk';

const CLEAR = '\u001b[2J\u001b[H';

describe('what a screen would obey', () => {
  it('is shown by its number, and only our own colours and lines stay', () => {
    expect(visible(`a${CLEAR}b\nc\u202ed`)).toBe('a⟨U+001B⟩[2J⟨U+001B⟩[Hb⟨U+000A⟩c⟨U+202E⟩d');
    expect(forTheScreen(`\u001b[31mred\u001b[39m\n${CLEAR}`)).toBe('\u001b[31mred\u001b[39m\n⟨U+001B⟩[2J⟨U+001B⟩[H');
    expect(visible('¿Dónde voto? “Aquí” — ñ 👍')).toBe('¿Dónde voto? “Aquí” — ñ 👍');
    expect(firstUnseen(`Court order${CLEAR}`)).toBe('U+001B, after "Court order"');
  });

  it.each([
    ['--note', `x${CLEAR}`],
    ['--note', 'two\nlines'],
    ['--note', 'a\u202eb'],
    ['--by', 'Ann\u0007'],
    ['--text', `closed${CLEAR}`],
    ['--county', 'river\u0000bend'],
  ])('is refused in %s', (option, value) =>
    atADesk(async ({ run }) => {
      const { exitCode, hint = '' } = await run('notice', 'set', option, value);
      expect(exitCode).toBe(2);
      expect(hint).toMatch(/has a character that can't be seen, U\+[0-9A-F]{4}.*Nothing was changed\./s);
      expect(hint).not.toContain('\u001b');
    }),
  );

  it.each(['x', 'TBD', 'admin', 'dana@franklin.gov', 'user1', '<b>Dana</b>', '-'])('no person is called %s', (name) =>
    atADesk(async ({ run }) => {
      expect(await run('apply', 'FOLDER', '--by', name)).toMatchObject({
        exitCode: 2,
        hint: expect.stringContaining("is not a person's name"),
      });
    }),
  );
});

it('guards what a spreadsheet takes for a formula, in full width too', () => {
  for (const text of ['＝SUM(A1)', '＋1A', '－A1', '＠x', '=1', '@x']) {
    expect(guarded(text)).toBe(`'${text}`);
    expect(unguarded(guarded(text))).toBe(text);
  }
});

describe('who did it', () => {
  it.each([
    [{ by: 'Dana Whitfield' }, 'Dana Whitfield'],
    [{ by: 'Dana Whitfield', identity: 'arn:aws:sts::1:assumed-role/Staff/dana.whitfield' }, 'Dana Whitfield'],
    [{ by: 'Dana Whitfield', identity: 'arn:aws:iam::1:user/luis' }, 'Dana Whitfield (signed in as luis)'],
    [
      { by: 'Dana Whitfield', identity: 'arn:aws:sts::1:assumed-role/Staff/luis.ortega' },
      'Dana Whitfield (signed in as Staff/luis.ortega)',
    ],
  ])('is shown of %j', (who, shown) => expect(whoOf(who)).toBe(shown));

  it('is asked of Amazon with the credentials of whoever writes, and unknown where nobody answers', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      request.on('data', (chunk) => asked.push(String(chunk)));
      request.on('end', () =>
        response.end(
          '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:iam::1:user/luis</Arn></GetCallerIdentityResult></GetCallerIdentityResponse>',
        ),
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const settings = {
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    };
    expect(await signedInAs(settings)).toBe('arn:aws:iam::1:user/luis');
    expect(asked.join('')).toContain('Action=GetCallerIdentity');
    await new Promise((done) => server.close(done));
    expect(await signedInAs(settings)).toBeUndefined();
  });
});
