import { execFileSync } from 'node:child_process';
import { access, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Outcome, Terminal } from '../../../scripts/door/outcome';
import { runFaq } from '../../../scripts/door/run-faq';
import { openLedger } from '../../../scripts/outreach/ledger';
import { clockAt } from '../../support/clock';
import { keptIn } from '../../support/desk';
import { numberOf, person, withOutreachTest, withSettings } from '../../support/outreach';
import { type Edit, faqRow, NOW } from '../../support/staff-content';
import { NOBODY } from '../../support/terminal';

const ANSWER = /^Test Elections: .*You can register .*Monday, October 4th.* To stop, text STOP\.$/;

/** No part of any number but its ends. */
const expectNoNumber = (...texts: (string | undefined)[]): void => {
  for (const text of texts) expect(text ?? '').not.toMatch(/80[2-9]55501\d\d/);
};

describe('faq outreach plan', () => {
  it('shows the text, how many, who not and why, the segments and the cost, and no number', () =>
    withOutreachTest(
      [
        person(1),
        person(2),
        person(3, 'stonefield'),
        `${numberOf(4)},riverbend,en-US,,`,
        `${numberOf(5)},nowhere,en-US,2027-08-01,form`,
        '555-0142,riverbend,en-US,2027-08-01,form',
        `${numberOf(7)},riverbend,en-US,2027-12-01,form`,
        person(1),
        `${numberOf(9)},riverbend,fr-US,2027-08-01,form`,
        `${numberOf(10)},riverbend,en-US,8/1/27,form`,
      ],
      async ({ home, list, faq, service }) => {
        await writeFile(join(home, 'stop.csv'), `phone\n${numberOf(2)}\n`);
        const { exitCode, out, hint } = await faq(`outreach plan ${list} --topic register-deadline`);
        expect(exitCode).toBe(0);
        expect(out).toMatch(
          /Riverbend, English: 1 person, \d segments? each \(\d+ characters of GSM-7\)\n {4}Test Elections:/,
        );
        expect(out).toContain('Stonefield, English: 1 person');
        for (const why of [
          `said stop, by ${join(home, 'stop.csv')}: row 3`,
          'nothing says when (opted_in_on) or how (how) they asked for it: row 5',
          'the county is none of the office: row 6',
          'the phone number is not written as +18005550142: row 7',
          'opted_in_on is a day to come: row 8',
          'the same number is on a row before: row 9',
          'the language is none that the office offers: row 10',
          'opted_in_on is not a day, such as 2027-08-30: row 11',
        ])
          expect(out).toContain(why);
        expect(out).toMatch(
          /(\d) segments to 2 people; about \$\d\.\d\d at \$0\.01 a segment, at most \$0\.10 by max_price/,
        );
        expect(hint).toMatch(/^No voter hears the table on this computer/);
        const { hint: next } = await faq(`outreach plan ${list} --topic register-deadline --to-file ${home}/m.csv`);
        expect(next).toMatch(
          /^To send it: npm run faq -- outreach send .*list\.csv --topic register-deadline --to-file \S+ --plan [0-9a-f]{12}$/,
        );
        expectNoNumber(out, hint);
        expect(service.inputs).toEqual([]);
      },
      withSettings('  part_price: 0.01\n  max_price: 0.05\n'),
    ));

  it.each([
    ['phone,Party,county,locale,opted_in_on,how', '"Party"'],
    ['Voter ID,phone,county,locale,opted_in_on,how', '"Voter ID"'],
    ['phone,county,locale,opted_in_on,how,Date of Birth,Precinct', '"Date of Birth", "Precinct"'],
    ['RegistrationNumber,LastName,Phone', '"RegistrationNumber"'],
  ])('refuses a file that looks like a voter roll: %s', (headings, told) =>
    withOutreachTest([], async ({ list, faq, home }) => {
      await writeFile(list, `${headings}\n1,2,3,4,5,6,7\n`);
      for (const verb of ['plan', 'send']) {
        const { exitCode, hint } = await faq(
          `outreach ${verb} ${list} --topic register-deadline --to-file ${home}/m.csv`,
        );
        expect({ exitCode, hint }).toEqual({
          exitCode: 1,
          hint: expect.stringMatching(
            /looks like a voter roll: it has .* Nobody is texted from a voter roll\..*Nothing was sent\./,
          ),
        });
        expect(hint).toContain(told);
      }
      await expect(access(join(home, 'outreach-ledger'))).rejects.toThrow();
    }),
  );

  it.each([
    ['/dev/zero', /\/dev\/zero, the list, can't be read: it is no file\. Name a CSV file\./],
    ['/nowhere/list.csv', /the list, is not there\. Correct its name\. Nothing was sent\./],
  ])('says what is wrong with %s', (path, said) =>
    withOutreachTest([], async ({ faq }) => {
      const { exitCode, hint } = await faq(`outreach plan ${path} --topic register-deadline`);
      expect({ exitCode, hint }).toEqual({ exitCode: 1, hint: expect.stringMatching(said) });
    }),
  );

  it('does not take a column for a roll that is none', () =>
    withOutreachTest([], async ({ list, faq }) => {
      await writeFile(list, `phone,county,locale,opted_in_on,how,name,stage\n${person(1)},Ann,2\n`);
      expect(await faq(`outreach plan ${list} --topic register-deadline`)).toMatchObject({ exitCode: 0 });
    }));

  const refused: [string, Edit, string, string, RegExp][] = [
    [
      'the deadline is past',
      () => {},
      '2027-10-20T16:00:00Z',
      'register-deadline',
      /The deadline register of the November general election is past\./,
    ],
    ['the row names no deadline', () => {}, NOW, 'vote-id', /The row names no deadline/],
    [
      'nobody verified it for too long',
      ({ faq }) => void Object.assign(faq[1], { verified_on: '2026-09-02' }),
      '2027-09-10T16:00:00Z',
      'register-deadline',
      /Nobody has verified the row since 2026-09-02/,
    ],
    ['there is no row', () => {}, NOW, 'results', /There is no approved row for this county/],
  ];
  it.each(refused)('sends nothing where %s', (_why, edit, now, topic, told) =>
    withOutreachTest(
      [person(1)],
      async ({ list, faq, service }) => {
        const plan = await faq(`outreach plan ${list} --topic ${topic} --now ${now}`);
        expect(plan.out).toMatch(/NOTHING IS SENT/);
        expect(plan.out).toMatch(told);
        expect(plan.hint).toBeUndefined();
        const sent = await faq(
          `outreach send ${list} --topic ${topic} --now ${now} --endpoint ${service.url} --plan 0`,
        );
        expect(sent).toMatchObject({
          exitCode: 1,
          out: expect.stringContaining('Nobody is left to send it to. Nothing was sent.'),
        });
        expect(service.inputs).toEqual([]);
      },
      withSettings('', edit),
    ),
  );

  it('sends nothing of an answer that was stopped, nor where a notice holds', () =>
    withOutreachTest([person(1), person(2, 'stonefield')], async ({ faq, planned }) => {
      await faq('notice set --county riverbend --text "The office is closed." --by Ann');
      expect(await planned()).toMatchObject({
        people: 1,
        groups: [{ why: expect.stringContaining('A notice holds there') }, { people: 1 }],
      });
      await faq('silence register-deadline --by Ann');
      expect(await planned()).toMatchObject({ people: 0 });
    }));
});

describe('faq outreach send', () => {
  it('sends to each once, as it was planned; a second time to nobody', () =>
    withOutreachTest(
      [person(1), person(2, 'stonefield')],
      async ({ service, send }) => {
        const first = await send();
        expect(first).toEqual({ exitCode: 0, out: 'Sent 2 messages.' });
        expect(service.sent.map(({ to }) => to)).toEqual([numberOf(1), numberOf(2)]);
        expect(service.inputs[0]).toEqual({
          DestinationPhoneNumber: numberOf(1),
          OriginationIdentity: '+18005550142',
          MessageBody: expect.stringMatching(ANSWER),
          MessageType: 'PROMOTIONAL',
          ConfigurationSetName: 'texts',
          MaxPrice: '0.05000',
          // At noon; until eight in the evening.
          TimeToLive: expect.closeTo(8 * 3600, -2),
        });
        const again = await send();
        expect(again).toMatchObject({
          exitCode: 0,
          out: expect.stringMatching(
            /have it already, by the ledger: 2 people, on 2027-09-01:\n {4}Test Elections: .*\n[\s\S]*text STOP\.\n/,
          ),
        });
        expect(service.sent).toHaveLength(2);
        expectNoNumber(first.out, again.out);
      },
      withSettings('  message_type: PROMOTIONAL\n  configuration_set: texts\n  max_price: 0.05\n'),
    ));

  it('keeps no number in its ledger', () =>
    withOutreachTest([person(1)], async ({ send, home }) => {
      await send();
      const files = await readdir(join(home, 'outreach-ledger'));
      expect(files.length).toBeGreaterThan(1);
      for (const file of files) expectNoNumber(await readFile(join(home, 'outreach-ledger', file), 'latin1'));
    }));

  it('asks first: for the number of messages, or for the fingerprint where nobody is there', () =>
    withOutreachTest([person(1), person(2)], async ({ list, faq, service }) => {
      const line = `outreach send ${list} --topic register-deadline --endpoint ${service.url}`;
      expect(await faq(line)).toMatchObject({
        exitCode: 2,
        out: expect.stringMatching(/--plan [0-9a-f]{12}\. Nothing was sent\.$/),
      });
      expect(await faq(line, 'yes')).toMatchObject({ exitCode: 1 });
      expect(await faq(`${line} --plan 0123456789ab`)).toMatchObject({
        exitCode: 1,
        out: expect.stringContaining('The plan you named was 0123456789ab'),
      });
      expect(service.inputs).toEqual([]);
      expect(await faq(line, '2')).toMatchObject({ exitCode: 0, out: 'Sent 2 messages.' });
    }));

  it('adds to the list of who said stop whom the service knows to have', () =>
    withOutreachTest([person(1), person(2)], async ({ service, send, home }) => {
      service.out.add(numberOf(1));
      expect(await send()).toMatchObject({
        exitCode: 0,
        out: expect.stringMatching(/^Sent 1 message\. 1 person said stop to the service and is in \S+stop\.csv now\.$/),
      });
      expect(await readFile(join(home, 'stop.csv'), 'utf8')).toBe(`phone\n${numberOf(1)}\n`);
      expect(service.sent.map(({ to }) => to)).toEqual([numberOf(2)]);
    }));

  it('has every message checked with --dry-run, and sends and records none', () =>
    withOutreachTest([person(1), person(2)], async ({ service, send, planned }) => {
      expect(await send('--dry-run')).toEqual({
        exitCode: 0,
        out: 'The service checked 2 messages and found nothing wrong. Nothing was sent.',
      });
      expect([service.checked.length, service.sent.length]).toEqual([2, 0]);
      expect(await planned()).toMatchObject({ people: 2, known: [] });
    }));

  it('never sends again what is in doubt, and tells of it by its row', () =>
    withOutreachTest([person(1), person(2), person(3)], async ({ service, send, faq, list }) => {
      service.decide((request) => (request === 2 ? 'silent-after' : 'take'));
      const { exitCode, out } = await send();
      expect(exitCode).toBe(1);
      expect(out).toMatch(/^Sent 2 messages\. In doubt: row 3 \(\+1•••••••02; ECONNRESET\)\. Nobody knows/);
      service.decide(() => 'take');
      const again = await send();
      expect(again).toMatchObject({ exitCode: 1, out: expect.stringContaining('Nobody is left to send it to.') });
      expect(service.sent.map(({ to }) => to).sort()).toEqual([numberOf(1), numberOf(2), numberOf(3)]);
      const { out: plan } = await faq(`outreach plan ${list} --topic register-deadline`);
      expect(plan).toMatch(/in doubt:\n {4}row 3 \(\+1•••••••02\), begun at 2027-09-01T16:/);
    }));

  it('waits and tries again where the service is too busy to take it', () =>
    withOutreachTest([person(1)], async ({ service, send }) => {
      service.decide((request) => (request < 3 ? { status: 400, type: 'ThrottlingException' } : 'take'));
      expect(await send()).toMatchObject({ exitCode: 0, out: 'Sent 1 message.' });
      expect(service.inputs).toHaveLength(3);
      expect(service.sent).toHaveLength(1);
    }));

  it('stops where everything is refused, with what to do, and goes on later', () =>
    withOutreachTest([person(1), person(2)], async ({ service, send }) => {
      service.decide((request) =>
        request === 2
          ? { status: 402, type: 'ServiceQuotaExceededException', reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' }
          : 'take',
      );
      const { exitCode, out } = await send();
      expect(exitCode).toBe(1);
      expect(out).toMatch(
        /^Sent 1 message\. Stopped: ServiceQuotaExceededException, MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT\. Ask for more .* 1 person has not been sent it\.\nTo go on, look at what is left: npm run faq -- outreach plan .*list\.csv --topic register-deadline$/,
      );
      expect(await send()).toMatchObject({ exitCode: 0, out: 'Sent 1 message.' });
      expect(service.sent.map(({ to }) => to)).toEqual([numberOf(1), numberOf(2)]);
    }));

  it('passes over a number that the service does not send to', () =>
    withOutreachTest([person(1), person(2)], async ({ service, send }) => {
      service.decide((request) =>
        request === 1
          ? { status: 409, type: 'ConflictException', reason: 'DESTINATION_COUNTRY_BLOCKED_BY_PROTECT_CONFIGURATION' }
          : 'take',
      );
      const { out } = await send();
      expect(out).toMatch(
        /^Sent 1 message\. The service doesn't send to 1 number: row 2 \(ConflictException, DESTINATION_COUNTRY/,
      );
    }));

  it('sends nothing at night, by the clock of the county, and says from when it may', () =>
    withOutreachTest(
      [person(1), person(2, 'stonefield')],
      async ({ service, planned, faq, list, send }) => {
        // Half past eight in the evening in the one county, half past seven in the other.
        const now = '--now 2027-09-02T00:30:00Z';
        const { out } = await send(now);
        expect(out).toMatch(
          /^Sent 1 message\. The others wait: where they are it is quiet, the first until Thu, Sep 2, 9:00 AM EDT\. 1 person has not been sent it\./,
        );
        expect(service.sent.map(({ to }) => to)).toEqual([numberOf(2)]);
        const { fingerprint } = await planned(now);
        const again = await faq(
          `outreach send ${list} --topic register-deadline ${now} --endpoint ${service.url} --plan ${fingerprint}`,
        );
        expect(again).toMatchObject({
          exitCode: 1,
          out: expect.stringMatching(
            /Quiet there until Thu, Sep 2, 9:00 AM EDT\.[\s\S]*It is quiet there now: .* Nothing was sent\./,
          ),
        });
      },
      withSettings(
        '',
        ({ jurisdictions }) => void Object.assign(jurisdictions[3] ?? {}, { time_zone: 'America/Chicago' }),
      ),
    ));

  it('is of the present: another moment is for files and servers of one’s own', () =>
    withOutreachTest([person(1)], async ({ list, faq }) => {
      const { exitCode, hint } = await faq(`outreach send ${list} --topic register-deadline --now 2027-09-02 --plan 0`);
      expect({ exitCode, hint }).toEqual({ exitCode: 2, hint: expect.stringContaining('leave --now out') });
    }));

  it('stops where an answer is stopped meanwhile', () =>
    withOutreachTest([person(1), person(2)], async ({ faq, service, send, planned, list }) => {
      const { fingerprint } = await planned();
      await faq('silence register-deadline --by Ann');
      const { out } = await faq(
        `outreach send ${list} --topic register-deadline --endpoint ${service.url} --plan ${fingerprint}`,
      );
      expect(out).toContain('Nobody is left to send it to.');
      await faq('resume register-deadline --by Ann');
      expect(await send()).toMatchObject({ exitCode: 0 });
    }));

  it('is held by one send at a time', () =>
    withOutreachTest([person(1), person(2)], async ({ service, send, planned, faq, list }) => {
      const { fingerprint } = await planned();
      const again = `outreach send ${list} --topic register-deadline --plan ${fingerprint} --endpoint ${service.url}`;
      let other: Promise<Outcome> | undefined;
      service.hold(async () => {
        other ??= faq(again);
        await other;
      });
      expect(await send()).toMatchObject({ exitCode: 0, out: 'Sent 2 messages.' });
      expect(await other).toEqual({
        exitCode: 1,
        hint: expect.stringMatching(
          /^Another "npm run faq -- outreach|^Another "faq outreach" works with .* This one sent nothing\.$/,
        ),
      });
      expect(service.sent).toHaveLength(2);
    }));

  it('stops between two messages on Ctrl-C, and goes on with the same command', () =>
    withOutreachTest([person(1), person(2), person(3)], async ({ service, planned, list, folder }) => {
      const { fingerprint } = await planned();
      const line = ['outreach', 'send', list, '--topic', 'register-deadline', '--endpoint', service.url];
      const words = [...line, '--plan', fingerprint, '--content', folder, ...keptIn(folder)];
      let stop = (): void => {};
      const terminal: Terminal = {
        ...NOBODY,
        onInterrupt: (handler) => {
          stop = handler;
          return () => {};
        },
      };
      service.decide((request) => {
        if (request === 2) stop();
        return 'take';
      });
      const stopped = await runFaq(words, terminal, clockAt(NOW));
      expect(stopped).toMatchObject({
        exitCode: 1,
        out: expect.stringMatching(
          /^Sent 2 messages\. Stopped, between two messages\. 1 person has not been sent it\./,
        ),
      });
      expect(await runFaq(words, terminal, clockAt(NOW))).toMatchObject({ exitCode: 0, out: 'Sent 1 message.' });
      expect(service.sent.map(({ to }) => to)).toEqual([1, 2, 3].map(numberOf));
    }));

  it('has no number in what it prints for programs', () =>
    withOutreachTest([person(1), person(2), person(3)], async ({ service, send, planned }) => {
      service.out.add(numberOf(3));
      service.decide((request) => (request === 2 ? 'silent-after' : 'take'));
      const { out = '' } = await send('--json');
      expect(JSON.parse(out)).toMatchObject({ sent: 1, stopped: 1, inDoubt: [{ row: 3, why: 'ECONNRESET' }] });
      expectNoNumber(out, JSON.stringify(await planned()));
    }));

  it('speaks the language of the row, with accents at their price', () =>
    withOutreachTest(
      [person(1).replace('en-US', 'es-US')],
      async ({ service, send, planned }) => {
        expect(await planned()).toMatchObject({ segments: 3, groups: [{ cost: { alphabet: 'UCS-2', units: 146 } }] });
        await send();
        expect(service.sent.map(({ body }) => body)).toEqual([
          'Test Elections: Para noviembre, la inscripción cierra el lunes 4 de octubre. Faltan 33 días para la fecha límite. Para no recibir más, envíe STOP.',
        ]);
      },
      withSettings('', (draft) => {
        draft.office = draft.office
          .replace('locales: [en-US]', 'locales: [en-US, es-US]')
          .replace('en-US: test elections', 'en-US: test elections\n  es-US: elecciones de prueba');
        draft.elections[1] = { ...draft.elections[1], name_es: 'noviembre' };
        draft.faq.push(
          faqRow('register-deadline', {
            locale: 'es-US',
            answer: 'Para {election.name}, la inscripción cierra {deadline.register.last-day}.',
            deadline: 'register',
            after_deadline: 'La inscripción cerró {deadline.register.last-day}.',
          }),
        );
      }),
    ));

  it('is of the office itself, where it is a single county', () =>
    withOutreachTest(
      [person(1, 'franklin'), person(2, 'riverbend')],
      async ({ service, send, planned }) => {
        expect(await planned()).toMatchObject({ people: 1, refused: [{ row: 3, why: 'no-such-county' }] });
        expect(await send()).toMatchObject({ exitCode: 0, out: 'Sent 1 message.' });
        expect(service.sent).toEqual([{ id: 'out-1', to: numberOf(1), body: expect.stringMatching(ANSWER) }]);
      },
      withSettings('', (draft) => {
        draft.jurisdictions.splice(2);
        draft.faq.pop();
      }),
    ));

  it('refuses a list, and a file for the mailer, in a folder that git keeps', () =>
    withOutreachTest([person(1)], async ({ home, list, faq }) => {
      execFileSync('git', ['init', '--quiet', home]);
      const plan = (): Promise<Outcome> => faq(`outreach plan ${list} --topic register-deadline`);
      expect(await plan()).toEqual({
        exitCode: 1,
        hint: expect.stringMatching(/lies in a folder that git keeps.*Nothing was sent\./),
      });
      await writeFile(join(home, '.gitignore'), 'list.csv\n');
      expect(await plan()).toMatchObject({ exitCode: 0 });
      const file = await faq(`outreach plan ${list} --topic register-deadline --to-file ${home}/m.csv`);
      expect(file.hint).toMatch(/m\.csv lies in a folder that git keeps/);
    }));

  it('settles what a file that was cut off came to: it is there whole, or nobody was handed over', () =>
    withOutreachTest([person(1), person(2)], async ({ home, send, planned, service }) => {
      const file = join(home, 'messages.csv');
      const { groups } = await planned();
      const [{ campaign }] = groups as [{ campaign: string }];
      const begin = async (n: number): Promise<void> => {
        const { ledger } = await openLedger(home, { mayMake: true });
        await ledger.put(campaign, numberOf(n), { state: 'sending', at: NOW, text: '', file });
        await ledger.close();
      };
      await begin(1);
      expect(await send()).toMatchObject({ exitCode: 0, out: 'Sent 2 messages.' });
      expect(service.sent).toHaveLength(2);
      await begin(1);
      await writeFile(file, 'phone,text\n');
      expect(await send()).toMatchObject({ exitCode: 0, out: expect.stringContaining('Nobody is left') });
      expect(await planned()).toMatchObject({ known: [{ row: 2, state: 'sent', id: file }, { state: 'sent' }] });
    }));

  it('writes the messages for a mailer, to each once over all files', () =>
    withOutreachTest([person(1), person(2)], async ({ home, send, service }) => {
      const file = join(home, 'messages.csv');
      const { exitCode, out } = await send(`--to-file ${file}`);
      expect({ exitCode, out }).toEqual({ exitCode: 0, out: expect.stringContaining('2 messages for the mailer') });
      const rows = parse(await readFile(file, 'utf8'), { columns: true }) as Record<string, string>[];
      expect(rows).toEqual(
        [1, 2].map((n) => ({
          phone: numberOf(n),
          county: 'riverbend',
          locale: 'en-US',
          text: expect.stringMatching(ANSWER),
        })),
      );
      expect(await send()).toMatchObject({ exitCode: 0, out: expect.stringContaining('Nobody is left') });
      expect(service.inputs).toEqual([]);
    }));
});
