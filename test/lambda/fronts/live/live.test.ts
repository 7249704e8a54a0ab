import type { HttpAnswer } from '../../../../lambda/fronts/http/http';
import type { Live } from '../../../../lambda/fronts/live/live';
import { createLive } from '../../../../lambda/fronts/live/serve-live';
import { webIn } from '../../../../scripts/simulator/web-in';
import { USUAL_DAY, useSkill } from '../../../support/converse';

const skill = useSkill();
const get = (path: string, query = '', fronts: object = { live: {} }): Promise<HttpAnswer> => {
  const open = skill.open();
  const live = createLive({ ...open, office: { ...open.office, fronts }, mayLook: () => true });
  return live({ method: 'GET', path, query, headers: {}, body: '', ip: '' });
};
const read = async (query = '', fronts?: object): Promise<Live> =>
  JSON.parse((await get('/live.json', query, fronts)).body);
const answerOf = (live: Live, id: string) => live.answers.find((one) => one.id === id);

beforeEach(() => skill.voter({ now: USUAL_DAY }).opens());

describe('what is live', () => {
  it('is a release with its age, the next deadlines and every answer with the day it was checked', async () => {
    const live = await read();
    expect(live).toMatchObject({
      office: 'Franklin Elections',
      jurisdiction: { id: 'franklin' },
      release: 1,
      is_trusted: true,
      is_built_in: false,
      phone: '800-555-0142',
    });
    expect(live.age_days).toBeGreaterThanOrEqual(0);
    expect(live.deadlines[0]).toEqual({
      action: 'register',
      election: { id: expect.any(String), name: 'November general election', date: '2027-11-02' },
      what: 'Register to vote for the November general election',
      when: expect.stringContaining('online or in person by Monday, October 4th at 5 PM'),
      source: expect.stringMatching(/^https:\/\//),
      verified_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      valid_until: null,
    });
    expect(answerOf(live, 'register-deadline')).toMatchObject({
      state: 'answered',
      jurisdiction: 'Franklin',
      verified_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      source: expect.stringMatching(/^https:/),
    });
  });

  it('says which answers depend on the county, and gives each county its own', async () => {
    expect(answerOf(await read(), 'polling-place')).toMatchObject({ state: 'by-county' });
    const live = await read('county=riverbend');
    expect(live.jurisdiction).toEqual({ id: 'riverbend', name: 'Riverbend County' });
    expect(answerOf(live, 'polling-place')).toMatchObject({ state: 'answered', jurisdiction: 'Riverbend County' });
    expect(await get('/live.json', 'county=nowhere')).toMatchObject({ status: 404 });
  });

  it('names nobody of the staff, unless the office wants it', async () => {
    const people = Object.keys(skill.open().office.people ?? {});
    const named = (text: string) => people.filter((name) => text.includes(name));
    for (const path of ['/live', '/live.json']) {
      expect(named((await get(path)).body)).toEqual([]);
      expect(named((await get(path, '', { live: { staff_names: true } })).body).length).toBeGreaterThan(0);
    }
  });

  it('is a page in the language that is asked for, without a script', async () => {
    const { body, headers } = await get('/live', 'lang=es');
    expect(body).toContain('<html lang="es">');
    expect(body).toContain('Próximas fechas límite');
    expect(body).not.toContain('<script');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('may be looked at once a second by one caller, and by another all the same', async () => {
    const open = skill.open();
    const web = webIn({ ...open, office: { ...open.office, fronts: { live: {} } } });
    const look = (ip: string) => web({ method: 'GET', path: '/live.json', query: '', headers: {}, body: '', ip });
    const statuses: number[] = [];
    for (let times = 0; times < 70; times += 1) statuses.push((await look('203.0.113.7')).status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(60);
    expect(statuses.at(-1)).toBe(429);
    expect((await look('203.0.113.8')).status).toBe(200);
  });

  it('is there only where the office wants it', async () => {
    const open = skill.open();
    const ask = (fronts: object) =>
      webIn({ ...open, office: { ...open.office, fronts } })({
        method: 'GET',
        path: '/live',
        query: '',
        headers: {},
        body: '',
        ip: '',
      });
    expect(await ask({ web: {} })).toMatchObject({ status: 404 });
    expect(await ask({ web: {}, live: {} })).toMatchObject({ status: 200 });
  });
});
