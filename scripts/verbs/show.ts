import { atDesk } from '../desk/at-desk';
import { releaseNamed } from '../desk/release-named';
import { asJson } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { momentIn } from '../report/moment';
import { countsSentence } from '../report/render-history';
import { renderChanges } from '../report/render-plan';
import { visible } from '../report/visible';
import { whoOf } from '../report/who';
import { changesOf } from '../table/changes-of';
import { heardSince, keptFrom } from '../table/read-history';
import { verb } from './verb';

/** One release: who, when, why, and each row that it changed. */
export const show = verb({
  name: 'show',
  summary: 'Show one release and what it changed.',
  usage: 'RELEASE',
  takes: { kind: 'words', least: 1, most: 1, what: 'the number of a release, such as 12' },
  options: {
    all: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) =>
    atDesk(given, terminal, async (desk) => {
      const { table, pointer, zone } = desk;
      const release = releaseNamed(given.words[0]);
      const record = (await table.records()).find((one) => one.release === release);
      if (!record)
        throw new UsageError(`Release ${release} never was on ${table.name}. The live one is ${pointer.release}.`);
      const since = heardSince(record);
      const kept = keptFrom(await table.emergency.acts());
      // What it changed is seen against the release before it.
      const changes = since === undefined || release <= kept ? undefined : await changesOf(table, pointer, release);
      if (given.json) return { exitCode: 0, out: asJson({ target: table.name, record, changes }) };
      const { paint, width } = terminal;
      const head = [
        `Release ${release} on ${table.name}${release === pointer.release ? ', live' : ''}`,
        `  by       ${whoOf(record)}`,
        `  heard    ${since === undefined ? 'never' : `since ${momentIn(since, zone)}`}`,
        ...(record.note ? [`  note     ${visible(record.note)}`] : []),
        ...(record.restores === undefined ? [] : [`  brings   release ${record.restores} back`]),
        `  changes  ${countsSentence(record)}`,
      ].join('\n');
      const rows = changes ? renderChanges(changes, { paint, width, all: given.all }) : [];
      const gone =
        changes || since === undefined
          ? []
          : ['What it changed can no longer be shown: older versions were deleted with "faq prune".'];
      return { exitCode: 0, out: [head, ...(rows.length > 0 ? [rows.join('\n')] : gone)].join('\n\n') };
    }),
});
