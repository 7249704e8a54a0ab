/** A request that the table refused, by the name that DynamoDB gives it: `ResourceNotFoundException`. */
export class TableRequestError extends Error {
  constructor(
    override readonly name: string,
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

const THROTTLED =
  /^(?:ProvisionedThroughputExceeded|Throttling|ThrottlingException|RequestLimitExceeded|TransactionInProgress|LimitExceeded)/;
const SKEWED =
  /^(?:InvalidSignature|RequestExpired|RequestTimeTooSkewed|RequestInTheFuture|SignatureDoesNotMatch|AuthFailure)/;
const CUT_OFF = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN']);

/** Why asking again may go better, if it may; with the clock set right before. */
export const whyAgain = (error: unknown): 'at-once' | 'clock' | undefined => {
  const { name, code, status } = error as { name?: string; code?: string; status?: number };
  if (error instanceof TableRequestError) {
    if (SKEWED.test(error.name)) return 'clock';
    return (status ?? 0) >= 500 || THROTTLED.test(error.name) ? 'at-once' : undefined;
  }
  return name === 'TimeoutError' || CUT_OFF.has(code ?? '') ? 'at-once' : undefined;
};

/** What an answer with an error in it says. */
export const refusalOf = (status: number, text: string): TableRequestError => {
  let body: { __type?: string; message?: string; Message?: string } = {};
  try {
    body = JSON.parse(text) ?? {};
  } catch {
    // A load balancer's page, or nothing.
  }
  const name = body.__type?.split('#').at(-1) ?? `Status${status}`;
  return new TableRequestError(
    name,
    body.message ?? body.Message ?? `The table answered with status ${status}.`,
    status,
  );
};
