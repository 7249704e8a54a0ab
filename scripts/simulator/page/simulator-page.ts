import type { HttpService } from '../../../lambda/fronts/http/http';
import { createDeskApi } from '../../desk-view/desk-api';
import type { OfficeWithDesk } from '../open-office';
import type { Beginning } from './beginning';
import { createPageService } from './page-service';
import { createVotersApi } from './voters-api';

/**
 * The simulator's page of an office that is open. `machine` is the computer's clock: what time is pretended, the page says
 * with every question; the desk's present is the office's.
 */
export const simulatorPage = (
  open: OfficeWithDesk,
  { folder, kept, beginning }: { folder: string; kept: string | undefined; beginning?: Beginning },
  machine: () => number,
): HttpService =>
  createPageService({
    voters: createVotersApi(open, machine, beginning),
    desk: createDeskApi({
      folder,
      kept,
      office: open.office,
      table: open.tables.releases,
      places: open.tables.places,
      clock: open.clock,
    }),
  });
