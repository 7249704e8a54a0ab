import { createRequire } from 'node:module';
import type { Screen } from '../../../../../lambda/conversation/screen/screen';
import { APL_DOCUMENT, COLOURS, renderDirective } from '../../../../../lambda/fronts/alexa/screens/apl-document';
import { whereThere } from '../../../../support/where-there';

/** Every object in a tree of JSON. */
const objectsIn = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  return [object, ...Object.values(object).flatMap(objectsIn)];
};

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const COMPONENTS = ['Container', 'Frame', 'ScrollView', 'Text', 'TouchWrapper'];
const COMMANDS = ['Scroll', 'SendEvent', 'Sequential'];

/** WCAG's relative luminance of `#RRGGBB`. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const screen: Screen = {
  title: 'When the registration deadline is',
  text: 'Register by Monday\n& bring <your> ID.',
  date: { day: 'Oct 4', detail: 'Monday · 5 PM' },
  phone: '800-555-0117',
  link: 'vote.franklin.gov/register',
  choices: ['How to vote', 'Where to vote'],
};

describe('the APL document', () => {
  const { mainTemplate, styles, resources } = APL_DOCUMENT;
  const components = objectsIn(mainTemplate).filter(({ type }) => typeof type === 'string');

  it('knows every component and command it names, and imports nothing', () => {
    const types = components.map(({ type }) => type);
    expect(types.filter((type) => ![...COMPONENTS, ...COMMANDS].includes(String(type)))).toEqual([]);
    expect(APL_DOCUMENT).not.toHaveProperty('import');
  });

  it('defines every style it uses, and uses every one it defines', () => {
    const used = new Set(components.flatMap(({ style }) => (typeof style === 'string' ? [style] : [])));
    expect([...used].sort()).toEqual(Object.keys(styles).sort());
  });

  it('defines every resource it uses for every screen, and uses every one it defines', () => {
    const used = new Set(
      stringsIn(APL_DOCUMENT)
        .filter((value) => value.startsWith('@'))
        .map((value) => value.slice(1)),
    );
    const unconditional = resources.filter((resource) => !('when' in resource));
    const defined = unconditional.flatMap((resource) =>
      Object.entries(resource).flatMap(([, values]) => Object.keys(values)),
    );
    expect([...used].sort()).toEqual([...new Set(defined)].sort());
  });

  it('binds nothing but its data, what a list gives its items, and the viewport', () => {
    const data = Object.keys(renderDirective(screen).datasources.screen);
    const names = [...data.map((name) => `payload.screen.${name}`), 'payload.screen.choices.length'];
    const viewport = ['mode', 'shape', 'width', 'height'].map((name) => `viewport.${name}`);
    const bound = stringsIn(APL_DOCUMENT)
      .flatMap((value) => [...value.matchAll(/\$\{([^}]*)\}/g)].map(([, expression = '']) => expression))
      .flatMap((expression) => expression.replace(/'[^']*'/g, '').match(/[a-z][\w.]*/gi) ?? []);
    expect(bound.filter((name) => ![...names, ...viewport, 'ordinal', 'data'].includes(name))).toEqual([]);
    expect(names.filter((name) => !bound.includes(name) && !bound.includes(`${name}.length`))).toEqual([]);
  });

  it('scrolls a component that is there', () => {
    const ids = components.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    const targets = objectsIn(APL_DOCUMENT.onMount).flatMap(({ componentId }) => componentId ?? []);
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('has letters that stand out from what is behind them', () => {
    const { background, button, ...letters } = COLOURS;
    for (const letter of Object.values(letters)) expect(contrast(letter, background)).toBeGreaterThan(7);
    expect(contrast(COLOURS.words, button)).toBeGreaterThan(7);
    expect(contrast(COLOURS.accent, button)).toBeGreaterThan(7);
  });

  it("shows what the office wrote as it is, not as APL's markup", () => {
    expect(renderDirective(screen).datasources.screen.text).toBe('Register by Monday<br>&amp; bring &lt;your&gt; ID.');
    expect(stringsIn(renderDirective({ title: 'Only a title', text: '' }).datasources)).toEqual(
      Array(6).fill(expect.any(String)),
    );
  });
});

/**
 * Amazon's own schema of APL documents. It is no dependency of ours (it brings 99 packages, a TypeScript among
 * them); where somebody has it, `npm install --no-save apl-suggester@2024.2.0`, the document is held against it.
 */
const SUGGESTER = 'node_modules/apl-suggester/package.json';
const schema = whereThere(SUGGESTER);

schema.describe(`Amazon's schema${schema.needs}`, () => {
  interface Finding {
    path: string;
    errorMessage: string;
  }
  const validate = (document: object): Promise<Finding[]> => {
    const { StaticAplTemplateValidator } = createRequire(__filename)('apl-suggester');
    return new StaticAplTemplateValidator().validate(JSON.parse(JSON.stringify(document)));
  };

  it('finds nothing', async () => {
    expect(await validate(APL_DOCUMENT)).toEqual([]);
  });

  it('would find a property that does not exist', async () => {
    const wrong = JSON.parse(JSON.stringify(APL_DOCUMENT).replace('"borderRadius"', '"roundness"'));
    expect(await validate(wrong)).not.toEqual([]);
  });
});
