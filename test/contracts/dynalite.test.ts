import { openLocalTable } from '../../scripts/table/local-table';
import { describeContentStore } from './content-store.contract';
import { describeReleaseTable } from './release-table.contract';
import { describeTableDesk } from './table-desk.contract';

describe('on dynalite', () => {
  describeReleaseTable(() => openLocalTable());
  describeTableDesk(() => openLocalTable());
  describeContentStore(() => openLocalTable());
});
