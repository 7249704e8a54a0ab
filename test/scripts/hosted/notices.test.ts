import { noticesFor } from '../../../scripts/hosted/notices';

describe('the notices of a bundle', () => {
  it('name each package once, with its version and the words of its licence', async () => {
    const text = await noticesFor(process.cwd(), [
      'node_modules/zod/v4/mini/index.js',
      'node_modules/zod/v4/core/core.js',
      'node_modules/@aws-sdk/lib-dynamodb/dist-es/index.js',
      'lambda/alexa.ts',
      'baked:baked',
    ]);
    expect(text.match(/^zod \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
    expect(text.match(/^@aws-sdk\/lib-dynamodb \d+\.\d+\.\d+ \(Apache-2\.0\)$/gm)).toHaveLength(1);
    expect(text).toContain('Permission is hereby granted');
    expect(text).not.toContain('ballot-answers');
  });
});
