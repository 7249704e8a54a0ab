import { SaxesParser } from 'saxes';

/**
 * What the XML schema allows that Windy Road published for Ant's JUnit reports (JUnit.xsd, after which CI services read),
 * written down anew: which element holds which, in which order, with which attributes of which form. `skipped`, which its
 * first version lacked, is as its later ones and that of Jenkins have it.
 */
interface Element {
  attributes: Readonly<Record<string, RegExp>>;
  optional?: Readonly<Record<string, RegExp>>;
  /** The names of what it holds, each followed by a comma. */
  holds: RegExp;
}

const TOKEN = /^\S+(?: \S+)*$/;
const ANY = /^[\s\S]*$/;
const INT = /^\d+$/;
const DECIMAL = /^\d+(?:\.\d+)?$/;
const WRONG: Element = { attributes: { type: ANY }, optional: { message: ANY }, holds: /^$/ };
const TEXT: Element = { attributes: {}, holds: /^$/ };

const ELEMENTS: Readonly<Record<string, Element>> = {
  testsuites: { attributes: {}, holds: /^(?:testsuite,)*$/ },
  testsuite: {
    attributes: {
      id: INT,
      name: TOKEN,
      package: TOKEN,
      timestamp: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/,
      hostname: TOKEN,
      tests: INT,
      failures: INT,
      errors: INT,
      time: DECIMAL,
    },
    optional: { skipped: INT },
    holds: /^properties,(?:testcase,)*system-out,system-err,$/,
  },
  properties: { attributes: {}, holds: /^(?:property,)*$/ },
  property: { attributes: { name: TOKEN, value: ANY }, holds: /^$/ },
  testcase: {
    attributes: { name: TOKEN, classname: TOKEN, time: DECIMAL },
    holds: /^(?:(?:skipped|error|failure),)?$/,
  },
  skipped: { attributes: {}, optional: { message: ANY }, holds: /^$/ },
  error: WRONG,
  failure: WRONG,
  'system-out': TEXT,
  'system-err': TEXT,
};

const MAY_HOLD_TEXT = ['skipped', 'error', 'failure', 'system-out', 'system-err'];

/** Every place where a report isn't as the schema has it, and where its numbers don't add up. */
export const junitFaults = (xml: string): string[] => {
  const faults: string[] = [];
  const open: { name: string; held: string[]; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => faults.push(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    const its = attributes as Record<string, string>;
    const known = ELEMENTS[name];
    if (!known) faults.push(`no element ${name}`);
    if (open.length === 0 && name !== 'testsuites') faults.push(`the root is ${name}`);
    for (const [key, form] of Object.entries(known?.attributes ?? {}))
      if (!form.test(its[key] ?? '\n')) faults.push(`${name}: ${key} is ${its[key]}`);
    for (const [key, value] of Object.entries(its)) {
      const form = known?.optional?.[key];
      if (!known?.attributes[key] && !form?.test(value)) faults.push(`${name}: no attribute ${key}`);
    }
    open.at(-1)?.held.push(name);
    open.push({ name, held: [], attributes: its });
  });
  parser.on('text', (text) => {
    const name = open.at(-1)?.name ?? '';
    if (text.trim() !== '' && !MAY_HOLD_TEXT.includes(name)) faults.push(`${name} holds text`);
  });
  parser.on('closetag', ({ name }) => {
    const { held = [], attributes = {} } = open.pop() ?? {};
    if (!ELEMENTS[name]?.holds.test(held.map((one) => `${one},`).join(''))) faults.push(`${name} holds ${held}`);
    if (name === 'testsuite' && Number(attributes.tests) !== held.filter((one) => one === 'testcase').length)
      faults.push(`${attributes.name}: not ${attributes.tests} cases`);
  });
  parser.write(xml).close();
  return faults;
};
