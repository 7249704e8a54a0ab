import './door/quiet-sdk';
import { join } from 'node:path';
import { spokenOn } from '../models/locales/platforms';
import { certify } from './certify/certify';
import { renderVerdicts } from './certify/render-verdicts';
import { scriptFor } from './certify/script-for';
import { readSkillPackage } from './certify/skill-package';
import { walk } from './certify/walk';
import type { readArguments } from './door/arguments';
import { openDoor } from './door/open-door';
import { paintFor } from './report/colour';
import { instantOf } from './simulator/talk-arguments';

const USAGE = `Checks what Amazon's reviewers check, as far as it can be checked here. Nothing leaves this computer.

  npm run certify               a table: verdict, rule, where the rule is from, what to do
  npm run certify -- --json     the same as one JSON object, with every finding

  --content DIR   the office's content (content/)
  --package DIR   what Amazon imports (skill-package/)
  --draft         pass over what only a skill that goes to Alexa needs: its id, its own account
  --now TIME      what time it is for the skill: 2027-10-01T12:00:00-04:00

Exit codes: 0 nothing failed (a person may still have to look), 1 something failed, 2 wrong usage.
`;

const OPTIONS = {
  content: { type: 'string', default: 'content' },
  package: { type: 'string', default: 'skill-package' },
  now: { type: 'string' },
  json: { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
} as const;

const run = async ({ values }: ReturnType<typeof readArguments<typeof OPTIONS>>): Promise<number> => {
  const { content, package: folder, now, json, draft: isDraft } = values;
  const nowMs = now === undefined ? undefined : instantOf(now);
  const clock = nowMs === undefined ? Date.now : () => nowMs;
  const { openSkill } = await import('./simulator/open-skill');
  const open = await openSkill({ folder: content, withPlaces: true, clock });
  try {
    const { office, counties } = open;
    const pack = readSkillPackage(folder, join(__dirname, '../lambda'), office);
    const walks = spokenOn('alexa', office).map((locale) =>
      walk(scriptFor(pack, locale, counties), (openSession) => open.converse({ locale, clock, openSession })),
    );
    const verdicts = certify({ pack, steps: (await Promise.all(walks)).flat(), isDraft });
    process.stdout.write(
      json
        ? `${JSON.stringify({ verdicts }, null, 2)}\n`
        : `${renderVerdicts(verdicts, paintFor(process.stdout.isTTY, process.env.NO_COLOR))}\n`,
    );
    return verdicts.some(({ status }) => status === 'failed') ? 1 : 0;
  } finally {
    await open.close();
  }
};

openDoor({ command: 'npm run certify', usage: USAGE, options: OPTIONS, run });
