import type { LoggedTurn } from '../logged-turn';

/** How a value is kept: a name of Parquet's, and what Athena calls the same. */
export type Kind = keyof typeof ATHENA;

export const ATHENA = {
  STRING: 'string',
  INT32: 'int',
  DOUBLE: 'double',
  BOOLEAN: 'boolean',
  TIMESTAMP: 'timestamp',
} as const;

/** A turn, and the hour of the office's clock. */
export type Exported = LoggedTurn & { hour: number };

export type Value = string | number | boolean | Date | undefined;

export interface Field {
  name: string;
  kind: Kind;
  /** Every record has it. */
  isThere: boolean;
  of(turn: Exported): Value;
}

const field = (name: string, kind: Kind, of: Field['of'], isThere = false): Field => ({ name, kind, isThere, of });

/** Ids have no spaces in them. */
const list = (ids: readonly string[] | undefined): string | undefined => ids?.join(' ');

/**
 * Every field of a record, and the column it becomes; the compiler asks for a new one. The words of a question that
 * was not answered are none: one by one, beside a moment and a county, they may tell who asked.
 */
const COLUMN_OF: Record<keyof Exported, Field | undefined> = {
  at: field('at', 'TIMESTAMP', ({ at }) => new Date(at), true),
  hour: field('hour', 'INT32', ({ hour }) => hour, true),
  front: field('front', 'STRING', ({ front }) => front, true),
  request: field('request', 'STRING', ({ request }) => request, true),
  locale: field('locale', 'STRING', ({ locale }) => locale, true),
  outcome: field('outcome', 'STRING', ({ outcome }) => outcome, true),
  topic: field('topic', 'STRING', ({ topic }) => topic),
  faq: field('row_id', 'STRING', ({ faq }) => faq),
  jurisdiction: field('jurisdiction', 'STRING', ({ jurisdiction }) => jurisdiction),
  release: field('release', 'INT32', ({ release }) => release),
  offered: field('offered', 'STRING', ({ offered }) => list(offered)),
  offer: field('offer', 'INT32', ({ offer }) => offer),
  helpful: field('helpful', 'STRING', ({ helpful }) => helpful),
  reason: field('reason', 'STRING', ({ reason }) => reason),
  missed: undefined,
  fromSnapshot: field('from_snapshot', 'BOOLEAN', ({ fromSnapshot }) => fromSnapshot),
  notices: field('notices', 'STRING', ({ notices }) => list(notices)),
  ms: field('ms', 'DOUBLE', ({ ms }) => ms),
  error: field('error', 'STRING', ({ error }) => error),
};

export const FIELDS: readonly Field[] = Object.values(COLUMN_OF).flatMap((one) => one ?? []);
