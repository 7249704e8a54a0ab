import * as z from 'zod';

const refusal = z.object({
  message: z.optional(z.string()),
  violations: z.optional(z.array(z.object({ message: z.string() }))),
});

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

const ADVICE: Readonly<Record<number, string>> = {
  400: 'Put that right, then run the command again.',
  401: 'The sign-in is no longer good. Sign in again: docs/own-account.md says how.',
  403: 'This sign-in may not do that to this skill, or the skill is not in a state that allows it.',
  404: 'Check skill_id in office.yaml: it is the id that the developer console shows.',
  409: 'Something else is being done to the skill. Wait a minute, then run the command again.',
  412: 'Somebody else changed the skill meanwhile. Look at it in the developer console, then run the command again.',
  429: 'Amazon takes no more requests at the moment. Wait some minutes, then run the command again.',
};

const LATER = 'Wait some minutes, then run the command again.';

/** What the body of a refusal says. */
const saidIn = (body: unknown): string => {
  const { data } = refusal.safeParse(body);
  const said = [data?.message, ...(data?.violations ?? []).map(({ message }) => message)];
  return said.filter((one) => one !== undefined).join('; ') || 'nothing more';
};

export const refusedBy = (what: string, status: number, body: unknown): SmapiError =>
  new SmapiError(`Amazon refused to ${what} (${status}): ${saidIn(body)}. ${ADVICE[status] ?? LATER}`, status);
