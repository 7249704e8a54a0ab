import type { ContentRow } from '../../../models/content/content-row';
import type { Locale } from '../../../models/locales/locales';
import type { LongerPolls } from '../../../models/table/emergency';
import { type SampleVoters, sampleVoters } from '../../support/sample-voters';

let voters: SampleVoters;
beforeAll(async () => {
  voters = await sampleVoters();
});

const heard = async (
  now: string,
  sentence: string,
  { county = 'riverbend', locale = 'en-US' as Locale, from = voters, longerPolls = [] as readonly LongerPolls[] } = {},
): Promise<string> => (await from.ask({ sentence, now, locale, county, longerPolls })).reply.say.join(' ');

/** Written down beside the sheets, so that it can disagree with them. */
const EARLY_VOTING: Record<string, (weekday: number, day: number) => readonly [number, number] | undefined> = {
  riverbend: (_, day) => [day === 16 ? 9 : 7, day === 30 ? 17 : 19],
  stonefield: (weekday, day) => ((weekday > 0 && weekday < 6) || day === 16 || day === 30 ? [9, 17] : undefined),
};

describe('is early voting open right now', () => {
  it.each(Object.entries(EARLY_VOTING))('is answered by the hour in %s', async (county, hoursOf) => {
    for (let day = 15; day <= 30; day += 1) {
      for (const [hour, minute] of [
        [6, 59],
        [7, 0],
        [8, 59],
        [9, 0],
        [16, 59],
        [17, 0],
        [18, 59],
        [19, 0],
      ] as const) {
        const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const now = `2027-10-${day}T${clock}:00-04:00`;
        const hours = day < 16 ? undefined : hoursOf(new Date(`2027-10-${day}T12:00:00Z`).getUTCDay(), day);
        const isOpen = hours !== undefined && hour >= hours[0] && hour < hours[1];
        const isOver = day === 30 && hour >= 17;
        const said = await heard(now, 'is early voting open right now', { county });
        expect(`${now} ${said}`).toMatch(isOver ? /ended Saturday|ended today/ : isOpen ? /Z? Yes\. / : / No\. /);
        expect(said).toMatch(/November general election/);
      }
    }
  });

  it.each([
    ['en-US', 'is early voting open on sunday', /^No\. .*closed on Sunday, October 24th/],
    ['en-US', 'can i vote early tomorrow morning', /^Yes\. .*tomorrow, Thursday, October 21st, from 9 AM to 5 PM/],
    ['en-US', 'can i vote early tomorrow at 7 pm', /^Not at 7 PM\. /],
    ['en-US', 'until when is early voting open today', /today, Wednesday, October 20th, from 9 AM to 5 PM/],
    ['en-US', 'is the election office open on saturday', /^No\. The Stonefield County election office is closed/],
    ['es-US', 'está abierta la votación anticipada el domingo', /^No\. .*cerrada el domingo 24 de octubre/],
    ['es-US', 'puedo votar temprano mañana', /^Sí\. .*mañana, jueves 21 de octubre, de las 9/],
    ['es-US', 'la oficina está abierta ahora', /^Sí\. /],
  ] as const)('in %s: %s', async (locale, sentence, words) =>
    expect(await heard('2027-10-20T12:00:00-04:00', sentence, { county: 'stonefield', locale })).toMatch(words),
  );
});

