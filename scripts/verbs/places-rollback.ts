import { zoneOf } from '../desk/office-clock';
import { releaseNamed } from '../desk/release-named';
import { releaseProposal } from '../desk/release-proposal';
import { withPlacesTable } from '../desk/with-places-table';
import { UsageError } from '../door/usage-error';
import { rollbackPlaces } from '../places/publish-places';
import { readContent } from '../sheet/read-content';
import { verb } from './verb';

/** Makes the places of an earlier release what voters hear of again, as a new release. Answers stay as they are. */
export const placesRollback = verb({
  name: 'places rollback',
  summary: 'Bring the places of an older release back, as a new release. Answers stay as they are.',
  usage: 'RELEASE --note TEXT',
  takes: { kind: 'words', least: 1, most: 1, what: 'the number of the release whose places to bring back, such as 12' },
  options: {
    plan: true,
    by: true,
    note: true,
    yes: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  async run(given, terminal) {
    const release = releaseNamed(given.words[0]);
    if (given.note === undefined && !terminal.isInteractive)
      throw new UsageError(
        'Say why they are brought back with --note "…": it stays in the history. Nothing was changed.',
      );
    const { office, rows } = await readContent(given.folder);
    return withPlacesTable(given, office, async (table) => {
      const pointer = await table.releases.pointer();
      const then = pointer && release <= pointer.release ? await table.placesAt(release) : undefined;
      if (!pointer || !then) return { exitCode: 1, hint: `Release ${release} showed no places. Nothing was changed.` };
      const isEmpty = then.version === pointer.places?.version;
      const shown = isEmpty
        ? `Voters hear of the places of release ${then.version} already. Nothing was changed.`
        : `Voters would hear again of the places that release ${then.version} brought.`;
      const proposal = {
        target: table.releases.name,
        basedOn: pointer.release,
        fingerprint: `${pointer.release}-places-${then.version}`,
        isEmpty,
        shown,
        data: { places: then.version },
        madeFrom: 'the places',
        restores: release,
        isAsked: true,
        zone: zoneOf(
          rows.flatMap(({ content }) => content ?? []),
          office?.root,
        ),
        done: '',
        unit: 'items',
        cost: () => ({}),
        publish: (options: Parameters<typeof rollbackPlaces>[3]) =>
          rollbackPlaces(table, then, pointer.release, options),
      };
      return releaseProposal(proposal, given, terminal);
    });
  },
});
