import { countOf, type ScriptResult } from './result';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As XML 1.0 can hold it: what it can't, not even as an entity, is left out. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/\s+/g, ' ')}"`)
    .join('');

const seconds = (value: number): string => value.toFixed(3);

const inside = ({ state, reason = '', turns }: ScriptResult): string => {
  if (state === 'skipped') return `<skipped${attributes({ message: reason })}/>`;
  if (state === 'error') return `<error${attributes({ message: reason, type: 'not-reached' })}/>`;
  if (state === 'passed') return '';
  const wrong = turns.filter(({ faults }) => faults.length > 0);
  const text = wrong
    .map(({ said, heard, faults }) => [`"${said}"`, ...faults, `heard: ${heard}`].join('\n'))
    .join('\n\n');
  return `<failure${attributes({ message: wrong[0]?.faults[0] ?? '', type: 'not-as-written' })}>${escaped(text)}</failure>`;
};

export interface JunitInput {
  results: readonly ScriptResult[];
  /** What the scripts were held with. */
  driver: string;
  /** When the run began. */
  begun: Date;
}

/**
 * A report that a CI service reads, as the schema that Windy Road published for Ant's JUnit reports has it: a suite for
 * each file, a case for each conversation.
 */
export const junitOf = ({ results, driver, begun }: JunitInput): string => {
  const files = [...new Set(results.map(({ file }) => file))];
  const suites = files.map((file, id) => {
    const own = results.filter((one) => one.file === file);
    const head = attributes({
      id,
      name: file,
      package: driver,
      timestamp: begun.toISOString().slice(0, 19),
      hostname: 'localhost',
      tests: own.length,
      failures: countOf(own, 'failed'),
      errors: countOf(own, 'error'),
      skipped: countOf(own, 'skipped'),
      time: seconds(own.reduce((sum, one) => sum + one.seconds, 0)),
    });
    const cases = own.map((one) => {
      const its = attributes({ name: one.conversation, classname: `${driver}.${file}`, time: seconds(one.seconds) });
      return `    <testcase${its}>${inside(one)}</testcase>\n`;
    });
    return `  <testsuite${head}>\n    <properties/>\n${cases.join('')}    <system-out/>\n    <system-err/>\n  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
};
