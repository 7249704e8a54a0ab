import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { type CfnResource, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks, NIST80053R4Checks, NIST80053R5Checks } from 'cdk-nag';
import type { OfficeApp } from '../office-app';
import type { Settings } from '../settings';
import { type Synthesised, settingsFrom, synthesise } from './synthesise';

const SNAPSHOTS = join(__dirname, 'snapshot');
const NEW = process.env.NEW_SNAPSHOT === '1';

let everything: Synthesised;
let settings: Settings;
before(async () => {
  settings = await settingsFrom('least');
  everything = synthesise(await settingsFrom('everything'));
});

/** Rule and place of each acknowledgement. */
const acknowledged = ({ app }: OfficeApp): { rule: string; path: string; reason: string }[] =>
  app.node.findAll().flatMap((construct) =>
    construct.node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) =>
        Object.entries(data as Record<string, string>).map(([rule, reason]) => ({
          rule: rule.replace(/^Annotation::/i, ''),
          path: construct.node.path,
          reason: JSON.stringify(reason),
        })),
      ),
  );

/** Every finding of the packs, as if nothing had been acknowledged. */
const rawFindings = ({ app }: OfficeApp): { rule: string; path: string }[] => {
  const key = Validations.ACKNOWLEDGED_RULES_METADATA_KEY;
  Reflect.set(Validations, 'ACKNOWLEDGED_RULES_METADATA_KEY', 'nothing');
  try {
    return [new AwsSolutionsChecks(), new NIST80053R4Checks(), new NIST80053R5Checks()].flatMap((pack) =>
      pack
        .validateScope(app)
        .violations.flatMap(({ ruleName, violatingResources }) =>
          violatingResources.map(({ constructPath = '' }) => ({ rule: ruleName, path: constructPath })),
        ),
    );
  } finally {
    Reflect.set(Validations, 'ACKNOWLEDGED_RULES_METADATA_KEY', key);
  }
};

describe('the checks', () => {
  it('find nothing but what was acknowledged, and every acknowledgement is of something found, with a reason', () => {
    const known = acknowledged(everything.made);
    const found = rawFindings(everything.made);
    assert.ok(found.length > 10, `only ${found.length} findings: do the packs run at all?`);
    const covers = (one: { rule: string; path: string }) => (finding: { rule: string; path: string }) =>
      finding.rule === one.rule && finding.path.startsWith(one.path);
    assert.deepEqual(
      known.filter((one) => !found.some(covers(one))),
      [],
      'acknowledged for nothing',
    );
    assert.deepEqual(
      found.filter((finding) => !known.some((one) => covers(one)(finding))),
      [],
      'found',
    );
    assert.deepEqual(
      known.filter(({ reason }) => reason.length < 30),
      [],
    );
  });

  it('stop a stack that Amazon would refuse', async () => {
    const broken = ({ table }: OfficeApp): void => {
      const resource = table.node.findChild('Table').node.defaultChild as CfnResource;
      resource.addPropertyOverride('Colour', 'blue');
    };
    assert.throws(() => synthesise(settings, broken), /Validation failed/);
  });

  it('stop a stack that the packs find fault with', async () => {
    const careless = ({ service }: OfficeApp): void => void new Bucket(service, 'Careless');
    assert.throws(() => synthesise(settings, careless), /Validation failed/);
  });
});

describe('the templates', () => {
  for (const stack of ['table', 'service', 'speech'] as const) {
    it(`of the ${stack} are those in review (NEW_SNAPSHOT=1 npm test writes them anew)`, () => {
      const file = join(SNAPSHOTS, `${stack}.json`);
      const text = `${JSON.stringify(everything[stack], null, 2)}\n`;
      if (NEW) writeFileSync(file, text);
      assert.equal(text, readFileSync(file, 'utf8'));
    });
  }
});
