import type { Office } from '../../../models/content/office';
import { UsageError } from '../../door/usage-error';

const CLOUDWATCH = 'cloudwatch';

/** What a name of Amazon's may consist of. */
const GROUP = /^[\w./#-]{1,512}$/;

/** The logs of the skill and of the fronts, as `npm run infra` names them. */
export const groupsOf = ({ fronts, account, skill_target, targets }: Office): string[] => {
  const table = targets[skill_target]?.table;
  const written = ['web', 'mcp', 'lex', 'sms'].filter((front) => front in (fronts ?? {}));
  return ['skill', ...written]
    .filter((front) => front !== 'skill' || account?.skill !== 'hosted')
    .map((front) => `/aws/lambda/${table}-${front}`);
};

/** The groups that `--from` names: `cloudwatch` for the office's own, `cloudwatch:GROUP` for another. Throws `UsageError`. */
export const groupsFrom = (sources: readonly string[], office: Office | undefined): string[] => {
  const named = sources.flatMap((source): string[] => {
    const [kind, ...rest] = source.split(':');
    const group = rest.join(':');
    if (kind === CLOUDWATCH && rest.length === 0) return office ? groupsOf(office) : [];
    if (kind === CLOUDWATCH && GROUP.test(group)) return [group];
    throw new UsageError(
      `--from ${source} is no log. Write --from cloudwatch, or --from cloudwatch:/aws/lambda/NAME for another group. Nothing was changed.`,
    );
  });
  if (named.length === 0)
    throw new UsageError(
      'office.yaml names no log at Amazon: the skill is hosted by Alexa, which shows its log in the developer console alone. Save it from there, and name the file. Nothing was changed.',
    );
  return [...new Set(named)];
};
