import { count } from '../report/wrap';
import type { ReleaseTable, Usage } from '../table/release-table';

const units = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 1 });

/** `14 requests to the table (9 read and 31.5 write units).` What DynamoDB charges for is a unit. */
export const costSentence = ({ requests, throttled, readUnits, writeUnits }: Usage): string => {
  const again =
    throttled > 0
      ? ` It was busy ${throttled === 1 ? 'once' : `${units(throttled)} times`}; what it refused was sent again.`
      : '';
  return `${count(requests, 'request')} to the table (${units(readUnits)} read and ${units(writeUnits)} write units).${again}`;
};

export const costOf = (table: ReleaseTable): string => costSentence(table.usage());
