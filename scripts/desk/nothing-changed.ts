import { asJson, type Outcome } from '../door/outcome';

/** What a command says that found nothing to do. */
export const nothingChanged = ({ json }: { json: boolean }, sentence: string): Outcome => ({
  exitCode: 0,
  out: json ? asJson({ outcome: 'no-changes' }) : `${sentence} Nothing was changed.`,
});
