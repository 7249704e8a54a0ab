import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../../../models/locales/locales';
import { type Account, deployOwn, type OwnDeployment } from '../../../scripts/deploy/deploy-own';
import { createLiveAlias } from '../../../scripts/deploy/live-alias';
import { openHereAt } from '../../../scripts/deploy/open-here';
import { packageArchive } from '../../../scripts/deploy/package-archive';
import { sendBack } from '../../../scripts/deploy/send-package';
import { sentencesOf } from '../../../scripts/deploy/smoke';
import { readContent } from '../../../scripts/sheet/read-content';
import type { OpenSkill } from '../../../scripts/simulator/open-skill';
import { seed } from '../../../scripts/simulator/seed';
import { openSkillAt } from '../../../scripts/simulator/skill-at';
import { createSkillManagement } from '../../../scripts/smapi/skill-management';
import { createSmapiClient } from '../../../scripts/smapi/smapi-client';
import { createDynamoReleaseTable } from '../../../scripts/table/dynamo-release-table';
import { type LocalTable, openLocalTable } from '../../../scripts/table/local-table';
import { createStaffClient } from '../../../scripts/table/staff-client';
import { type LambdaServer, openLambdaServer } from '../../support/lambda-server';
import { openSmapiServer, type SmapiServer } from '../../support/smapi-server';
import { unzip } from '../../support/unzip';

const PACK = join(__dirname, '../../../skill-package');
const ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
const ARN = 'arn:aws:lambda:us-east-1:481516234200:function:answers-skill:live';
const OLD = 'arn:aws:lambda:us-east-1:481516234200:function:old';
const HASTE = { answerMs: 20_000, firstMs: 1, factor: 1, longestMs: 1, attempts: 3, doneWithinMs: 20_000 };

const NOW = '2027-10-01T12:00:00Z';
const clock = (): number => Date.parse(NOW);

/** Versions of the function, as deployments make them: the one that voters had, and the one of this deployment. */
const [BEFORE, AFTER] = ['7', '8'];

let home: string;
let table: LocalTable;
/** The skill at Amazon, on the same table. */
let there: OpenSkill;
let lambda: LambdaServer;
let server: SmapiServer;
let before: Uint8Array;
const done: string[] = [];
const said: string[] = [];
beforeAll(async () => {
  table = await openLocalTable({});
  const target = { table: table.table, region: 'local', endpoint: table.endpoint };
  const client = createStaffClient(target);
  const releases = createDynamoReleaseTable({ client, table: table.table, name: 'the table', isLocal: true });
  await seed(releases, await readContent('content'), () => new Date(NOW));
  there = await openSkillAt('content', target, clock);
});
afterAll(() => table.close());

beforeEach(async () => {
  lambda = await openLambdaServer('answers-skill');
  Object.assign(lambda, { live: BEFORE, versions: [BEFORE] });
  home = await mkdtemp(join(tmpdir(), 'deploy-'));
  before = await packageArchive(PACK, OLD);
  server = await openSmapiServer(ID, before);
  server.simulated(async (utterance, locale) => {
    const voter = there.converse({ locale: locale as Locale, clock, openSession: false });
    return answered((await voter.say(utterance)).ssml ?? '');
  });
  done.length = 0;
  said.length = 0;
});
afterEach(async () => {
  await server.close();
  await lambda.close();
  await rm(home, { recursive: true, force: true });
});

const answered = (ssml: string): object => ({
  skillExecutionInfo: {
    invocations: [{ invocationResponse: { body: { response: { outputSpeech: { type: 'SSML', ssml } } } } }],
  },
});

type Step = Exclude<keyof Account, 'alias'>;

/** An account whose programs end as they are told to. */
const account = (codes: Partial<Record<Step, number>> = {}): Account => {
  const end = async (step: Step): Promise<number> => {
    done.push(step);
    return codes[step] ?? 0;
  };
  return {
    get alias() {
      return createLiveAlias({
        name: 'answers-skill',
        region: 'us-east-1',
        endpoint: lambda.url,
        credentials: async () => ({ accessKeyId: 'key', secretAccessKey: 'secret' }),
      });
    },
    synthesise: () => end('synthesise'),
    diff: () => end('diff'),
    deploy: async (outputs) => {
      const service = { Endpoint: ARN, Version: AFTER };
      await writeFile(outputs, JSON.stringify({ 'answers-table': {}, 'answers-service': service }));
      // A stack that has that version already changes nothing.
      if (!lambda.versions.includes(AFTER)) Object.assign(lambda, { live: AFTER, versions: [BEFORE, AFTER] });
      return end('deploy');
    },
  };
};

const given = (over: Partial<OwnDeployment> = {}): OwnDeployment => ({
  account: account(),
  skill: createSkillManagement(
    createSmapiClient({ endpoint: server.url, token: async () => 'token', patience: HASTE }),
    ID,
  ),
  pack: PACK,
  outputs: join(home, 'outputs.json'),
  kept: join(home, 'before'),
  openHere: openHereAt('content', { table: table.table, region: 'local', endpoint: table.endpoint }, clock),
  now: new Date(NOW),
  isDry: false,
  confirm: async () => true,
  say: (line) => void said.push(line),
  ...over,
});
const endpoint = (): string =>
  JSON.parse(String(unzip(server.skill.archive).get('skill.json'))).manifest.apis.custom.endpoint.uri;

