import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpAnswer, HttpRequest, HttpService } from '../../../../lambda/fronts/http/http';
import { readScript } from '../../../../scripts/simulate/read-script';
import type { TurnReport } from '../../../../scripts/simulator/conversation';
import { simulatorPage } from '../../../../scripts/simulator/page/simulator-page';
import { USUAL_DAY, useSkill } from '../../../support/converse';

const skill = useSkill('content', { withPlaces: true });
let page: HttpService;
beforeAll(() => {
  page = simulatorPage(skill.open(), { folder: 'content', kept: undefined }, () => Date.parse(USUAL_DAY));
});

const HERE = { host: '127.0.0.1:8000' };

const request = (given: Partial<HttpRequest>): Promise<HttpAnswer> =>
  page({
    method: 'GET',
    path: '/',
    query: '',
    body: '',
    ip: '127.0.0.1',
    ...given,
    headers: { ...HERE, ...given.headers },
  });

const post = (path: string, sent: object): Promise<HttpAnswer> =>
  request({ method: 'POST', path, body: JSON.stringify(sent), headers: { 'content-type': 'application/json' } });

const begun = async (settings: object = {}) =>
  JSON.parse((await post('/api/voters', { at: USUAL_DAY, ...settings })).body);

const said = async (id: string, text: string, at: string = USUAL_DAY) =>
  JSON.parse((await post(`/api/voters/${id}/say`, { text, at })).body);

describe("the simulator's page", () => {
  it('loads nothing from elsewhere and runs nothing that came as text', async () => {
    const { status, headers, body } = await request({});
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(body).not.toMatch(/https?:\/\/|style="|<script(?! type="module" src="\/)| on\w+=/);
  });

  it.each<[string, Record<string, string>]>([
    ['a name that points here from elsewhere', { host: 'evil.example' }],
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page of another port', { origin: 'http://127.0.0.1:9999' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_, headers) => {
    expect((await request({ headers })).status).toBe(403);
    expect((await request({ path: '/api/office', headers })).status).toBe(403);
  });

  it.each([
    '/app/../page-files.ts',
    '/app/..%2fpage-files.js',
    '/app/tsconfig.json',
    '/package.json',
    '/app/index.html',
  ])('serves none of %s', async (path) => {
    expect((await request({ path })).status).toBe(404);
  });

  it.each<[string, object]>([
    ['"tlh" is no locale to talk in', { locale: 'tlh' }],
    ['"nowhere" is no jurisdiction', { county: 'nowhere' }],
    ['There is no such device', { device: 'toaster' }],
    ['"yesterday" is no time with its offset', { at: 'yesterday' }],
    ['"address" must be a text', { address: 7 }],
  ])('says what is wrong: %s', async (problem, settings) => {
    const { status, body } = await post('/api/voters', settings);
    expect(status).toBe(400);
    expect(JSON.parse(body).problem).toContain(problem);
  });

  it('takes JSON alone, from a conversation that goes on', async () => {
    expect((await request({ method: 'POST', path: '/api/voters', body: '{}' })).status).toBe(415);
    const sent = { method: 'POST', path: '/api/voters', headers: { 'content-type': 'application/json' } };
    expect((await request({ ...sent, body: '[1' })).status).toBe(400);
    const gone = await post(`/api/voters/${crypto.randomUUID()}/say`, { text: 'hello' });
    expect(JSON.parse(gone.body).problem).toBe('This conversation is over. Begin a new one.');
    expect((await request({ method: 'DELETE' })).status).toBe(405);
  });

  it('answers as of the moment that the page pretends, each voter in a county and a language of their own', async () => {
    const riverbend = await begun({ county: 'riverbend' });
    const stonefield = await begun({ county: 'stonefield', locale: 'es-US' });
    const before = await said(riverbend.id, 'when is the last day to register', '2027-10-04T16:00:00-04:00');
    const after = await said(riverbend.id, 'when is the last day to register', '2027-10-05T00:01:00-04:00');
    expect(before.turn.speech).toContain('today, Monday, October 4th');
    expect(after.turn.speech).not.toContain('today, Monday');
    const there = await said(stonefield.id, '¿dónde voto?');
    expect(there.turn.jurisdiction).toBe('stonefield');
    expect(there.turn.speech).toContain('Stonefield');
  });

  it('shows the keeper how an answer came about', async () => {
    const { id } = await begun({ county: 'riverbend', device: 'show-8' });
    const { turn, keeper } = await said(id, 'is my expired license any good for voting');
    expect(keeper.row).toMatchObject({ id: turn.faq, approved_by: expect.any(String), source_url: expect.any(String) });
    expect(keeper.heard).toMatchObject({ intent: 'AnyQuestionIntent', matched: 'catch-all' });
    expect(keeper.candidates[0]).toMatchObject({ faq: 'vote-id.expired', isThere: true });
    expect(keeper.exchanges.at(-1).request.context.System.device.supportedInterfaces).toHaveProperty([
      'Alexa.Presentation.APL',
    ]);
    expect(keeper.steps.map(({ what }: { what: string }) => what)).toEqual([
      'the sentence is understood',
      'rows are at hand',
      'the skill answers, all in all',
    ]);
  });

  it('takes a choice that is touched, and permissions that are pretended', async () => {
    const { id } = await begun({ device: 'show-8' });
    expect((await said(id, 'where do i vote')).turn.directives[0].datasources.screen.choices).toContain(
      'Stonefield County',
    );
    const touched = JSON.parse((await post(`/api/voters/${id}/touch`, { which: 2, at: USUAL_DAY })).body);
    expect(touched.turn.speech).toContain('Stonefield');
    const refusing = await begun({ county: 'riverbend', refusesReminders: true });
    await said(refusing.id, 'when is the last day to register');
    expect((await said(refusing.id, 'remind me')).turn.card.type).toBe('AskForPermissionsConsent');
  });

  it("answers as npm run ask does, over two hundred conversations of the project's own scripts", async () => {
    const folder = join(__dirname, '../../../conversations');
    const scripts = readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name) => readScript(join(folder, name)))
      .slice(0, 200);
    expect(scripts).toHaveLength(200);
    for (const { now, locale, county, address, begins, turns } of scripts) {
      const oneShot = begins === 'ask';
      const asked = skill.voter({ now, locale, oneShot, ...(county && { county }), ...(address && { address }) });
      const { id } = await begun({ locale, county, address, openSession: !oneShot, at: now });
      for (const { U } of turns) {
        if (U === '') break;
        const ours = await asked.says(U);
        const { turn } = await said(id, U, now);
        const whole = ({ speech, faq, offered, card, endsSession }: TurnReport) => ({
          speech,
          faq,
          offered,
          card,
          endsSession,
        });
        expect({ U, ...whole(turn) }).toEqual({ U, ...whole(ours) });
      }
    }
  });
});