describe('the election that was named', () => {
  const MARCH = '2027-03-01T12:00:00-05:00';
  it.each([
    ['en-US', 'when does early voting start for the general election', /October 16th/],
    ['en-US', 'last day to register for the november election', /November general.*October 4th/],
    ['en-US', 'registration deadline for the presidential election', /October 10th, 2028/],
    ['en-US', 'when is the primary in twenty twenty eight', /May 16th, 2028/],
    ['en-US', 'when is the registration deadline for the 2028 primary', /May primary.*2028/],
    ['en-US', 'how late can i register for the election after that', /November general/],
    ['en-US', 'absentee deadline for twenty twenty eight general', /November general/],
    ['en-US', 'how do i vote early in the may primary', /May primary/],
    ['en-US', 'polls open on may eighteenth', /May primary/],
    ['es-US', 'voto anticipado para las primarias de mayo', /primaria de mayo/],
    ['en-US', 'last day to register for the march election', /don't have that election on file/],
    ['es-US', 'hasta cuándo me puedo inscribir para la elección de noviembre', /4 de octubre/],
    ['es-US', 'cuándo es la primaria del dos mil veintiocho', /16 de mayo de 2028/],
  ] as const)('in %s: %s', async (locale, sentence, words) =>
    expect(await heard(MARCH, sentence, { locale })).toMatch(words),
  );

  it('is not a day of something else', async () =>
    expect(await heard('2027-09-20T12:00:00-04:00', 'can i still register on october 3rd')).toMatch(/October 4th/));

  it('is kept for the next question of it, and no longer', async () => {
    const { session } = await voters.ask({
      sentence: 'registration deadline for the general election',
      now: MARCH,
      locale: 'en-US',
      county: 'riverbend',
    });
    const again = await voters.ask({ sentence: 'what about the primary', now: MARCH, locale: 'en-US', session });
    expect(again.reply.say.join(' ')).toMatch(/May primary.*April 19th/);
  });
});

describe('several elections on file', () => {
  const special = (row: Partial<Extract<ContentRow, { sheet: 'elections' }>['row']>): ContentRow => ({
    sheet: 'elections',
    row: {
      id: 'x',
      jurisdiction: 'riverbend',
      name: 'October special election',
      name_es: 'elección especial de octubre',
      date: '2027-10-12',
      type: 'special',
      polls_open: '08:00',
      polls_close: '18:00',
      ...row,
    },
  });
  const register = (election: string, date: string): ContentRow => ({
    sheet: 'deadlines',
    row: { election, action: 'register', method: 'online', voters: 'all', test: 'submitted', date, time: '17:00' },
  });
  let more: SampleVoters;
  beforeAll(async () => {
    more = await sampleVoters((rows) => [
      ...rows,
      special({}),
      register('x', '2027-09-13'),
      special({
        id: 'city',
        jurisdiction: 'stonefield',
        name: 'city runoff',
        name_es: 'segunda vuelta municipal',
        date: '2027-11-02',
        type: 'runoff',
      }),
    ]);
  });

  it.each([
    ['riverbend', 'when is the registration deadline', /October special election.*September 13th/],
    [
      'riverbend',
      'when is the registration deadline for the general election',
      /November general election.*October 4th/,
    ],
    ['riverbend', 'when is the special election', /October special election.*October 12th/],
    ['stonefield', 'when is the registration deadline', /November general election.*October 4th/],
    ['stonefield', 'when is the runoff', /city runoff.*November 2nd/],
    ['stonefield', 'when is the special election', /don't have that election/],
  ])('in %s: %s', async (county, sentence, words) =>
    expect(await heard('2027-09-01T12:00:00-04:00', sentence, { county, from: more })).toMatch(words),
  );
});

describe('polls that stay open longer', () => {
  const longerPolls = [
    { jurisdictions: ['riverbend'], election: '2027-general', polls_close: '21:00', withBallots: true },
  ];
  const EVENING = '2027-11-02T20:01:00-04:00';
  it.each([
    ['riverbend', 'when do the polls close', /to 9 PM/],
    ['riverbend', 'are the polls still open', /^Yes\. .*until 9 PM/],
    ['riverbend', 'how late can i turn in my mail ballot', /9 PM/],
    ['stonefield', 'when do the polls close', /closed/],
    ['stonefield', 'are the polls still open', /closed/],
  ])('in %s: %s', async (county, sentence, words) =>
    expect(await heard(EVENING, sentence, { county, longerPolls })).toMatch(words),
  );
});

describe('too late to vote', () => {
  it.each([
    ['en-US', '2027-10-20T12:00:00-04:00', 'am i too late to vote', /isn't too late.*November 2nd.*October 30th/],
    ['es-US', '2027-11-02T17:00:00-04:00', 'todavía puedo votar', /todavía puedes votar.*7 de la noche/],
    ['en-US', '2027-11-02T20:01:00-04:00', 'can i still vote', /closed/],
  ] as const)('%s %s: %s', async (locale, now, sentence, words) =>
    expect(await heard(now, sentence, { locale })).toMatch(words),
  );
});

describe('may I vote on a day', () => {
  it.each([
    ['10-20', 'en-US', 'can i vote today', /^Yes\. Early voting .*today, Wednesday, October 20th, from 7 AM to 7 PM/],
    ['10-20', 'en-US', 'can i go vote after work today at eight', /^Not at 8 PM\. Early voting/],
    ['10-20', 'en-US', 'can people vote on election day', /^Yes\. The polls .*Tuesday, November 2nd, from 7 AM/],
    ['09-20', 'en-US', 'can i go vote tomorrow', /^No\. Early voting .*next hours are Saturday, October 16th/],
    ['11-01', 'en-US', 'can i vote today', /^No\. The polls .*next hours are tomorrow, Tuesday, November 2nd/],
    ['11-01', 'en-US', 'until when can i vote tomorrow', /^Yes\. The polls .*from 7 AM to 7 PM/],
    ['11-03', 'en-US', 'can i vote today', /^The polls for the November general election closed on Tuesday/],
    [
      '10-01',
      'en-US',
      'is early voting open on october thirtieth',
      /^Yes\. Early voting .*Saturday, October 30th, from 7 AM to 5/,
    ],
    [
      '10-01',
      'es-US',
      'se puede votar el treinta y uno de octubre',
      /^No\. .*próximo horario es el martes 2 de noviembre/,
    ],
    ['11-03', 'en-US', 'i forgot to vote yesterday', /^The polls for the November general election closed on Tuesday/],
    ['10-20', 'es-US', 'hasta qué hora se puede votar hoy', /^Sí\. La votación anticipada .*a las 7 de la noche/],
    ['11-01', 'es-US', 'puedo ir a votar mañana', /^Sí\. Las urnas .*mañana, martes 2 de noviembre/],
    ['11-03', 'es-US', 'se me olvidó votar ayer', /terminó el martes 2 de noviembre/],
  ] as const)('2027-%s, in %s: %s', async (day, locale, sentence, words) =>
    expect(await heard(`2027-${day}T12:00:00-04:00`, sentence, { locale })).toMatch(words),
  );
});

describe('is there still time for an act', () => {
  it.each([
    ['11-01', 'en-US', 'can i still put my ballot in the mail', /^Don't mail your ballot now/],
    ['11-03', 'en-US', 'is it too late to drop off my ballot', /were due when the polls closed, Tuesday, November 2nd/],
    ['11-03', 'en-US', 'my son is in the navy can his ballot still come', /until Tuesday, November 9th to arrive/],
    ['11-10', 'en-US', "can a soldier's ballot still arrive", /had until Tuesday, November 9th to arrive/],
    ['11-10', 'en-US', 'can i still fix my signature', /Friday, November 5th/],
    ['11-03', 'es-US', 'todavía puedo entregar mi boleta', /tarde .*martes 2 de noviembre/],
    ['11-03', 'es-US', 'mi hijo está en el ejército, todavía puede llegar su boleta', /hasta el martes 9 de noviembre/],
    [
      '11-10',
      'es-US',
      'todavía puede llegar la boleta de un soldado',
      /tenía hasta el martes 9 de noviembre para llegar/,
    ],
  ] as const)('2027-%s, in %s: %s', async (day, locale, sentence, words) =>
    expect(await heard(`2027-${day}T12:00:00-05:00`, sentence, { locale })).toMatch(words),
  );

  it('is not asked by who tells that something has not come', async () =>
    expect(await heard('2027-10-20T12:00:00-04:00', "my mail ballot still hasn't come")).not.toMatch(
      /due when|by 7 PM/,
    ));
});
