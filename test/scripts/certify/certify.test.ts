import type { InteractionModel } from '../../../models/interaction-model/build';
import { buildInteractionModel } from '../../../models/interaction-model/build';
import type { Locale } from '../../../models/locales/locales';
import { certify } from '../../../scripts/certify/certify';
import { renderVerdicts } from '../../../scripts/certify/render-verdicts';
import { scriptFor } from '../../../scripts/certify/script-for';
import { readSkillPackage } from '../../../scripts/certify/skill-package';
import { examplesSpokenIn, type Step, walk } from '../../../scripts/certify/walk';
import { modelInputOf } from '../../../scripts/model/model-input';
import { NO_PAINT } from '../../../scripts/report/colour';
import { readContent } from '../../../scripts/sheet/read-content';
import { openSkill } from '../../../scripts/simulator/open-skill';
import { step } from './subject';

/** Months before an election, with everything still ahead. */
const NOW = Date.parse('2027-02-01T12:00:00-05:00');

/** The project's package on its sample content; its models are made fresh, as `npm run model` would. */
const walked = async () => {
  const clock = () => NOW;
  const open = await openSkill({ folder: 'content', clock });
  try {
    const { office, counties } = open;
    const { rows } = await readContent('content');
    const content = rows.flatMap((row) => row.content ?? []);
    const models = Object.fromEntries(
      office.locales.map((locale) => [locale, buildInteractionModel(modelInputOf(office, content, locale))]),
    ) as Partial<Record<Locale, InteractionModel>>;
    const pack = { ...readSkillPackage('skill-package', 'lambda', office), models };
    const walks = office.locales.map((locale) =>
      walk(scriptFor(pack, locale, counties), (openSession) => open.converse({ locale, clock, openSession })),
    );
    return { pack, steps: (await Promise.all(walks)).flat() };
  } finally {
    await open.close();
  }
};

describe('certify', () => {
  let subject: Awaited<ReturnType<typeof walked>>;
  beforeAll(async () => {
    subject = await walked();
  });

  const stepsOf = (locale: string, kind: Step['kind']) =>
    subject.steps.filter((one) => one.locale === locale && one.kind === kind);

  it('fails nothing of this project', () => {
    const failures = certify({ ...subject, isDraft: true }).filter(({ status }) => status === 'failed');
    expect(failures.flatMap(({ id, findings }) => findings.map(({ what }) => `${id}: ${what}`))).toEqual([]);
  });

  it.each(['en-US', 'es-US'])('walks every topic, every way out and every example in %s', (locale) => {
    expect(stepsOf(locale, 'topic').length).toBeGreaterThanOrEqual(60);
    for (const kind of ['help', 'stop', 'cancel'] as const)
      expect(stepsOf(locale, kind).map(({ place }) => place)).toEqual(
        expect.arrayContaining(['opened', 'county question', 'offer', 'more question', 'after an answer']),
      );
    expect(stepsOf(locale, 'example')).toHaveLength(3);
    expect(stepsOf(locale, 'described example').length).toBeGreaterThan(1);
    expect(stepsOf(locale, 'spoken example').length).toBeGreaterThan(2);
    expect(stepsOf(locale, 'miss').map(({ turn }) => turn.outcome)).toEqual(['no-match', 'no-match']);
    expect(stepsOf(locale, 'decline').map(({ turn }) => turn.outcome)).toEqual(['declined', 'declined']);
  });

  it('prints a verdict, the rule, its source and what to do', () => {
    const printed = renderVerdicts(certify({ ...subject, isDraft: true }), NO_PAINT);
    expect(printed).toMatch(/^passed {4}icons +certification-requirements$/m);
    expect(printed).toMatch(/^a person {2}looked-at/m);
    expect(printed).toMatch(/ {10}- Look at both icons/);
    expect(printed).toMatch(/\d+ passed, 0 failed, \d+ need a person\.$/);
  });
});

describe('examplesSpokenIn', () => {
  it.each([
    [
      'You can ask, when is the next election? Or, how do I get an absentee ballot?',
      ['when is the next election', 'how do I get an absentee ballot'],
    ],
    ['Puedes preguntar, por ejemplo, ¿dónde voto? ¿Qué quieres saber?', ['dónde voto']],
    ['Which county do you vote in, Riverbend or Stonefield?', []],
    ['Did you want to know how to vote early, or where to vote?', []],
  ])('hears in "%s" what the voter is told to say', (speech, examples) => {
    expect(examplesSpokenIn([step('help', { speech, reprompt: null })])).toEqual(examples);
  });
});
