import { join } from 'node:path';
import { textsFor } from '../../models/locales/languages';
import { REVIEWED } from '../../models/locales/locales';
import { segmentsOf } from '../../models/text/segments';
import { TOPIC_IDS } from '../../models/topics';
import { readPhrasings } from '../../scripts/model/read-phrasings';
import { readScript } from '../../scripts/simulate/read-script';
import { wordFaults } from '../../scripts/simulate/turn-faults';
import { type OfficeWithDesk, openOffice } from '../../scripts/simulator/open-office';
import { localesAt, openOtherFronts } from '../../scripts/simulator/other-fronts';
import { withDraft } from '../../scripts/simulator/with-draft';

/** The sample turns the draft on in this copy alone. */
let office: OfficeWithDesk;
let remove: () => Promise<void>;
let nowMs = Date.parse('2027-10-01T12:00:00-04:00');

beforeAll(async () => {
  const copy = await withDraft('content', 'vi-US', '2027-09-01');
  remove = copy.remove;
  office = await openOffice({ folder: copy.folder, clock: () => nowMs });
});

afterAll(async () => {
  await office.close();
  await remove();
});

const scripts = readScript(join(__dirname, 'draft/vi-US.yaml'));

describe.each(['web', 'sms'])('a draft locale, on %s', (name) => {
  it.each(scripts.map((script) => [script.conversation, script] as const))('%s', async (_, { locale, now, turns }) => {
    nowMs = Date.parse(now);
    const front = openOtherFronts(office).find((one) => one.name === name);
    const voter = front?.voter({ locale });
    for (const turn of turns) {
      const heard = (await voter?.says(turn.U)) ?? '';
      expect({ U: turn.U, heard, faults: wordFaults(turn, heard) }).toEqual({ U: turn.U, heard, faults: [] });
    }
  });
});

it('answers every topic by its main row, to an assistant', async () => {
  nowMs = Date.parse('2027-10-01T12:00:00-04:00');
  const voter = openOtherFronts(office)
    .find(({ name }) => name === 'mcp')
    ?.voter({ locale: 'vi-US', county: 'riverbend' });
  const noAnswer = textsFor('vi-US').referral.noAnswer({ name: 'Quận Riverbend' }).slice(0, 40);
  const silent: string[] = [];
  for (const topic of TOPIC_IDS) {
    const heard = await voter?.says(readPhrasings('vi-US').topics[topic][0] ?? '');
    if (!heard || heard.includes(noAnswer) || heard.includes(textsFor('vi-US').miss.first)) silent.push(topic);
  }
  expect(silent).toEqual([]);
});

it('is not spoken where its platform has not the language', () => {
  for (const front of openOtherFronts(office)) {
    const isAmazons = front.name === 'lex' || front.name === 'telephone';
    expect([front.name, localesAt(front, office.office).includes('vi-US')]).toEqual([front.name, !isAmazons]);
  }
  expect(localesAt({ platform: 'alexa' }, office.office)).toEqual(REVIEWED);
});

it('costs a text message its marked letters: seventy characters a segment', async () => {
  nowMs = Date.parse('2027-10-01T12:00:00-04:00');
  const heard = await openOtherFronts(office)
    .find(({ name }) => name === 'sms')
    ?.voter({ locale: 'vi-US' })
    .says('hạn chót ghi danh là khi nào');
  const { alphabet, segments } = segmentsOf(heard ?? '');
  expect(alphabet).toBe('UCS-2');
  expect(segments).toBeLessThanOrEqual(6);
});
