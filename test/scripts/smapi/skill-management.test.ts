import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSkillManagement } from '../../../scripts/smapi/skill-management';
import { createSmapiClient } from '../../../scripts/smapi/smapi-client';
import { zipOf } from '../../../scripts/smapi/zip';
import { operationOf, refusalsOf } from '../../support/smapi-contract';
import { type Fate, openSmapiServer, type SmapiServer } from '../../support/smapi-server';

const PACKAGE = join(__dirname, '../../../skill-package');
const read = (path: string) => JSON.parse(readFileSync(join(PACKAGE, path), 'utf8'));
const skillJson = read('skill.json');
const SPANISH = 'interactionModels/custom/es-US.json';
const model = read(SPANISH);
const zipped = (files: Record<string, object>): Uint8Array =>
  zipOf(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, JSON.stringify(content)])));
const SOUND = zipped({ 'skill.json': skillJson, [SPANISH]: model });

const ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
const HASTE = { answerMs: 20_000, firstMs: 1, factor: 1, longestMs: 1, attempts: 4, doneWithinMs: 20_000 };
/** Where Amazon falls silent. */
const IMPATIENT = { ...HASTE, answerMs: 300 };

let server: SmapiServer;
beforeEach(async () => {
  server = await openSmapiServer(ID, SOUND);
});
afterEach(() => server.close());

const skillAt = ({ token = 'token', id = ID, patience = HASTE } = {}) =>
  createSkillManagement(createSmapiClient({ endpoint: server.url, token: async () => token, patience }), id);

const ENABLE = 'PUT /v1/skills/{skillId}/stages/{stage}/enablement';
const IMPORT = 'POST /v1/skills/{skillId}/imports';
const SIMULATION = 'POST /v2/skills/{skillId}/stages/{stage}/simulations';
const count = (key: string): number => server.asked.filter((one) => one === key).length;

describe('the skill at Amazon', () => {
  it("takes the skill's package, is done when Amazon is, and gives back what it has", async () => {
    const skill = skillAt();
    const { models: _, ...rest } = skillJson;
    const changed = zipped({ 'skill.json': { ...rest, manifest: { ...skillJson.manifest, manifestVersion: '1.0' } } });
    await skill.importPackage(changed);
    expect(Buffer.from(await skill.exportPackage()).equals(changed)).toBe(true);
    expect(count('GET /v1/skills/imports/{importId}')).toBe(3);
  });

  it('says what is wrong with each part, and keeps what it has', async () => {
    const { manifest } = skillJson;
    const broken = { manifest: { ...manifest, apis: { custom: { endpoint: { uri: 'ftp://x' } } } } };
    const fault = skillAt().importPackage(zipped({ 'skill.json': broken, [SPANISH]: {} }));
    await expect(fault).rejects.toThrow(
      /manifest: manifest\.apis\.custom\.endpoint\.uri: .*; interactionModels\/custom\/es-US\.json: .*\. What was there before is still there\.$/,
    );
    expect(server.skill.archive).toBe(SOUND);
  });

  it('says what Amazon finds wrong only while it builds', async () => {
    server.building((part) => (part === SPANISH ? 'Sample utterance twice.' : undefined));
    await expect(skillAt().importPackage(SOUND)).rejects.toThrow(/es-US\.json: Sample utterance twice\. What was/);
  });

  it("gives up when Amazon doesn't get done", async () => {
    const skill = skillAt({ patience: { ...HASTE, doneWithinMs: 0 } });
    await expect(skill.importPackage(SOUND)).rejects.toThrow(/didn't import the skill's package within 0 minutes/);
  });

  it('signs in anew where the sign-in is refused, once', async () => {
    const asked: boolean[] = [];
    const token = async (isRefused = false) => {
      asked.push(isRefused);
      return isRefused ? 'token' : 'taken back';
    };
    const client = createSmapiClient({ endpoint: server.url, token, patience: HASTE });
    await createSkillManagement(client, ID).enable();
    expect([asked, count(ENABLE)]).toEqual([[false, true], 2]);
  });

  it('says that the sign-in is over, or that there is no such skill', async () => {
    await expect(skillAt({ token: 'old' }).enable()).rejects.toThrow(/\(401\).*Sign in again/);
    await expect(skillAt({ id: 'another' }).enable()).rejects.toThrow(/\(404\).*skill_id/);
  });
});

const refusals = (method: string, path: string): number[] => {
  const operation = operationOf(method, path);
  if (!operation) throw new Error(`no ${method} ${path}`);
  return refusalsOf(operation);
};
const isLater = (status: number): boolean => [429, 500, 503].includes(status);

describe('an answer that is none', () => {
  it.each<Fate>([429, 500, 503, 'silent', 'cut', 'a-web-page'])('is waited for: %s', async (fate) => {
    server.next(fate);
    await skillAt({ patience: fate === 'silent' ? IMPATIENT : HASTE }).enable();
    expect(count(ENABLE)).toBe(2);
  });

  it.each(refusals('PUT', `/v1/skills/${ID}/stages/development/enablement`))(
    'of %i is told, after as many attempts as are of use',
    async (status) => {
      server.next(...Array<Fate>(4).fill(status));
      await expect(skillAt().enable()).rejects.toMatchObject({ status });
      expect(count(ENABLE)).toBe(isLater(status) ? 4 : 1);
    },
  );

  it.each(refusals('POST', `/v1/skills/${ID}/imports`))(
    'of %i to a package is told; it is given again only where it was not taken',
    async (status) => {
      server.next('pass', ...Array<Fate>(4).fill(status));
      await expect(skillAt().importPackage(SOUND)).rejects.toMatchObject({ status });
      expect(count(IMPORT)).toBe(status === 429 ? 4 : 1);
    },
  );

  it.each(refusals('POST', `/v2/skills/${ID}/stages/development/simulations`))(
    'of %i to a sentence is told; it is said again only where it was not heard',
    async (status) => {
      server.next(...Array<Fate>(4).fill(status));
      await expect(skillAt().simulate('open it', 'en-US', true)).rejects.toMatchObject({ status });
      expect(count(SIMULATION)).toBe(status === 429 ? 4 : 1);
    },
  );

  it('never comes: that is told', async () => {
    server.next(...Array<Fate>(4).fill('silent'));
    await expect(skillAt({ patience: IMPATIENT }).enable()).rejects.toThrow(
      /^Amazon didn't answer when asked to enable the skill\./,
    );
  });
});

describe('a sentence said at Amazon', () => {
  const answer = { skillExecutionInfo: { invocations: [{ invocationResponse: { body: { version: '1.0' } } }] } };

  it('brings what the skill answered, in the conversation that goes on', async () => {
    const heard: unknown[] = [];
    server.simulated((...said) => {
      heard.push(said);
      return answer;
    });
    const skill = skillAt();
    await skill.enable();
    expect(await skill.simulate('open franklin elections', 'en-US', true)).toEqual(answer);
    await skill.simulate('help', 'en-US', false);
    expect(heard).toEqual([
      ['open franklin elections', 'en-US', true],
      ['help', 'en-US', false],
    ]);
  });

  it('that Amazon fails with says why', async () => {
    server.simulated(() => ({ error: { message: 'The skill timed out.' } }));
    const skill = skillAt();
    await skill.enable();
    await expect(skill.simulate('help', 'en-US', true)).rejects.toThrow(/"help" in en-US: The skill timed out\./);
  });
});
