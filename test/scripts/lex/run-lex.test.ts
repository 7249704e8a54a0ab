import { LexModelsV2Client } from '@aws-sdk/client-lex-models-v2';
import { buildLexBot } from '../../../models/lex/build-lex-bot';
import { checkLexBot } from '../../../models/lex/check-lex-bot';
import type { LexBot } from '../../../models/lex/lex-bot';
import { applyAsked } from '../../../scripts/lex/apply-asked';
import { archiveOf } from '../../../scripts/lex/archive';
import { compareBots, fingerprintOf } from '../../../scripts/lex/compare-bots';
import { createLexModels } from '../../../scripts/lex/lex-models';
import { readArchive } from '../../../scripts/lex/read-archive';
import { planBot, pointBot, runApply } from '../../../scripts/lex/run-lex';
import { unzip } from '../../../scripts/lex/unzip';
import { createWaiting } from '../../../scripts/lex/waiting';
import { type Fate, openLexModelsServer } from '../../support/lex-models-server';

const models = new Map(
  (['en-US', 'es-US'] as const).map((locale) => [
    locale,
    require(`../../../skill-package/interactionModels/custom/${locale}.json`),
  ]),
);
const whole = buildLexBot({ name: 'franklin-elections', description: 'A bot.' }, models);
const FEW = ['FallbackIntent', 'YesIntent', 'CountyIntent', 'AddressIntent', 'SecurityIntent'];
/** As much of it as the way to Lex needs. */
const bot: LexBot = {
  ...whole,
  locales: whole.locales.map((one) => {
    const intents = one.intents.filter(({ name }) => FEW.includes(name));
    const used = intents.flatMap(({ slots }) => slots.map(({ type }) => type));
    return { ...one, intents, types: one.types.filter(({ name }) => used.includes(name)) };
  }),
};

/** The bot after a voter's way to ask was added. */
const asking = (utterance: string): LexBot => ({
  ...bot,
  locales: bot.locales.map((one, at) =>
    at > 0
      ? one
      : {
          ...one,
          intents: one.intents.map((intent) =>
            intent.name === 'SecurityIntent' ? { ...intent, utterances: [...intent.utterances, utterance] } : intent,
          ),
        },
  ),
});

const settings = {
  region: 'us-east-1',
  name: 'franklin-elections',
  alias: 'live',
  role: 'arn:aws:iam::123456789012:role/bot',
  function: 'arn:aws:lambda:us-east-1:123456789012:function:lex:live',
};

const open = async () => {
  const server = await openLexModelsServer((files) => {
    const read = readArchive(files);
    return checkLexBot(read);
  });
  const client = new LexModelsV2Client({
    region: 'us-east-1',
    endpoint: server.url,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 3,
  });
  const waiting = createWaiting({ firstMs: 1, doneWithinMs: 5000, stopwatch: () => performance.now() });
  const lex = createLexModels(client, settings, waiting, bot.idleSeconds);
  const alias = () => server.bots[0]?.aliases[0];
  return { server, lex, alias, apply: (wanted: LexBot) => runApply(lex, wanted, () => {}) };
};

let here: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  here = await open();
});
afterEach(() => here.server.close());

describe('the bot', () => {
  it('is nothing that Lex would refuse', () => {
    expect(checkLexBot(whole)).toEqual([]);
  });

  it('comes out of its archive as it went in', async () => {
    expect(fingerprintOf(readArchive(await unzip(archiveOf(whole))))).toBe(fingerprintOf(whole));
  });

  it('keeps what may be an address out of the logs of Lex', () => {
    const slots = whole.locales.flatMap(({ intents }) => intents.flatMap((one) => one.slots));
    const isPrivate = new Set(slots.filter((one) => one.isPrivate).map(({ name }) => name));
    expect([...isPrivate].sort()).toEqual(['street', 'zip']);
  });
});

describe('plan', () => {
  it('says that all is new where there is no bot, and changes nothing', async () => {
    expect((await planBot(here.lex, bot)).join('\n')).toMatch(
      /^There is no bot franklin-elections yet\.\n\n\+ add {4} en-US \d+ intents.*\n\+ add {4} es-US [\s\S]*Plan: 2 to add, 0 to change, 0 to remove\.$/,
    );
    expect(here.server.bots).toEqual([]);
  });

  it('shows what voters would notice of a change, and nothing of the same', async () => {
    await here.apply(bot);
    expect(await planBot(here.lex, bot)).toEqual(['Voters reach version 1 of franklin-elections.', 'No changes.']);
    const plan = await planBot(here.lex, asking('count them twice'));
    expect(plan[2]).toBe('~ change  en-US intent SecurityIntent  +1: "count them twice"');
    expect(here.alias()?.version).toBe('1');
  });
});

