import { RULES } from '../../../scripts/certify/certify';
import { judge, type Subject, type Verdict } from '../../../scripts/certify/rule';
import type { Manifest } from '../../../scripts/certify/skill-package';
import { step, subject } from './subject';

const verdict = (id: string, of: Subject): Verdict => {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  return judge(rule, of);
};

const whatIn = ({ findings }: Verdict): string => findings.map(({ what }) => what).join('\n');

type Change = (manifest: Manifest) => void;

/** The store's texts of a locale, to be changed. */
const texts = (manifest: Manifest, locale = 'en-US') => {
  const found = manifest.publishingInformation?.locales?.[locale];
  if (!found) throw new Error(`no ${locale}`);
  return found;
};
const privacy = (manifest: Manifest) => {
  manifest.privacyAndCompliance ??= {};
  return manifest.privacyAndCompliance;
};

const BROKEN_MANIFESTS: [string, string, Change, RegExp][] = [
  [
    'locales-agree',
    'a language that is not published',
    (m) => {
      delete m.publishingInformation?.locales?.['es-US'];
    },
    /publishingInformation lacks es-US/,
  ],
  [
    'locales-agree',
    'a language without privacy',
    (m) => {
      delete privacy(m).locales?.['es-US'];
    },
    /privacyAndCompliance lacks es-US/,
  ],
  [
    'store-texts',
    'a long summary',
    (m) => {
      texts(m).summary = 'long '.repeat(40);
    },
    /summary has 199 characters/,
  ],
  [
    'store-texts',
    'no description',
    (m) => {
      texts(m).description = ' ';
    },
    /no description/,
  ],
  [
    'store-texts',
    'many keywords',
    (m) => {
      texts(m).keywords = Array(31).fill('vote');
    },
    /31 keywords/,
  ],
  [
    'own-words',
    'English in Spanish',
    (m) => {
      texts(m, 'es-US').summary = texts(m).summary ?? '';
    },
    /es-US says what en-US says/,
  ],
  [
    'testing-instructions',
    'nothing to go by',
    (m) => {
      if (m.publishingInformation) m.publishingInformation.testingInstructions = '';
    },
    /no testing instructions/,
  ],
  [
    'screens-declared',
    'screens that are not declared',
    (m) => {
      m.apis = { custom: {} };
    },
    /add ALEXA_PRESENTATION_APL/,
  ],
  [
    'permissions-used',
    'a permission nobody uses',
    (m) => {
      m.permissions = [{ name: 'alexa::profile:email:read' }];
    },
    /never uses it/,
  ],
  [
    'permissions-used',
    'a permission that is missing',
    (m) => {
      m.permissions = [];
    },
    /uses reminders; add/,
  ],
  [
    'permissions-used',
    'a permission nobody knows',
    (m) => {
      m.permissions = [{ name: 'alexa::music:cast' }];
    },
    /Nothing is known here/,
  ],
  [
    'privacy-flags',
    'an open question',
    (m) => {
      delete privacy(m).containsAds;
    },
    /containsAds is not answered/,
  ],
  [
    'privacy-flags',
    'a skill for children',
    (m) => {
      privacy(m).isChildDirected = true;
    },
    /Say false/,
  ],
  [
    'privacy-flags',
    'an address without saying so',
    (m) => {
      privacy(m).usesPersonalInfo = false;
    },
    /usesPersonalInfo has to be true/,
  ],
  [
    'privacy-policy',
    'no policy where one is needed',
    (m) => {
      privacy(m).locales = {};
    },
    /no privacyPolicyUrl/,
  ],
  [
    'privacy-policy',
    "Amazon's name in the host",
    (m) => {
      privacy(m).locales = { 'en-US': { privacyPolicyUrl: 'https://alexa.franklin.gov/privacy' } };
    },
    /host alexa.franklin.gov/,
  ],
  [
    'example-phrases',
    'four of them',
    (m) => {
      texts(m).examplePhrases = ['a', 'b', 'c', 'd'];
    },
    /4 example phrases/,
  ],
  [
    'example-phrases',
    'one that does not call the skill',
    (m) => {
      texts(m).examplePhrases = ['Alexa, when is the next election'];
    },
    /doesn't begin/,
  ],
  [
    'no-brands',
    "Amazon's name in the description",
    (m) => {
      texts(m).description = 'Works on your Echo.';
    },
    /"Echo"/,
  ],
  [
    'no-advertising',
    'a sponsor',
    (m) => {
      texts(m).description = 'Brought to you by a shop.';
    },
    /Brought to you by/,
  ],
  [
    'no-advertising',
    'ads',
    (m) => {
      privacy(m).containsAds = true;
    },
    /containsAds/,
  ],
  [
    'right-to-the-name',
    'no proof',
    (m) => {
      if (m.publishingInformation) m.publishingInformation.testingInstructions = 'Say help.';
    },
    /right to the name/,
  ],
];

