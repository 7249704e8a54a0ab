import { readFileSync } from 'node:fs';
import type { v1 } from 'ask-smapi-model';
import { asSpoken } from '../../../models/interaction-model/spoken';
import { isLocale } from '../../../models/locales/locales';
import { modelFile } from '../../../scripts/model/render-model';
import { readContent } from '../../../scripts/sheet/read-content';
import { createUnderstanding } from '../../../scripts/simulator/understand';

const { manifest }: { manifest: v1.skill.Manifest.SkillManifest } = JSON.parse(
  readFileSync('skill-package/skill.json', 'utf8'),
);
const published = Object.entries(manifest.publishingInformation?.locales ?? {});

describe('skill.json', () => {
  it("speaks the office's locales everywhere", async () => {
    const { office } = await readContent('content');
    expect(published.map(([locale]) => locale)).toEqual(office?.locales);
    expect(Object.keys(manifest.privacyAndCompliance?.locales ?? {})).toEqual(office?.locales);
  });

  it.each(published)('gives three examples in %s that are samples, called by the right name', (locale, texts) => {
    if (!isLocale(locale)) throw new Error(`unknown locale ${locale}`);
    const model = JSON.parse(readFileSync(modelFile(locale), 'utf8'));
    const understand = createUnderstanding(model, locale);
    expect(texts.examplePhrases).toHaveLength(3);
    for (const phrase of texts.examplePhrases ?? []) {
      const understood = understand(phrase);
      expect({ phrase, ...understood }).toMatchObject({ phrase, matched: 'sample', isInvocation: true });
      expect(asSpoken(phrase)).toContain(model.interactionModel.languageModel.invocationName);
    }
  });

  it.each(published)("stays within the store's limits in %s", (_, texts) => {
    expect(texts.summary?.length).toBeLessThanOrEqual(160);
    expect(texts.description?.length).toBeLessThanOrEqual(4000);
    expect(texts.keywords?.join().length).toBeLessThanOrEqual(150);
  });

  it('leaves the endpoint to the hosting, and declares what certification asks for', () => {
    expect(manifest.apis?.custom).not.toHaveProperty('endpoint');
    const { locales: _, ...flags } = manifest.privacyAndCompliance ?? {};
    expect(flags).toEqual({
      allowsPurchases: false,
      usesPersonalInfo: true,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
    });
  });
});