describe('apply', () => {
  it('makes the bot, its languages and the alias that calls our function', async () => {
    expect(await here.apply(bot)).toBe('Done: voters reach version 1. Its alias: BOT0AAAAAA/ALIAS0AAAA.');
    expect(Object.keys(here.alias()?.settings ?? {})).toEqual(['en_US', 'es_US']);
    expect(JSON.stringify(here.alias()?.settings)).toContain(settings.function);
  });

  it('moves the alias last, and does nothing where nothing changes', async () => {
    await here.apply(bot);
    const steps = here.server.asked.filter((key) => !key.startsWith('GET') && !key.startsWith('POST /bots/*/bota'));
    expect(steps.at(-1)).toBe('PUT /bots/*/botaliases');
    here.server.asked.splice(0);
    expect(await here.apply(bot)).toBe('No changes. Voters reach version 1.');
    expect(here.server.asked.filter((key) => key.startsWith('PUT') && key !== 'PUT /exports')).toEqual([]);
  });

  it('says what Lex says of a bot that it refuses, and leaves what voters reach', async () => {
    await here.apply(bot);
    const broken = asking('who is {nobody}');
    await expect(here.apply(broken)).rejects.toThrow(
      /couldn't import the bot: .*has no slot \{nobody\}\. Nothing that voters hear was changed\./,
    );
    expect(here.alias()?.version).toBe('1');
  });

  const CUTS = [
    'POST /createuploadurl',
    'PUT /imports',
    'GET /imports/*',
    'POST /bots/*/botversions/*/botlocales/*',
    'GET /bots/*/botversions/*/botlocales/*',
    'PUT /bots/*/botversions',
    'GET /bots/*/botversions/*',
    'PUT /exports',
    'PUT /bots/*/botaliases/*',
  ];
  it.each(CUTS)('that ends at %s leaves the old bot live, and the next run ends it', async (where) => {
    await here.apply(bot);
    const changed = asking('count them twice');
    let isDown = false;
    here.server.fate((key) => {
      // The plan before the first step reads an archive too.
      isDown ||= key === where && (where !== 'PUT /exports' || here.server.bots[0]?.versions.length === 2);
      return isDown ? 'cut' : 'pass';
    });
    await expect(here.apply(changed)).rejects.toThrow();
    expect(here.alias()?.version).toBe('1');
    here.server.fate(() => 'pass');
    expect(await here.apply(changed)).toMatch(/^Done: voters reach version \d/);
    expect(await planBot(here.lex, changed)).toContain('No changes.');
  });

  it('uses a version that an earlier run had made, instead of making another', async () => {
    await here.apply(bot);
    const changed = asking('count them twice');
    here.server.fate((key) => (key === 'PUT /bots/*/botaliases/*' ? 'InternalServerException' : 'pass'));
    await expect(here.apply(changed)).rejects.toThrow();
    here.server.fate(() => 'pass');
    expect(await here.apply(changed)).toBe(
      'Done: voters reach version 2, which an earlier run had made. Its alias: BOT0AAAAAA/ALIAS0AAAA. The way back: npm run lex -- point 1',
    );
    expect(here.server.bots[0]?.versions).toHaveLength(2);
  });

  it.each<Fate>(['ThrottlingException', 'InternalServerException'])('asks again after one %s', async (fate) => {
    const refused = new Set<string>();
    here.server.fate((key) => {
      const isFirst = !refused.has(key);
      refused.add(key);
      return isFirst ? fate : 'pass';
    });
    expect(await here.apply(bot)).toBe('Done: voters reach version 1. Its alias: BOT0AAAAAA/ALIAS0AAAA.');
  });

  it('does not move the alias to what somebody else put into the draft meanwhile', async () => {
    await here.apply(bot);
    here.server.beforeVersion((kept) => {
      kept.draft = new Map(Object.entries(Object.fromEntries(kept.draft)));
      const path = [...kept.draft.keys()].find((one) => one.endsWith('en_US/Intents/SecurityIntent/Intent.json')) ?? '';
      const intent = JSON.parse(kept.draft.get(path)?.toString() ?? '');
      kept.draft.set(path, Buffer.from(JSON.stringify({ ...intent, sampleUtterances: [{ utterance: 'theirs' }] })));
    });
    await expect(here.apply(asking('count them twice'))).rejects.toThrow(
      /^Version 2 at Lex is not the bot that was sent[\s\S]*SecurityIntent {2}\+1: "theirs"; -\d+[\s\S]*Nothing that voters hear was changed/,
    );
    expect(here.alias()?.version).toBe('1');
  });
});

