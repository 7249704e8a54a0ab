import { readFileSync } from 'node:fs';
import { withAcronyms } from '../../../models/interaction-model/acronyms';
import { buildInteractionModel } from '../../../models/interaction-model/build';
import { checkInteractionModel } from '../../../models/interaction-model/check';
import { intentOf, OWN_INTENTS, TOPIC_OF_INTENT } from '../../../models/interaction-model/intent-names';
import { acronymsOf } from '../../../models/locales/build-words';
import { LOCALES, type Locale } from '../../../models/locales/locales';
import { TOPIC_IDS } from '../../../models/topics';
import { asksForDetailIn } from '../../../scripts/model/asks-for-detail';
import { modelInputOf } from '../../../scripts/model/model-input';
import { readPhrasings } from '../../../scripts/model/read-phrasings';
import { modelFile, renderModel } from '../../../scripts/model/render-model';
import { readContent } from '../../../scripts/sheet/read-content';

const counties = [
  { id: 'riverbend', name: 'Riverbend County', also_known_as: ['River Bend'] },
  { id: 'stonefield', name: 'Stonefield County', also_known_as: [] },
];
const NAMES: Record<Locale, string> = {
  'en-US': 'franklin elections',
  'es-US': 'elecciones de franklin',
  'vi-US': 'bầu cử franklin',
};

const modelIn = (locale: Locale, questions: string[] = []) =>
  buildInteractionModel({
    locale,
    invocationName: NAMES[locale],
    phrasings: readPhrasings(locale),
    counties,
    questions,
  });

const typeNamed = (name: string, questions: string[] = []) => {
  const types = modelIn('en-US', questions).interactionModel.languageModel.types ?? [];
  return types.find((type) => type.name === name)?.values ?? [];
};

describe('buildInteractionModel', () => {
  it.each(LOCALES)('keeps every rule of Amazon in %s', (locale) => {
    expect(checkInteractionModel(modelIn(locale), locale)).toEqual([]);
  });

  it.each(LOCALES.flatMap((locale) => TOPIC_IDS.map((topic) => [locale, topic] as const)))(
    'knows at least twelve ways in %s to ask about %s',
    (locale, topic) => {
      expect(readPhrasings(locale).topics[topic].length).toBeGreaterThanOrEqual(12);
      const { intents } = modelIn(locale).interactionModel.languageModel;
      const intent = intents.find(({ name }) => name === intentOf(topic));
      const claimed: readonly string[] = OWN_INTENTS.flatMap((name) => [...readPhrasings(locale).intents[name]]);
      expect(intent?.samples).toEqual(
        [...new Set(readPhrasings(locale).topics[topic])]
          .filter((one) => !claimed.includes(one))
          .map((one) => withAcronyms(one, acronymsOf(locale))),
      );
    },
  );

  it('resolves every way to say a county to its id', () => {
    expect(typeNamed('COUNTY')[0]).toEqual({
      id: 'riverbend',
      name: { value: 'riverbend county', synonyms: ['riverbend', 'river bend', 'river bend county'] },
    });
  });

  it('lets a name that two counties share name neither', () => {
    const shared = counties.map((county) => ({ ...county, also_known_as: ['the valley'] }));
    const model = buildInteractionModel({
      locale: 'en-US',
      invocationName: 'x',
      phrasings: readPhrasings('en-US'),
      counties: shared,
      questions: [],
    });
    expect(JSON.stringify(model.interactionModel.languageModel.types?.[0])).not.toContain('the valley');
  });

  it("shows the catch-all the office's own questions first, as they are spoken, once each", () => {
    const values = typeNamed('QUESTION', ["What's the D.M.V.'s role?", 'what’s the dmv’s role', 'x'.repeat(200)]);
    const texts = values.map(({ name }) => name.value);
    expect(texts[0]).toBe("what's the dmv's role");
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every((text) => text.length <= 140)).toBe(true);
  });
});

describe('the checked-in model', () => {
  it("is what the sample office's content makes: run `npm run model` where it isn't", async () => {
    const { office, rows } = await readContent('content');
    if (!office) throw new Error("content/office.yaml can't be read");
    const content = rows.flatMap((row) => row.content ?? []);
    for (const locale of office.locales) {
      const asksForDetail = asksForDetailIn(content, locale);
      const model = buildInteractionModel({ ...modelInputOf(office, content, locale), asksForDetail });
      for (const { samples = [], name } of model.interactionModel.languageModel.intents) {
        if (TOPIC_OF_INTENT.has(name)) expect({ name, few: samples.length < 12 }).toEqual({ name, few: false });
      }
      expect(checkInteractionModel(model, locale)).toEqual([]);
      const isFresh = readFileSync(modelFile(locale), 'utf8') === renderModel(model);
      expect({ file: modelFile(locale), isFresh }).toEqual({ file: modelFile(locale), isFresh: true });
    }
  });
});
