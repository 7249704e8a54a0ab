/** What DynamoDB charges for writing an item of so many bytes: a unit for each kilobyte begun. */
export const unitsOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));

/** What a part of a page takes besides what is packed: its key, its digest, and the names of its attributes. */
export const PART_OVERHEAD = 160;
