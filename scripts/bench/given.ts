/** What a bench is run with. */
export interface BenchGiven {
  print: (line: string) => void;
  /** Shows how far it is; an empty text ends the showing. */
  tell: (progress: string) => void;
  /** How large, where a bench has one size. */
  size?: number | undefined;
  counties?: number | undefined;
  rows?: number | undefined;
  pairs?: number | undefined;
  node?: string | undefined;
  json: boolean;
  /** Whose bundle: one of `RUNTIMES`. */
  runtime: string;
  /** Compare with what is recorded. */
  check: boolean;
  /** Record what is measured. */
  record: boolean;
  now: () => Date;
}
