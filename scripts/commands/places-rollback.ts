import { openPlacesTable } from '../places/open-places-table';
import { rollbackPlaces } from '../places/publish-places';
import { anyOf } from '../report/did-you-mean';
import { readContent } from '../sheet/read-content';
import { LOCAL } from '../table/open-target';
import { asJson, type Options, type Outcome, type Terminal, UsageError } from './outcome';
import { releaseSentence } from './release-sentences';
import { releaseNamed } from './show';
import { whoIsHere } from './who';

/** Makes the places of an earlier release what voters hear of again, as a new release. Answers stay as they are. */
export const placesRollback = async (options: Options, { isInteractive, ask }: Terminal): Promise<Outcome> => {
  const release = releaseNamed(options.words[1]);
  const { target, note } = options;
  if (note === undefined)
    throw new UsageError(
      'Say why they are brought back with --note "…": it stays in the history. Nothing was changed.',
    );
  const { office } = await readContent(options.content ?? 'content');
  const opened = await openPlacesTable(target, { office, kept: options.kept, baseDir: process.cwd() });
  if (!opened)
    throw new UsageError(
      `There is no target "${target}". Write ${anyOf([LOCAL, ...Object.keys(office?.targets ?? {})])}.`,
    );
  try {
    const { table } = opened;
    const pointer = await table.releases.pointer();
    const then = pointer && release <= pointer.release ? await table.placesAt(release) : undefined;
    if (!pointer || !then) return { exitCode: 1, hint: `Release ${release} showed no places. Nothing was changed.` };
    if (then.version === pointer.places?.version)
      return { exitCode: 0, out: `Voters hear of the places of release ${then.version} already. Nothing was changed.` };
    const isSure = options.yes || target === LOCAL;
    if (!isSure && !(isInteractive && !options.json))
      return { exitCode: 2, hint: `${table.releases.name} is heard by voters: add --yes. Nothing was changed.` };
    if (!isSure) {
      const answer = await ask(`Bring back the places that release ${then.version} brought? Type yes: `);
      if (answer?.trim().toLowerCase() !== 'yes') return { exitCode: 1, out: 'Not released. Nothing was changed.' };
    }
    const published = await rollbackPlaces(table, then, pointer.release, {
      by: options.by ?? (await whoIsHere()),
      note,
      now: options.clock,
    });
    const exitCode = published.outcome === 'released' ? 0 : 1;
    if (options.json) return { exitCode, out: asJson({ ...published, places: then.version }) };
    return { exitCode, out: releaseSentence(published, pointer.release, options.clock().toISOString()) };
  } finally {
    await opened.close();
  }
};
