import { appendFile, cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { privacyTexts } from '../../../models/locales/build-words';
import { LOCALES } from '../../../models/locales/locales';
import type { PrivacyFacts } from '../../../models/locales/privacy-texts';
import { atADesk } from '../../support/desk';

const FACTS: PrivacyFacts = {
  office: 'Franklin Elections',
  contact: { name: 'Franklin', phone: '800-555-0142' },
  fronts: new Set(['alexa', 'web', 'mcp', 'lex', 'telephone', 'sms']),
  logDays: 90,
  isAlexaHosted: true,
  remembersCounty: true,
  asksHelpful: true,
  minutes: { page: 120, texts: 20, address: 5 },
};

describe('faq privacy', () => {
  it('says what is true of the office, in each of its languages, with its phone', () =>
    atADesk(async ({ faq }) => {
      const { exitCode, out = '' } = await faq('privacy content');
      expect(exitCode).toBe(0);
      expect(out).toContain('# Your privacy when you ask Franklin Elections');
      expect(out).toContain('# Tu privacidad cuando le preguntas a Franklin Elections');
      expect(out).toContain('800-555-0142');
      expect(out).toContain('We do not set how long Amazon keeps them.');
      expect(out).not.toMatch(/chat your own page|text message it is|we ask if they helped|deleted after/);
    }));

  it('goes by the settings', () =>
    atADesk(async ({ faq, folder }) => {
      const sample = join(folder, 'sample');
      await cp('content', sample, { recursive: true });
      await appendFile(join(sample, 'office.yaml'), '\nhelpful:\n  one_in: 20\nfronts:\n  web: {}\n');
      const { out = '' } = await faq(`privacy ${sample}`);
      expect(out).toContain('The lines are deleted after 400 days.');
      expect(out).toContain('good for 2 hours. There are no cookies.');
      expect(out).toContain('After some answers we ask if they helped.');
      expect(out).toContain('sirve durante 2 horas');
    }));

  it('writes a page that loads nothing and marks each language', () =>
    atADesk(async ({ faq, folder }) => {
      const page = join(folder, 'privacy.html');
      const { out } = await faq(`privacy content --html ${page}`);
      expect(out).toContain(page);
      const html = await readFile(page, 'utf8');
      expect(html).toContain('<article lang="en">');
      expect(html).toContain('<article lang="es">');
      expect(html).not.toMatch(/<script|src=|href=/);
    }));

  it('says the same things in every language that has the page', () => {
    const shapes = LOCALES.flatMap((locale) => {
      const texts = privacyTexts(locale);
      return texts ? [texts.sections(FACTS).map(({ says }) => says.length)] : [];
    });
    expect(shapes.length).toBeGreaterThan(1);
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    expect(shapes[0]?.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(15);
  });
});
