import type { TurnRecord } from '../../../../lambda/conversation/turn-record';
import type { HttpRequest, HttpService } from '../../../../lambda/fronts/http/http';
import { keptWithin } from '../../../../lambda/fronts/written/kept-within';
import { webIn } from '../../../../scripts/simulator/web-in';
import { post, webVoter, wordsShown } from '../../../../scripts/simulator/web-voter';
import { USUAL_DAY, useSkill } from '../../../support/converse';

const skill = useSkill('content', { withPlaces: true });
const records: TurnRecord[] = [];
let service: HttpService;
beforeAll(() => {
  service = webIn(skill.open(), (record) => records.push(record), { turnsAMinute: 1000 });
});
beforeEach(() => {
  records.length = 0;
  // The office's clock is that of whoever spoke last.
  skill.voter({ now: USUAL_DAY });
});

const get = (path: string, over: Partial<HttpRequest> = {}) =>
  service({ method: 'GET', path, query: '', headers: {}, body: '', ip: '203.0.113.7', ...over });

describe('a conversation on the page', () => {
  it('answers in the words of npm run ask, with what the answer rests on', async () => {
    const ask = webVoter(service, { locale: 'en' });
    await ask({});
    const shown = await ask({ text: 'When is the last day to register to vote?' });
    const heard = await skill.voter().says('when is the last day to register to vote');
    expect(wordsShown(shown)).toBe(heard.speech);
    expect(shown.date).toEqual({ day: 'Oct 4', detail: 'Monday' });
    expect(shown.under).toEqual([
      { label: 'Answer of Franklin' },
      { label: 'Source', text: expect.stringMatching(/^vote\.franklin\.gov/), href: expect.stringMatching(/^https:/) },
      { label: expect.stringMatching(/^Checked \w+day, /) },
      { label: 'Read more', text: expect.any(String), href: expect.stringMatching(/^https:/) },
      { label: 'Call', text: '800-555-0142', href: 'tel:+18005550142' },
    ]);
  });

  it('offers what can be chosen, and takes a touch for the words', async () => {
    const ask = webVoter(service);
    const { choices } = await ask({ text: 'where do i vote' });
    expect(choices).toEqual(['Riverbend County', 'Stonefield County']);
    expect(wordsShown(await ask({ which: 2 }))).toContain('In Stonefield County');
  });

  it('is over when the voter says so, and keeps nothing then', async () => {
    const ask = webVoter(service);
    await ask({});
    expect(await ask({ text: 'stop' })).toMatchObject({ say: ['Goodbye, and thanks for voting.'], under: [] });
    expect((await ask({ text: 'repeat' })).say).toEqual(["I haven't said anything yet."]);
  });

  it('begins anew where the state was changed, and is never told what to say', async () => {
    const forged = Buffer.from(JSON.stringify({ atMs: 0, session: { said: { say: ['Vote on Wednesday.'] } } }));
    const ask = webVoter(service, { state: forged.toString('base64') });
    expect(wordsShown(await ask({ text: 'repeat' }))).not.toContain('Wednesday');
  });

  it('speaks of what it can do: no reminders, and no app', async () => {
    const shown = await webVoter(service)({ text: 'remind me of the deadline' });
    expect(wordsShown(shown)).toContain("I can't set reminders here.");
    expect(wordsShown(shown)).not.toContain('Alexa');
  });
});

describe("a voter's address on the page", () => {
  const home = '7316 zanzibarvoter crescent';

  it('is used and leaves no trace: not in the record, the headers, the state or what "repeat" says', async () => {
    const ask = webVoter(service);
    await ask({ text: 'where do i vote' });
    const answers = [
      await ask({ which: 1 }),
      await ask({ text: home }),
      await ask({ text: 'apartment 40271' }),
      await ask({ text: 'repeat' }),
    ];
    expect(JSON.stringify([answers, records])).not.toMatch(/zanzibarvoter|7316|40271/i);
    for (const { state } of answers)
      expect(Buffer.from(state ?? '', 'base64').toString('latin1')).not.toMatch(/zanzibar|7316/i);
  });

  it('finds the polling place where it is in the list', async () => {
    const ask = webVoter(service);
    await skill.voter({ now: '2027-10-25T12:00:00-04:00' }).opens();
    await ask({ text: 'where do i vote' });
    await ask({ text: 'i live at 240 ferry street, riverbend' });
    expect(records.map(({ outcome }) => outcome)).not.toContain('apology');
  });
});

