import { ATHENA, FIELDS } from './fields';

/** Where the files will be; nobody knows the office's bucket here. */
const WHERE = 's3://YOUR-BUCKET/YOUR-FOLDER';

const FORMATS = {
  parquet: { types: ATHENA, stored: ['STORED AS PARQUET'], more: [] },
  // The reader of CSV knows an empty cell for a text alone.
  csv: {
    types: Object.fromEntries(Object.keys(ATHENA).map((kind) => [kind, 'string'])),
    stored: ["ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'", 'STORED AS TEXTFILE'],
    more: ["  'skip.header.line.count' = '1',"],
  },
} as const;

export type Format = keyof typeof FORMATS;

/** The folder of a format, below which there is one for each day. */
export const folderOf = (format: Format): string => `turns-${format}`;

/**
 * What makes a table of the exported files in Athena, the columns being those of the files. Days are found by their
 * names, so that a further day needs no command. `first` is the earliest day that is asked for.
 */
export const tableOf = (format: Format, first: string): string => {
  const { types, stored, more } = FORMATS[format];
  const columns = FIELDS.map(({ name, kind }) => `  \`${name}\` ${(types as Record<string, string>)[kind]}`);
  const place = `${WHERE}/${folderOf(format)}/`;
  return `${[
    `-- Copy the folder ${folderOf(format)} to your bucket, write its name below in both places, and run this in Athena.`,
    `CREATE EXTERNAL TABLE IF NOT EXISTS \`turns_${format}\` (`,
    columns.join(',\n'),
    ')',
    'PARTITIONED BY (`dt` string)',
    ...stored,
    `LOCATION '${place}'`,
    'TBLPROPERTIES (',
    ...more,
    "  'projection.enabled' = 'true',",
    "  'projection.dt.type' = 'date',",
    "  'projection.dt.format' = 'yyyy-MM-dd',",
    "  'projection.dt.interval' = '1',",
    "  'projection.dt.interval.unit' = 'DAYS',",
    `  'projection.dt.range' = '${first},NOW',`,
    `  'storage.location.template' = '${place}dt=\${dt}/'`,
    ')',
  ].join('\n')}\n`;
};
