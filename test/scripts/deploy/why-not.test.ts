import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNot } from '../../../scripts/deploy/why-not';
import type { OfficeModel } from '../../../scripts/model/office-models';

const ROOT = join(__dirname, '../../..');
const SPANISH = 'skill-package/interactionModels/custom/es-US.json';

describe('what is deployed', () => {
  let project: string;
  let models: OfficeModel[];
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'why-not-'));
    await cp(join(ROOT, 'skill-package'), join(project, 'skill-package'), { recursive: true });
    const model = JSON.parse(await readFile(join(project, SPANISH), 'utf8'));
    models = [{ locale: 'es-US', model, problems: [] }];
  });
  afterAll(() => rm(project, { recursive: true, force: true }));
  const reasons = (status = '') => whyNot(project, 'content', models, async () => status);

  it('is committed, and its models are of this content', async () => {
    expect(await reasons()).toEqual([]);
  });

  it('is refused while something is not committed', async () => {
    expect(await reasons(' M content/faq.csv\n?? notes.txt')).toEqual([
      'Not committed yet: content/faq.csv, notes.txt. Commit it, or put it aside (git stash).',
    ]);
  });

  it('is refused with a model that is of another content', async () => {
    const text = await readFile(join(project, SPANISH), 'utf8');
    await writeFile(join(project, SPANISH), text.replace('riverbend', 'elsewhere'));
    expect(await reasons()).toEqual([
      `${SPANISH} is not what this content makes. Run: npm run model -- --content content, then commit it.`,
    ]);
    await rm(join(project, SPANISH));
    expect(await reasons()).toHaveLength(1);
    await writeFile(join(project, SPANISH), text);
  });

  it('is refused with a model that Amazon would refuse', async () => {
    models = models.map((one) => ({ ...one, problems: ['The model has 251 intents.'] }));
    expect(await reasons()).toEqual(['The model of es-US has problems: The model has 251 intents.']);
  });
});
