import { readFileSync } from 'node:fs';
import type { Office } from '../../../models/content/office';
import { buildInteractionModel } from '../../../models/interaction-model/build';
import type { Subject } from '../../../scripts/certify/rule';
import type { Manifest, SkillPackage } from '../../../scripts/certify/skill-package';
import type { Step } from '../../../scripts/certify/walk';
import { readPhrasings } from '../../../scripts/model/read-phrasings';
import type { TurnReport } from '../../../scripts/simulator/conversation';

const office: Office = {
  name: 'Franklin Elections',
  invocation_name: { 'en-US': 'franklin elections', 'es-US': 'elecciones de franklin' },
  locales: ['en-US', 'es-US'],
  root: 'franklin',
  source_hosts: ['.gov'],
  skill_target: 'production',
  targets: {},
  limits: { spoken_words: 90, verify_days: 365, unchecked_days: 14 },
};

const modelFor = (locale: 'en-US' | 'es-US') =>
  buildInteractionModel({
    locale,
    invocationName: office.invocation_name[locale] ?? '',
    phrasings: readPhrasings(locale),
    counties: [{ id: 'riverbend', name: 'Riverbend County', also_known_as: [] }],
    questions: [],
  });

const models = { 'en-US': modelFor('en-US'), 'es-US': modelFor('es-US') };

/** A turn after which the voter is asked what else. */
export const turn = (over: Partial<TurnReport> = {}): TurnReport => ({
  utterance: 'when is the next election',
  request: 'IntentRequest',
  intent: 'ElectionDateIntent',
  matched: 'sample',
  outcome: 'answered',
  topic: 'election-date',
  faq: 'election-date',
  jurisdiction: 'franklin',
  locale: 'en-US',
  release: 1,
  offered: [],
  offer: null,
  helpful: null,
  speech: "It's on May 18th. What else would you like to know?",
  ssml: "<speak>It's on May 18th. What else would you like to know?</speak>",
  reprompt: 'What would you like to know?',
  card: null,
  directives: [],
  endsSession: false,
  ms: 1,
  ...over,
});

export const step = (kind: Step['kind'], over: Partial<TurnReport> = {}, place: Step['place'] = 'opened'): Step => ({
  locale: 'en-US',
  place,
  kind,
  turn: turn(over),
});

/** The project's own manifest, changed as a test needs it. */
export const subject = (
  change: (manifest: Manifest) => void = () => undefined,
  over: Partial<SkillPackage> & { steps?: readonly Step[] } = {},
): Subject => {
  const { manifest }: { manifest: Manifest } = JSON.parse(readFileSync('skill-package/skill.json', 'utf8'));
  change(manifest);
  const { steps = [], ...pack } = over;
  const pictureAt = (uri: string) => {
    const size = uri.includes('small') ? 108 : 512;
    return { width: size, height: size };
  };
  const source =
    "type: 'Alexa.Presentation.APL.RenderDocument' '/v1/alerts/reminders' '/settings/address' context.Geolocation";
  return { pack: { office, manifest, models, pictureAt, source, ...pack }, steps, isDraft: true };
};
