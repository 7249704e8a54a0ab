import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Watched } from './browser';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds; its rules need the page's own policy out of the way, so they run in a world of their own. */
export const violations = async ({ page, context }: Watched): Promise<string[]> => {
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'axe' });
  const run = (expression: string) =>
    session.send('Runtime.evaluate', {
      expression,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
  await run(AXE);
  const { result, exceptionDetails } = await run('axe.run(document).then((found) => JSON.stringify(found))');
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  const found: AxeResults = JSON.parse(result.value);
  expect(found.passes.length).toBeGreaterThan(10);
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
