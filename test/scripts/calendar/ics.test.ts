import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { CalendarEvent } from '../../../scripts/calendar/events';
import { renderIcs } from '../../../scripts/calendar/ics';
import { atEditedDesk } from '../../support/desk';
import { type IcsComponent, parseIcs } from '../../support/parse-ics';

const icsOf = (folder: string): Promise<IcsComponent> => readFile(join(folder, 'dates.ics'), 'utf8').then(parseIcs);

const events = (calendar: IcsComponent): IcsComponent[] => calendar.components.filter(({ name }) => name === 'VEVENT');

const find = (calendar: IcsComponent, uid: string): Record<string, string> => {
  const event = events(calendar).find(({ properties }) => properties.get('UID') === uid);
  if (!event) throw new Error(`There is no event ${uid}.`);
  return Object.fromEntries(event.properties);
};

describe('faq calendar --ics', () => {
  it('writes all-day dates, and times on the clock of the office', () =>
    atEditedDesk(
      () => {},
      async ({ folder, faq }) => {
        const { exitCode, out } = await faq('calendar', 'FOLDER', '--ics', 'HERE/dates.ics');
        expect(exitCode).toBe(0);
        expect(out).toContain('7 dates from the approved rows');
        const calendar = await icsOf(folder);
        expect(Object.fromEntries(calendar.properties)).toMatchObject({ VERSION: '2.0', CALSCALE: 'GREGORIAN' });
        expect(events(calendar)).toHaveLength(7);
        expect(find(calendar, 'deadline-2027-general-register-online-all-submitted@franklin.ballot-answers')).toEqual({
          UID: 'deadline-2027-general-register-online-all-submitted@franklin.ballot-answers',
          DTSTAMP: expect.stringMatching(/^20270901T16\d{4}Z$/),
          'DTSTART;TZID=America/New_York': '20271004T170000',
          SUMMARY: 'Register to vote online: last day, submitted',
          DESCRIPTION: 'November general election\nRule: ED-29',
          TRANSP: 'TRANSPARENT',
        });
        expect(
          find(calendar, 'deadline-2027-general-register-mail-all-postmarked@franklin.ballot-answers'),
        ).toMatchObject({
          'DTSTART;VALUE=DATE': '20271004',
          'DTEND;VALUE=DATE': '20271005',
        });
        expect(find(calendar, 'election-2027-general@franklin.ballot-answers')).toMatchObject({
          'DTSTART;TZID=America/New_York': '20271102T070000',
          'DTEND;TZID=America/New_York': '20271102T190000',
        });
      },
    ));

  it('keeps the id of a date that moves', () =>
    atEditedDesk(
      () => {},
      async ({ folder, edit, faq }) => {
        const uids = async (): Promise<(string | undefined)[]> => {
          await faq('calendar', 'FOLDER', '--ics', 'HERE/dates.ics');
          return events(await icsOf(folder)).map(({ properties }) => properties.get('UID'));
        };
        const before = await uids();
        await edit(({ deadlines }) => Object.assign(deadlines[4] ?? {}, { date: '2027-10-18' }));
        expect((await uids()).sort()).toEqual(before.sort());
        expect(new Set(before).size).toBe(before.length);
      },
    ));

  it('shows what is still ahead after election day, and nothing of past elections', () =>
    atEditedDesk(
      ({ deadlines }) => {
        deadlines.push({ ...deadlines[3], action: 'cure-ballot', method: 'in-person', date: '2027-11-09', time: '' });
      },
      async ({ faq }) => {
        const { out = '' } = await faq('calendar', 'FOLDER', '--now', '2027-11-05');
        expect(out).toContain('Tue 2027-11-09  all day      Cure a ballot in person: last day, received');
        expect(out).toContain('past: Election day: November general election, Franklin');
        expect(out).not.toContain('2027-primary');
        expect((await faq('calendar', 'FOLDER', '--now', '2027-11-10')).out).toContain('No election is ahead.');
        expect((await faq('calendar', 'FOLDER', '--all')).out).toContain('2027-primary');
      },
    ));
});

const event = (more: Partial<CalendarEvent>): CalendarEvent => ({
  key: 'deadline/x',
  election: {
    id: 'x',
    jurisdiction: 'franklin',
    name: 'November; general, \\ election',
    date: '2027-11-02',
    type: 'general',
    polls_open: '07:00',
    polls_close: '19:00',
  },
  what: 'x',
  date: '2027-11-02',
  time: '17:00',
  zone: 'America/New_York',
  ...more,
});

const rendered = (...all: CalendarEvent[]): string =>
  renderIcs(all, { office: 'franklin', name: 'Franklin', now: '2027-09-01T16:00:00.000Z' });

describe('renderIcs', () => {
  it('folds long lines between characters, and gives the text back', () => {
    const what = `${'Elección de condado, '.repeat(12)}🗳️; with a \\ and\na line`;
    const calendar = parseIcs(rendered(event({ what })));
    expect(events(calendar)[0]?.properties.get('SUMMARY')).toBe(what);
    expect(events(calendar)[0]?.properties.get('DESCRIPTION')).toBe('November; general, \\ election');
  });

  it.each(['America/New_York', 'America/Phoenix', 'Pacific/Honolulu', 'America/Anchorage', 'Europe/Dublin'])(
    'says how the clock of %s runs around every date',
    (zone) => {
      const dates = ['2027-01-15', '2027-03-14', '2027-03-15', '2027-07-04', '2027-11-07', '2027-11-08', '2028-06-06'];
      const calendar = parseIcs(rendered(...dates.map((date) => event({ date, zone, key: `deadline/${date}` }))));
      const rules = calendar.components.find(({ name }) => name === 'VTIMEZONE')?.components ?? [];
      for (const date of dates) {
        const local = `${date.replaceAll('-', '')}T170000`;
        const inForce = rules
          .filter(({ properties }) => (properties.get('DTSTART') ?? '') <= local)
          .sort((a, b) => ((a.properties.get('DTSTART') ?? '') < (b.properties.get('DTSTART') ?? '') ? -1 : 1))
          .at(-1);
        const real = Temporal.PlainDateTime.from(`${date}T17:00`).toZonedDateTime(zone).offset.replace(':', '');
        expect([date, inForce?.properties.get('TZOFFSETTO')]).toEqual([date, real]);
      }
    },
  );
});
