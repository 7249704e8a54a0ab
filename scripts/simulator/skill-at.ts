import { createReadClient } from '../../lambda/table/dynamo-client';
import { createDynamoContentStore } from '../../lambda/table/dynamo-content-store';
import type { Target } from '../../models/content/office';
import { readContent } from '../sheet/read-content';
import { ContentError } from './content-error';
import { readingFrom } from './open-office';
import { type OpenSkill, openSkill, skillIn } from './open-skill';

const POINTER_MS = 6000;

/**
 * The skill of the office in `folder` on this computer, on the table `target`, of which it only reads; where nothing was ever
 * released there, on a table in memory with what is in the folder, as the deployed skill answers from its snapshot.
 * Throws `ContentStoreError` where the table can't be read.
 */
export const openSkillAt = async (folder: string, target: Target, clock: () => number): Promise<OpenSkill> => {
  const client = createReadClient(target, { clock, wall: clock });
  try {
    const live = await createDynamoContentStore(client, target.table).currentRelease({ within: POINTER_MS });
    if (!live) return await openSkill({ folder, clock });
  } finally {
    client.destroy();
  }
  const content = await readContent(folder);
  if (!content.office) throw new ContentError(folder, content.problems);
  const rows = content.rows.flatMap((row) => row.content ?? []);
  const { office } = content;
  return skillIn({
    office,
    rows,
    ...readingFrom(office, rows, target, clock),
    clock,
    chance: () => 0,
    wasKept: undefined,
    close: async () => undefined,
  });
};
