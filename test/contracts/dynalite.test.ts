import { openLocalTable } from '../../scripts/table/local-table';
import { describeContentStore } from './content-store.contract';
import { describeReleaseTable } from './release-table.contract';

describe('on dynalite', () => {
  describeReleaseTable(() => openLocalTable());
  describeContentStore(() => openLocalTable());
});
