import * as z from 'zod/mini';

/** A text message that came in, as AWS End User Messaging publishes it. Whatever else is there is passed over. */
const inboundSchema = z.object({
  /** The voter's number. It goes into the answer's address and, keyed and hashed, into the table; nowhere else. */
  originationNumber: z.string().check(z.minLength(1)),
  destinationNumber: z.string(),
  messageBody: z.string(),
  inboundMessageId: z.string().check(z.minLength(1)),
  /** The message of ours that it answers, as far as the service knows. */
  previousPublishedMessageId: z.optional(z.nullable(z.string())),
});

export type InboundText = z.infer<typeof inboundSchema>;

const eventSchema = z.object({
  Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })),
});

/** An event that is none of SNS, or holds no text message. The message tells where, and no value. */
export class SmsEventError extends Error {
  override name = 'SmsEventError';
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Its own words would quote the message.
    throw new SmsEventError('No JSON.');
  }
};

export const parseSmsEvent = (event: unknown): InboundText[] => {
  const { data, error } = eventSchema.safeParse(event);
  if (!data) throw new SmsEventError(`No event of SNS: ${error.issues.map(({ path }) => path.join('.')).join(', ')}.`);
  return data.Records.map(({ Sns }) => {
    const inbound = inboundSchema.safeParse(jsonOf(Sns.Message));
    if (inbound.data) return inbound.data;
    const where = inbound.error?.issues.map(({ path }) => path.join('.')).join(', ');
    throw new SmsEventError(`No text message: ${where}.`);
  });
};
