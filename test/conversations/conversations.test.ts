import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Office } from '../../models/content/office';
import { textsFor } from '../../models/locales/languages';
import type { Locale } from '../../models/locales/locales';
import { readScript } from '../../scripts/simulate/read-script';
import type { Conversation, ScriptTurn } from '../../scripts/simulate/script';
import { turnFaults } from '../../scripts/simulate/turn-faults';
import type { TurnReport } from '../../scripts/simulator/conversation';
import { localesAt, openOtherFronts } from '../../scripts/simulator/other-fronts';
import { useSkill } from '../support/converse';
import { useEndedCalendar } from '../support/ended-calendar';
import { watched } from '../support/lex-bot';

/** What a script says of a turn beside what the turn was, so that a failure shows both. */
const expectTurn = (expected: ScriptTurn, turn: TurnReport): void => {
  const heard = { U: turn.utterance, heard: turn.speech };
  expect({ ...heard, faults: turnFaults(expected, turn) }).toEqual({ ...heard, faults: [] });
};

/** Most fronts write the words as they are said. */
const asSaid = (words: string): string => words;

/** What Alexa alone can do is left out of its help: `without-alexa.test.ts` holds the others to that. */
const withoutReminders = (words: string, locale: Locale): string => words.replace(`${textsFor(locale).help.also} `, '');

type Others = ReturnType<typeof openOtherFronts>;

/** The voters who hold the same conversation through other fronts. */
const othersFor = (script: Conversation, fronts: Others, office: Office) =>
  fronts
    .filter(
      ({ has, isOneShot, platform }) =>
        localesAt({ platform }, office).includes(script.locale) &&
        script.needs.every((need) => has.includes(need)) &&
        (isOneShot ? script.begins === 'ask' && script.turns.length === 1 : script.begins === 'open'),
    )
    .map(({ name, writes, voter }) => ({ name, writes, ...voter({ locale: script.locale, county: script.county }) }));

const files = ['', 'ended/', 'helpful/'].flatMap((folder) =>
  readdirSync(join(__dirname, folder)).flatMap((name) => (name.endsWith('.yaml') ? [folder + name] : [])),
);

/** Asks after every answer that may be asked about. */
const folderThatAsks = (): string => {
  const folder = useEndedCalendar(2030);
  appendFileSync(join(folder, 'office.yaml'), '\nhelpful:\n  one_in: 1\n');
  return folder;
};

// The scripts are of a calendar whose last election is that of November 2030. Voters share an office: one with places on file, one without.
const folder = useEndedCalendar(2030);
const offices = {
  places: useSkill(folder, { withPlaces: true }),
  others: useSkill(folder),
  asking: useSkill(folderThatAsks()),
};

describe.each(files)('%s', (file) => {
  const { voter, open } = /places\.yaml$/.test(file)
    ? offices.places
    : file.startsWith('helpful/')
      ? offices.asking
      : offices.others;
  let fronts: Others = [];
  beforeAll(() => {
    fronts = openOtherFronts(open(), watched);
  });
  const scripts = readScript(join(__dirname, file));
  const heard = (['kind', 'documented'] as const).flatMap((hears) =>
    scripts.map((script) => [script.conversation, hears, script] as const),
  );

  it.each(heard)('%s (%s)', async (_, hears, script) => {
    const { locale, now, begins, county, address, turns } = script;
    let clock = Date.parse(now);
    const someone = voter({
      now,
      locale,
      oneShot: begins === 'ask',
      hears,
      ...(county === undefined ? {} : { county }),
      ...(address === undefined ? {} : { address }),
    });
    // Whatever a front is, the words are the same: those of a kind hearing, which is theirs too.
    let others = hears === 'kind' ? othersFor(script, fronts, open().office) : [];
    for (const turn of turns) {
      clock += (turn.after_minutes ?? 0) * 60_000;
      someone.waitsUntil(new Date(clock).toISOString());
      const answered = await someone.says(turn.U);
      expectTurn(turn, answered);
      others = others.filter(({ maySay }) => maySay?.(turn.U) ?? true);
      for (const { name, says, writes = asSaid } of others)
        expect({ U: turn.U, [name]: await says(turn.U) }).toEqual({
          U: turn.U,
          [name]: writes(withoutReminders(answered.speech, locale)),
        });
    }
  });
});
