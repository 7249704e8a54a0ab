import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSkillManagement } from '../../../scripts/smapi/skill-management';
import { createSmapiClient } from '../../../scripts/smapi/smapi-client';
import { operationOf, refusalsOf } from '../../support/smapi-contract';
import { type Fate, openSmapiServer, type SmapiServer } from '../../support/smapi-server';

const PACKAGE = join(__dirname, '../../../skill-package');
const read = (path: string) => JSON.parse(readFileSync(join(PACKAGE, path), 'utf8'));
const { manifest } = read('skill.json');
const model = read('interactionModels/custom/es-US.json');

const ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
const HASTE = { answerMs: 200, firstMs: 1, factor: 1, longestMs: 1, attempts: 4, doneWithinMs: 5000 };

let server: SmapiServer;
beforeEach(async () => {
  server = await openSmapiServer(ID, manifest);
});
afterEach(() => server.close());

const skillAt = ({ token = 'token', id = ID, patience = HASTE } = {}) =>
  createSkillManagement(createSmapiClient({ endpoint: server.url, token: async () => token, patience }), id);

const MANIFEST = 'PUT /v1/skills/{skillId}/stages/{stageV2}/manifest';
const SIMULATION = 'POST /v2/skills/{skillId}/stages/{stage}/simulations';
const count = (key: string): number => server.asked.filter((one) => one === key).length;

describe('the skill at Amazon', () => {
  it('takes the skill.json and the models as they are, and is done when Amazon is', async () => {
    const skill = skillAt();
    await skill.putManifest({ ...manifest, manifestVersion: '1.0' });
    await skill.putModel('es-US', model);
    expect(await skill.manifest('development')).toEqual({ ...manifest, manifestVersion: '1.0' });
    expect(await skill.model('development', 'es-US')).toEqual(model);
    expect(count('GET /v1/skills/{skillId}/status')).toBe(6);
  });

  it('has no model of a language before it was put', async () => {
    expect(await skillAt().model('development', 'en-US')).toBeUndefined();
  });

  it('says what Amazon finds wrong with a request, each of it', async () => {
    const broken = { ...manifest, apis: { custom: { endpoint: { uri: 'ftp://x' } } } };
    await expect(skillAt().putManifest(broken)).rejects.toThrow(
      /^Amazon refused to put skill\.json \(400\): .*manifest\.apis\.custom\.endpoint\.uri.*Put that right/,
    );
    expect(count(MANIFEST)).toBe(1);
  });

  it('says what Amazon finds wrong only while it builds', async () => {
    server.building((resource) => (resource === 'es-US' ? 'Sample utterance twice.' : undefined));
    await expect(skillAt().putModel('es-US', model)).rejects.toThrow(
      /gave up: Sample utterance twice\.\. What was there before is still there\.$/,
    );
    expect(server.skill.models.size).toBe(0);
  });

  it("gives up when Amazon doesn't get done", async () => {
    const skill = skillAt({ patience: { ...HASTE, doneWithinMs: 0 } });
    await expect(skill.putManifest(manifest)).rejects.toThrow(/didn't put skill\.json within 0 minutes/);
  });

  it('says that the sign-in is over, or that there is no such skill', async () => {
    await expect(skillAt({ token: 'old' }).manifest('development')).rejects.toThrow(/\(401\).*Sign in again/);
    await expect(skillAt({ id: 'another' }).manifest('development')).rejects.toThrow(/\(404\).*skill_id/);
  });
});

const refusals = (method: string, path: string): number[] => {
  const operation = operationOf(method, path);
  if (!operation) throw new Error(`no ${method} ${path}`);
  return refusalsOf(operation);
};

describe('an answer that is none', () => {
  const passing: Fate[] = [429, 500, 503, 'silent', 'cut', 'a-web-page'];
  it.each(passing)('is waited for where Amazon says %s and then does it', async (fate) => {
    server.next(fate);
    await skillAt().putManifest(manifest);
    expect(count(MANIFEST)).toBe(2);
  });

  it.each(refusals('PUT', `/v1/skills/${ID}/stages/development/manifest`))(
    'of %i is told, after as many attempts as are of use',
    async (status) => {
      server.next(...Array<Fate>(4).fill(status));
      await expect(skillAt().putManifest(manifest)).rejects.toMatchObject({ status });
      expect(count(MANIFEST)).toBe([429, 500, 503].includes(status) ? 4 : 1);
    },
  );

  it.each(refusals('POST', `/v2/skills/${ID}/stages/development/simulations`))(
    'of %i to a sentence is told; it is said again only where it was not heard',
    async (status) => {
      await skillAt().enable();
      server.next(...Array<Fate>(4).fill(status));
      await expect(skillAt().simulate('open it', 'en-US', true)).rejects.toMatchObject({ status });
      expect(count(SIMULATION)).toBe(status === 429 ? 4 : 1);
    },
  );

  it('never comes: that is told', async () => {
    server.next(...Array<Fate>(4).fill('silent'));
    await expect(skillAt().manifest('development')).rejects.toThrow(
      /^Amazon didn't answer when asked to show skill\.json/,
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