describe('apply, asked for', () => {
  const asked = (wanted: LexBot, given: { plan?: string; isSure?: boolean; says?: boolean }) => {
    const shown: string[] = [];
    const questions: string[] = [];
    const { plan, isSure = false, says } = given;
    const ask = async (question: string) => {
      questions.push(question);
      return says ?? false;
    };
    return applyAsked(here.lex, wanted, {
      plan,
      again: 'npm run lex -- apply --content mine',
      isSure,
      ask: says === undefined ? undefined : ask,
      show: (text) => shown.push(text),
      tell: () => {},
    }).then((applied) => ({ ...applied, shown: shown.join('\n'), questions }));
  };
  const changed = asking('count them twice');
  const plan = fingerprintOf(changed);

  it.each([
    ['nobody is there', {}, 2, new RegExp(`nobody is here.*npm run lex -- apply --content mine --plan ${plan}$`)],
    ['somebody says no', { says: false }, 1, /^Not applied\. Nothing was changed\.$/],
    [
      'another plan was looked at',
      { plan: '0123456789ab', says: true },
      1,
      new RegExp(`was 0123456789ab.*${plan} now`),
    ],
  ] as const)('shows the plan and changes nothing where %s', async (_, given, exitCode, out) => {
    await here.apply(bot);
    here.server.asked.splice(0);
    const answered = await asked(changed, given);
    expect(answered).toMatchObject({ exitCode, out: expect.stringMatching(out) });
    expect(answered.shown).toMatch(/count them twice[\s\S]*Plan: 0 to add, 1 to change, 0 to remove/);
    expect(here.server.asked.filter((key) => key.startsWith('PUT') && key !== 'PUT /exports')).toEqual([]);
    expect(here.alias()?.version).toBe('1');
  });

  it.each([
    ['somebody says yes', { says: true }, ['Make this live?']],
    ['--yes says so', { isSure: true, says: false }, []],
    ['the plan is named', { plan, says: false }, []],
  ] as const)('makes it live where %s', async (_, given, questions) => {
    await here.apply(bot);
    const answered = await asked(changed, given);
    expect(answered).toMatchObject({ exitCode: 0, out: expect.stringMatching(/^Done: voters reach version 2/) });
    expect(answered.questions).toEqual(questions);
  });

  it('asks nothing where nothing would change', async () => {
    await here.apply(bot);
    expect(await asked(bot, { says: true })).toMatchObject({ exitCode: 0, questions: [], out: 'Nothing was changed.' });
  });
});

describe('point', () => {
  it('is the way back, and the way back from there', async () => {
    await here.apply(bot);
    await here.apply(asking('count them twice'));
    expect(await pointBot(here.lex, undefined)).toBe(
      'Done: voters reach version 1. The way back: npm run lex -- point 2',
    );
    expect(await pointBot(here.lex, '2')).toBe('Done: voters reach version 2. The way back: npm run lex -- point 1');
    expect(await pointBot(here.lex, '2')).toBe('No changes. Voters reach version 2.');
  });

  it('says where there is nothing to go back to', async () => {
    await expect(pointBot(here.lex, undefined)).rejects.toThrow('There is no bot at Lex yet.');
    await here.apply(bot);
    await expect(pointBot(here.lex, undefined)).rejects.toThrow('only ever pointed at version 1');
  });
});

describe('what differs between two bots', () => {
  it('is told by language, kind and name, whatever order Lex gives them back in', () => {
    const [english, spanish] = bot.locales;
    if (!english || !spanish) throw new Error('two languages');
    const turned: LexBot = { ...bot, locales: [spanish, { ...english, intents: [...english.intents].reverse() }] };
    expect(compareBots(turned, bot)).toEqual([]);
    const without: LexBot = {
      ...bot,
      locales: [{ ...english, intents: english.intents.slice(1), types: english.types.slice(1) }],
    };
    expect(compareBots(without, bot).map(({ kind, locale }) => `${kind} ${locale}`)).toEqual([
      'add en-US',
      'add en-US',
      'add es-US',
    ]);
    expect(compareBots(bot, without).map(({ kind }) => kind)).toEqual(['remove', 'remove', 'remove']);
  });
});
