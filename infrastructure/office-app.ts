import { dirname, join } from 'node:path';
import { App, Tags, Validations } from 'aws-cdk-lib';
import flags from 'aws-cdk-lib/recommended-feature-flags.json';
import { AwsSolutionsChecks, NIST80053R4Checks, NIST80053R5Checks } from 'cdk-nag';
import type { PublicFront, Settings } from './settings';
import { ServiceStack } from './stacks/service-stack';
import { SpeechStack } from './stacks/speech-stack';
import { TableStack } from './stacks/table-stack';

export interface OfficeApp {
  app: App;
  table: TableStack;
  service: ServiceStack;
  /** The bot, the telephone and text messages; none where the office has none of them. */
  speech: SpeechStack | undefined;
}

/** All that the library advises for a new application; and its own checks are errors. */
const CONTEXT = {
  ...flags,
  '@aws-cdk/core:validateAgainstDefaultRules': true,
  // Exports, as they have always been: a stack that others read can't be taken away under them.
  '@aws-cdk/core:defaultCrossStackReferences': 'strong',
};

/** The whole account of an office, from its settings. A finding of the checks stops its synthesis. */
export const createOfficeApp = (
  settings: Settings,
  code: string,
  outdir?: string,
  // Each is built beside the skill.
  frontCode: (front: PublicFront | 'lex' | 'sms') => string = (front) => join(dirname(code), front),
): OfficeApp => {
  const app = new App({
    context: CONTEXT,
    analyticsReporting: false,
    autoSynth: false,
    ...(outdir === undefined ? {} : { outdir }),
  });
  const env = { account: settings.account, region: settings.region };
  const table = new TableStack(app, `${settings.name}-table`, settings, { env });
  const given = { key: table.key, trailLog: table.trailLog, code, frontCode };
  const service = new ServiceStack(app, `${settings.name}-service`, settings, given, { env });
  service.addStackDependency(table);
  const { lex, telephone, sms } = settings.from.fronts ?? {};
  const toSpeech = { key: table.key, calls: service.calls, codeOf: frontCode };
  const speech =
    lex || telephone || sms ? new SpeechStack(app, `${settings.name}-speech`, settings, toSpeech, { env }) : undefined;
  speech?.addStackDependency(service);
  const tags = { office: settings.office, service: 'ballot-answers', ...settings.tags };
  for (const [name, value] of Object.entries(tags)) Tags.of(app).add(name, value);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R4Checks(app), new NIST80053R5Checks(app));
  return { app, table, service, speech };
};