const BROKEN_TURNS: [string, string, ReturnType<typeof step>, RegExp][] = [
  ['launch', 'a welcome without a question', step('launch', { speech: 'Welcome.' }), /without a question/],
  [
    'question-stays-open',
    'a question that closes',
    step('topic', { endsSession: true, speech: 'Which county?' }),
    /and closes/,
  ],
  ['question-stays-open', 'an open silence', step('topic', { speech: 'Bring an ID.' }), /asks nothing/],
  ['question-stays-open', 'no reprompt', step('topic', { reprompt: null }), /without a reprompt/],
  ['never-silent', 'nothing said', step('topic', { speech: '' }), /says nothing/],
  ['never-silent', 'an error', step('topic', { outcome: 'apology' }), /apologises/],
  [
    'help',
    'no help in the middle of a county question',
    step('help', { outcome: 'asked' }, 'county question'),
    /county question.*no help/,
  ],
  ['stop', 'stop that goes on', step('stop'), /stays open/],
  ['cancel', 'cancel that is not understood', step('cancel', { outcome: 'no-match' }, 'offer'), /answers/],
  [
    'topics-answered',
    'a sample that is not understood',
    step('topic', { outcome: 'no-match', topic: null }),
    /not understood/,
  ],
  ['examples-are-samples', 'an example near a sample', step('example', { matched: 'near' }), /no sample \(near\)/],
  [
    'examples-answered',
    'an example answered with a question',
    step('example', { outcome: 'asked' }),
    /is answered with/,
  ],
  [
    'description-examples',
    'a described sentence that fails',
    step('described example', { outcome: 'no-match' }),
    /is answered with/,
  ],
  [
    'testing-instructions',
    'an instruction that fails',
    step('instruction', { outcome: 'no-match' }),
    /Change the instructions/,
  ],
  ['spoken-examples', 'a spoken example that fails', step('spoken example', { outcome: 'no-match' }), /answers/],
  ['response-sizes', 'a speech without end', step('topic', { ssml: 'a'.repeat(8001) }), /Shorten/],
  ['no-brands', 'the wake word', step('topic', { speech: 'Ask Alexa again. What else?' }), /"Alexa"/],
];

describe('the rules', () => {
  it('each have a name of their own, a sentence and a source', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { asks, source } of RULES) {
      expect(asks).toMatch(/\.$/);
      expect(source.length).toBeGreaterThan(3);
    }
  });

  it('find no fault in the manifest of this project', () => {
    const faults = RULES.map((rule) => judge(rule, subject())).filter(({ status }) => status === 'failed');
    expect(faults).toEqual([]);
  });

  it.each(BROKEN_MANIFESTS)('%s finds %s', (id, _, change, what) => {
    const found = verdict(id, subject(change));
    expect(found.status).toBe('failed');
    expect(whatIn(found)).toMatch(what);
  });

  it.each(BROKEN_TURNS)('%s finds %s', (id, _, broken, what) => {
    const found = verdict(id, subject(undefined, { steps: [broken] }));
    expect(found.status).toBe('failed');
    expect(whatIn(found)).toMatch(what);
  });

  it('want icons of the right size', () => {
    expect(verdict('icons', subject(undefined, { pictureAt: () => undefined })).status).toBe('failed');
    const found = verdict('icons', subject(undefined, { pictureAt: () => ({ width: 100, height: 100 }) }));
    expect(whatIn(found)).toMatch(/is 100 by 100, not 108 by 108/);
  });

  it("want the office's own invocation name, and one that Amazon takes", () => {
    const { pack } = subject();
    const office = { ...pack.office, invocation_name: { 'en-US': 'voter app', 'es-US': 'elecciones de franklin' } };
    expect(whatIn(verdict('invocation-name', subject(undefined, { office })))).toMatch(/Run npm run model/);
  });

  it('leave to a person what only a person can see', () => {
    expect(verdict('looked-at', subject()).status).toBe('person');
    expect(verdict('privacy-policy', subject()).status).toBe('person');
    expect(verdict('places-walked', subject()).status).toBe('person');
  });
});