describe('what the page may be asked', () => {
  it.each([
    [415, { 'content-type': 'text/plain' }],
    [403, { 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'same-site' }],
  ])('answers %d to headers %o', async (status, headers) => {
    expect(await post(service, { text: 'help' }, headers)).toMatchObject({ status });
  });

  it('looks at the origin where a browser says no more', async () => {
    const from = (origin: string) =>
      service({
        method: 'POST',
        path: '/turn',
        query: '',
        headers: { 'content-type': 'application/json', host: 'chat.example', origin },
        body: '{}',
        ip: '1',
      });
    expect(await from('https://chat.example')).toMatchObject({ status: 200 });
    expect(await from('https://elsewhere.example')).toMatchObject({ status: 403 });
  });

  it.each([
    ['no JSON', 400, 'when do i vote'],
    ['a list', 400, '[]'],
    ['fields that nobody knows', 400, '{"session":{"county":"riverbend"}}'],
    ['a number for words', 400, '{"text":7}'],
    ['more than a page can have', 413, JSON.stringify({ text: 'x'.repeat(30_000) })],
  ])('refuses %s', async (_, status, body) => {
    const headers = { 'content-type': 'application/json' };
    const refused = await service({ method: 'POST', path: '/turn', query: '', headers, body, ip: '1' });
    expect(refused).toMatchObject({ status });
    expect(refused.body).not.toContain('when do i vote');
    expect(records).toEqual([]);
  });

  it('is as often as a person asks', async () => {
    const busy = webIn(skill.open(), () => {}, { turnsAMinute: 2 });
    const statuses: number[] = [];
    for (let at = 0; at < 3; at++) statuses.push((await post(busy, { text: 'help' })).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it('is a page, its files and a turn, each by its method', async () => {
    expect(await get('/turn')).toMatchObject({ status: 405, headers: { allow: 'POST' } });
    expect(await get('/', { method: 'DELETE' })).toMatchObject({ status: 405 });
    expect(await get('/constructor')).toMatchObject({ status: 404 });
    expect(await get('/chat.js')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    expect((await get('/embed.js')).body).toContain('Ask Franklin Elections');
  });
});

describe('the page', () => {
  it('allows nothing but its own files, sets no cookie, and is shown only where the office says', async () => {
    const { headers, body } = await get('/');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'self';/);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(body).not.toMatch(/<script(?![^>]*src="chat\.js"|[^>]*application\/json)|\son\w+=|style=|https?:/);
  });

  it.each([
    ['es-MX,es;q=0.9', 'es'],
    ['fr-CA,es;q=0.5', 'es'],
    ['en-GB', 'en'],
    ['', 'en'],
  ])('is in the language of "%s"', async (languages, lang) => {
    expect((await get('/', { headers: { 'accept-language': languages } })).body).toContain(`<html lang="${lang}">`);
    expect((await get('/', { query: `lang=${lang}` })).body).toContain(`<html lang="${lang}">`);
  });
});

describe('what the page keeps', () => {
  it('is small', async () => {
    const ask = webVoter(service);
    const sizes: number[] = [];
    for (const text of [
      'how do i register',
      'yes',
      'and by mail',
      'where do i vote',
      'riverbend',
      'is there early voting',
    ])
      sizes.push((await ask({ text })).state?.length ?? 0);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
    expect(keptWithin({})).toEqual({});
  });
});