describe('a deployment to an account of the office', () => {
  it('deploys, gives Amazon the package with the function in it, and asks the sentences of the store', async () => {
    expect(await deployOwn(given())).toBe(0);
    expect(done).toEqual(['synthesise', 'diff', 'deploy']);
    expect(endpoint()).toBe(ARN);
    expect([...unzip(server.skill.archive).keys()]).toContain('assets/images/en-US_smallIconUri.png');
    expect(said.filter((line) => line.startsWith('✓'))).toHaveLength(6);
    expect(said).toContain('✓ "pregunta a elecciones de franklin cuándo es la próxima elección"');
  });

  it('keeps what Amazon had, and goes back to it', async () => {
    await deployOwn(given());
    const kept = await readFile(join(home, 'before', 'skill-20271001120000.zip'));
    expect(kept.equals(before)).toBe(true);
    const { skill, ...rest } = given();
    if (!skill) throw new Error('nobody is signed in');
    expect(lambda.live).toBe(AFTER);
    const sentences = [{ locale: 'en-US', said: 'ask franklin elections when is the next election' }] as const;
    expect(await sendBack({ ...rest, alias: rest.account.alias, skill, sentences })).toBe(true);
    expect([endpoint(), lambda.live]).toEqual([OLD, BEFORE]);
    expect(said).toContain(`Version ${BEFORE} of the function answers every voter again.`);
  });

  it('makes its version live also after a way back, where the stack itself has nothing to change', async () => {
    await deployOwn(given());
    await account().alias.pointAt(BEFORE);
    expect(await deployOwn(given())).toBe(0);
    expect(lambda.live).toBe(AFTER);
  });

  it('is not gone back from by a look, or by a no', async () => {
    await deployOwn(given());
    const { skill, ...rest } = given();
    if (!skill) throw new Error('nobody is signed in');
    const back = { ...rest, alias: rest.account.alias, skill, sentences: [] };
    expect(await sendBack({ ...back, isDry: true })).toBe(true);
    expect(await sendBack({ ...back, confirm: async () => false })).toBe(false);
    expect([endpoint(), lambda.live, said.at(-1)]).toEqual([ARN, AFTER, 'Nothing was changed.']);
    expect(said).toContain(`Back to version ${BEFORE} of the function, and to skill-20271001120000.zip.`);
  });

  it('of a first function has nothing but the package to go back to', async () => {
    Object.assign(lambda, { live: undefined, versions: [] });
    expect(await deployOwn(given())).toBe(0);
    const { skill, ...rest } = given();
    if (!skill) throw new Error('nobody is signed in');
    await sendBack({ ...rest, alias: rest.account.alias, skill, sentences: [] });
    expect([endpoint(), lambda.live]).toEqual([OLD, AFTER]);
    expect(said).toContain('No function answered before that deployment: it stays as it is.');
  });

  it('whose version is gone says so, and leaves the package', async () => {
    await deployOwn(given());
    lambda.versions = [AFTER];
    const { skill, ...rest } = given();
    if (!skill) throw new Error('nobody is signed in');
    const back = sendBack({ ...rest, alias: rest.account.alias, skill, sentences: [] });
    await expect(back).rejects.toThrow(/ResourceNotFoundException[\s\S]*Nothing was changed\.$/);
    expect(endpoint()).toBe(ARN);
  });

  it('that is only tried changes nothing, whether or not somebody is signed in', async () => {
    expect(await deployOwn(given({ isDry: true, skill: undefined, account: account({ diff: 1 }) }))).toBe(0);
    expect([done, server.asked, said.at(-1)]).toEqual([['synthesise', 'diff'], [], 'Nothing was changed.']);
  });

  it.each<[string, Partial<OwnDeployment>, string[]]>([
    ['templates that are wrong', { account: account({ synthesise: 1 }) }, ['synthesise']],
    ['a no', { confirm: async () => false }, ['synthesise', 'diff']],
  ])('ends with %s', async (_, over, steps) => {
    expect(await deployOwn(given(over))).toBe(1);
    expect([done, server.asked]).toEqual([steps, []]);
  });

  it.each<[string, Partial<OwnDeployment>, RegExp]>([
    ['nobody signed in at Amazon', { skill: undefined }, /generate-lwa-tokens[\s\S]*Nothing was changed\.$/],
    ['nobody signed in to AWS', { account: account({ diff: 1 }) }, /sign in to AWS\. Nothing was changed\.$/],
    [
      'a table that nobody may read',
      { openHere: openHereAt('content', { table: 'none', region: 'local', endpoint: 'http://127.0.0.1:1' }, clock) },
      /none can't be read from here[\s\S]*Nothing was changed\.$/,
    ],
    ['a deployment that AWS takes back', { account: account({ deploy: 1 }) }, /The skill at Amazon is as before\.$/],
  ])('says what to do with %s', async (_, over, says) => {
    await expect(deployOwn(given(over))).rejects.toThrow(says);
    expect(server.skill.archive).toBe(before);
  });

  it.each<[string, object, string]>([
    [
      'an apology',
      answered('<speak>Sorry, something went wrong on my end. Try again.</speak>'),
      'something went wrong',
    ],
    [
      'words that are not those of the table',
      answered('<speak>The last day is Tuesday.</speak>'),
      'it says "The last day is Tuesday.", and here, from the same table, "',
    ],
    ['no answer', { skillExecutionInfo: { invocations: [] } }, "Alexa didn't ask the skill"],
  ])('that is answered with %s is not done, and tells the way back', async (_, answer, says) => {
    server.simulated(() => answer);
    expect(await deployOwn(given())).toBe(1);
    expect(said.find((line) => line.startsWith('✗'))).toContain(says);
    expect(said.at(-1)).toContain('npm run deploy -- --back');
  });
});

describe('the sentences of the store', () => {
  it('are those of each language, without the word that wakes the device', async () => {
    const { manifest } = JSON.parse(await readFile(join(PACK, 'skill.json'), 'utf8'));
    expect(sentencesOf(manifest)[0]).toEqual({
      locale: 'en-US',
      said: 'ask franklin elections when is the next election',
    });
  });
});
