import bakedJson from 'baked';
import type { Baked } from '../models/baked';
import { createSms } from './fronts/sms/create-sms';
import { createAddressSeal } from './places/address-seal';
import { bakedHearing } from './serve/baked-hearing';
import { openService } from './serve/open-service';
import { secretOf } from './serve/secret-of';
import { createReadClient } from './table/dynamo-client';
import { createDynamoTextSessions } from './table/dynamo-text-sessions';
import { createTextSender } from './table/text-sender';

const stopwatch = (): number => performance.now();
const { office, clock, reading, content, places, log } = openService(JSON.parse(bakedJson) as Baked, {
  process,
  now: Date.now,
  stopwatch,
  folder: __dirname,
});
const { BALLOT_ANSWERS_TEXTS: texts, AWS_REGION: region } = process.env;
const number = office.fronts?.sms;
if (texts === undefined || region === undefined || !number)
  throw new Error(
    'BALLOT_ANSWERS_TEXTS has to name the table of conversations, and office.yaml the number, as fronts: sms.',
  );

const secret = secretOf(process.env);
const receive = content().then((source) =>
  createSms({
    office,
    content: source,
    places: { find: places, seal: createAddressSeal() },
    hear: bakedHearing(__dirname),
    sessions: createDynamoTextSessions(createReadClient({ table: texts, region }, reading), texts),
    sender: createTextSender(
      { region },
      { from: number.number, optOutList: number.opt_out_list ?? 'Default' },
      reading,
    ),
    secret,
    clock,
    stopwatch,
    log,
  }),
);

/**
 * Called by SNS for each message. What it throws makes Lambda try again, twice. Two arguments and no callback: Lambda's Node
 * 24 refuses a third.
 */
export const handler = async (event: unknown, _context: unknown): Promise<void> => (await receive)(event);
