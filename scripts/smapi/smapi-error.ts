import * as z from 'zod';

const messages = z.array(z.object({ message: z.string() }));
const refusal = z.object({ message: z.optional(z.string()), violations: z.optional(messages) });

/** Amazon refused a request for the skill, or never answered it. The message says what Amazon said, and what to do. */
export class SmapiError extends Error {
  override name = 'SmapiError';

  constructor(
    message: string,
    /** Of HTTP; nothing where no answer came. */
    readonly status?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Amazon took a sentence and couldn't carry it to the skill: the sentence failed, not the asking. */
export class SimulationFailed extends SmapiError {
  override name = 'SimulationFailed';
}

/** What to do about a refusal, by its status of HTTP. */
export type Advice = Readonly<Record<number, string>>;

const ADVICE: Advice = {
  400: 'Put that right, then run the command again.',
  401: 'The sign-in is no longer good. Sign in again: docs/own-account.md says how.',
  403: 'This sign-in may not do that to this skill, or the skill is not in a state that allows it.',
  404: 'Check skill_id in office.yaml: it is the id that the developer console shows.',
  409: 'Something else is being done to the skill. Wait a minute, then run the command again.',
  412: 'Somebody else changed the skill meanwhile. Look at it in the developer console, then run the command again.',
  413: 'The skill package is too large for Amazon. Make its pictures smaller.',
  429: 'Amazon takes no more requests at the moment. Wait some minutes, then run the command again.',
};

const LATER = 'Wait some minutes, then run the command again.';

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // A page of some server on the way.
    return undefined;
  }
};

/** What is wrong, one after the other, without the last stop; each may have several reasons. */
export const saidIn = (errors: readonly { message: string }[]): string =>
  errors.map(({ message }) => message.replace(/\.$/, '')).join('; ') || 'it does not say why';

/** `own` advice comes first, where a request knows better than what is true of all. */
export const refusedBy = (what: string, status: number, body: Buffer, own: Advice = {}): SmapiError => {
  const { message, violations = [] } = refusal.safeParse(parsed(body)).data ?? {};
  const said = saidIn([...(message === undefined ? [] : [{ message }]), ...violations]);
  return new SmapiError(
    `Amazon refused to ${what} (${status}): ${said}. ${own[status] ?? ADVICE[status] ?? LATER}`,
    status,
  );
};
