import type { Office } from '../../models/content/office';
import { createDynamoPlacesTable } from '../places/dynamo-places-table';
import type { PlacesTable } from '../places/places-table';
import type { Given } from '../verbs/options';
import { withTarget } from './with-table';

/** Opens the target's places for as long as `work` takes. */
export const withPlacesTable = <T>(
  given: Pick<Given<'kept'>, 'targetName' | 'kept'>,
  office: Office | undefined,
  work: (table: PlacesTable) => Promise<T>,
): Promise<T> =>
  withTarget(given, office, ({ client, table, releases, isLocal }) =>
    work(createDynamoPlacesTable({ client, table, releases, isLocal })),
  );
