import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOffice } from '../../scripts/sheet/read-office';
import { createOfficeApp, type OfficeApp } from '../office-app';
import { type Settings, settingsOf } from '../settings';

const HERE = __dirname;
/** Of always the same bytes, so that a template tells of the stack and not of the skill. */
const CODE = join(HERE, 'code');

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
}

export interface Template {
  Resources: Record<string, Resource>;
}

export interface Synthesised {
  settings: Settings;
  made: OfficeApp;
  table: Template;
  service: Template;
  speech: Template | undefined;
}

export const settingsFrom = async (name: string): Promise<Settings> => {
  const { office, problems } = await readOffice(join(HERE, 'offices', `${name}.yaml`));
  if (!office) throw new Error(JSON.stringify(problems));
  return settingsOf(office);
};

/** Makes the stacks of one of the offices beside this file; `change` comes before the checks. */
export const synthesise = (settings: Settings, change: (made: OfficeApp) => void = () => {}): Synthesised => {
  const outdir = mkdtempSync(join(tmpdir(), 'infra-'));
  try {
    const made = createOfficeApp(settings, CODE, outdir, () => CODE);
    change(made);
    made.app.synth();
    const read = (stack: string): Template =>
      JSON.parse(readFileSync(join(outdir, `${settings.name}-${stack}.template.json`), 'utf8')) as Template;
    const report = JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')) as {
      pluginReports: unknown[];
    };
    // Warnings don't stop a synthesis; here they do.
    if (report.pluginReports.length > 0) throw new Error(JSON.stringify(report.pluginReports));
    return { settings, made, table: read('table'), service: read('service'), speech: made.speech && read('speech') };
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
};

export const ofType = (template: Template, type: string): Resource[] =>
  Object.values(template.Resources).filter((one) => one.Type === type);
