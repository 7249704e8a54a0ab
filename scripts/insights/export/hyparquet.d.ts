/** What is used of the two, so that types need neither to be installed. */
declare module 'hyparquet-writer' {
  export interface Column {
    name: string;
    data: readonly unknown[];
    type: 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN' | 'TIMESTAMP';
    nullable: boolean;
  }
  export function parquetWriteBuffer(given: { columnData: readonly Column[]; createdBy?: string }): ArrayBuffer;
}

declare module 'hyparquet' {
  export function parquetReadObjects(given: { file: ArrayBuffer }): Promise<Record<string, unknown>[]>;
}
