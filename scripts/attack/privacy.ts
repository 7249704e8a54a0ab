import { REVIEWED } from '../../models/locales/locales';
import type { RequestInput } from '../simulator/envelope';
import { type Attack, createTally } from './attack';
import { createTime, openField } from './attacked';
import type { Fate } from './gate';
import { randomFrom } from './random';
import { ADDRESS, QUESTION, TOPIC, turn } from './voter';

/** Nothing else in the project has these: wherever one is found, a voter's words went there. */
const NAME = 'Zebulonia Quimbleforth';
const STREET = '9471 Xanthippe Terrace';
const ZIP = '98413';
const BIRTH = 'the ninth of May 1907';
const PHONE = '212-555-8741';
const ACCOUNT = 'amzn1.ask.account.ZZQUIMBLE';
const MARKS = [/zebulonia/i, /quimble/i, /xanthippe/i, /9471/, /98413/, /1907/, /8741/];

const REQUESTS: [RequestInput, ...RequestInput[]] = [
  QUESTION(`is ${NAME} registered to vote`),
  QUESTION(`my name is ${NAME} born ${BIRTH} where do i vote`),
  QUESTION(`i live at ${STREET} ${ZIP} where do i vote`),
  QUESTION(`call me at ${PHONE}`),
  QUESTION(`me llamo ${NAME} y vivo en ${STREET}`),
  ADDRESS(STREET, ZIP),
  ADDRESS(`${STREET} Riverbend`, '37001'),
  ADDRESS('240 Ferry Street', ZIP),
  { type: 'IntentRequest', intent: 'CountyIntent', slots: [{ name: 'county', type: 'COUNTY', value: NAME }] },
  TOPIC('PollingPlaceIntent'),
  TOPIC('EarlySitesIntent'),
  TOPIC('AMAZON.RepeatIntent'),
  TOPIC('AMAZON.YesIntent'),
  TOPIC('AMAZON.NoIntent'),
  TOPIC('RememberCountyIntent'),
];

/** Marked personal data in every slot, id and address: nothing of it is in a log line, a session or the table. */
export const attackPrivacy: Attack = async ({ isLong, seed, stopwatch, tell }) => {
  const tally = createTally('privacy');
  const random = randomFrom(seed);
  const field = await openField();
  const conversations = isLong ? 250 : 12;
  const look = (what: string, text: string): void => {
    for (const mark of MARKS) if (mark.test(text)) tally.fault(`${what}: ${mark.source} in ${text.slice(0, 160)}`);
  };
  try {
    for (let number = 0; number < conversations; number += 1) {
      if (number % 50 === 0) tell(`privacy: ${number} of ${conversations}`);
      const isBroken = random.below(3) === 0;
      const fate = random.pick<Fate>(['denied', 'garbage', 'lost-before', 'strange-item']);
      field.gate.decide((at) => (isBroken && at > 2 ? fate : 'pass'));
      const container = field.container(createTime(stopwatch), { addresses: `${STREET}, Riverbend FR 37001` });
      const locale = REVIEWED[random.below(REVIEWED.length)];
      let attributes: Record<string, unknown> | undefined;
      for (let asked = 0; asked < 6; asked += 1) {
        const { response } = await turn(container, random.pick(REQUESTS), stopwatch, {
          locale,
          attributes,
          userId: ACCOUNT,
        });
        attributes = response.sessionAttributes ?? {};
        tally.count('turns');
        look('the session', JSON.stringify(attributes));
      }
      for (const record of container.records) look('the record of a turn', JSON.stringify(record));
      for (const trouble of container.troubles) look('the record of a trouble', JSON.stringify(trouble));
      tally.count('records', container.records.length + container.troubles.length);
      container.close();
    }
    field.gate.decide(() => 'pass');
    look('the table', await field.stored());
  } finally {
    await field.close();
  }
  return tally.result();
};
