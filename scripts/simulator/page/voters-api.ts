import { randomUUID } from 'node:crypto';
import type { Content } from '../../../lambda/table/content';
import { askedAs } from '../../../models/locales/build-words';
import { languageOf } from '../../../models/locales/languages';
import { isLocale, type Locale } from '../../../models/locales/locales';
import { UsageError } from '../../door/usage-error';
import { faqIn } from '../../eval/listen';
import type { Conversation, Exchange, TurnReport } from '../conversation';
import type { OfficeWithDesk } from '../open-office';
import { skillIn } from '../open-skill';
import { countyOf, instantOf, localeOf } from '../talk-arguments';
import { settableClock } from '../talk-state';
import type { Understood } from '../understand';
import { DEVICES, deviceNamed } from './devices';
import { candidatesOf, heardAs, type KeeperView, type Step } from './keeper-view';

type Asked = Readonly<Record<string, unknown>>;

interface Told {
  status: 200 | 400 | 404;
  body: object;
}

interface PretendedVoter {
  conversation: Conversation;
  locale: Locale;
  county: string | undefined;
  heard: Understood | undefined;
  exchanges: Exchange[];
  steps: Step[];
}

/** So many voters are kept; the one who has been silent longest makes room. */
const MOST_VOTERS = 40;
const LONGEST = 2000;

const text = (asked: Asked, name: string): string | undefined => {
  const value = asked[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string' || value.length > LONGEST) throw new UsageError(`"${name}" must be a text.`);
  return value;
};

const timed = async <T>(steps: Step[], what: string, done: () => Promise<T>): Promise<T> => {
  const started = performance.now();
  try {
    return await done();
  } finally {
    steps.push({ what, ms: Math.round((performance.now() - started) * 100) / 100 });
  }
};

/**
 * Simulated voters for a page: each with a language, a county, a device and permissions of its own, at whatever
 * moment the page pretends. What voters say is kept nowhere.
 */
export const createVotersApi = (open: OfficeWithDesk, machine: () => number) => {
  const clock = settableClock(machine, undefined);
  const steps = { now: [] as Step[] };
  const there = open.at(clock.read);
  const skill = skillIn({
    ...there,
    content: {
      ...there.content,
      forVoter: (voter) => timed(steps.now, 'rows at hand', () => there.content.forVoter(voter)),
      countiesAtHand: () => there.content.countiesAtHand?.(),
    },
  });
  const voters = new Map<string, PretendedVoter>();

  /** One turn at a time: the moment is everybody's. */
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(asked: Asked, act: () => Promise<T>): Promise<T> => {
    const mine = before.then(() => {
      const at = text(asked, 'at');
      clock.set(at === undefined ? machine() : instantOf(at));
      return act();
    });
    before = mine.catch(() => undefined);
    return mine;
  };

  const rowsFor = ({ locale, county }: PretendedVoter): Promise<Content> => there.content.forVoter({ locale, county });

  const keeperView = async (voter: PretendedVoter, turn: TurnReport): Promise<KeeperView> => {
    const { faq } = await rowsFor({ ...voter, county: turn.jurisdiction ?? voter.county });
    const row = faq.find(({ id, jurisdiction }) => id === turn.faq && jurisdiction === turn.jurisdiction);
    return {
      heard: turn.utterance === '' ? null : heardAs(voter.heard),
      row: row ?? faq.find(({ id }) => id === turn.faq) ?? null,
      candidates: turn.utterance === '' ? [] : candidatesOf(turn.utterance, faq, voter.locale),
      exchanges: [...voter.exchanges],
      steps: [...voter.steps],
    };
  };

  const answered = async (voter: PretendedVoter, act: () => Promise<TurnReport>) => {
    voter.heard = undefined;
    voter.exchanges.length = 0;
    voter.steps = [];
    steps.now = voter.steps;
    const turn = await timed(voter.steps, 'the whole turn', act);
    return { turn, keeper: await keeperView(voter, turn) };
  };

  const told = async (act: () => Promise<object>): Promise<Told> => {
    try {
      return { status: 200, body: await act() };
    } catch (error) {
      if (error instanceof UsageError) return { status: 400, body: { problem: error.message } };
      throw error;
    }
  };

  const create = (asked: Asked): PretendedVoter => {
    const { office, counties } = skill;
    const locale = localeOf(text(asked, 'locale'), office.locales);
    const county = countyOf(text(asked, 'county'), { root: office.root, counties: counties.map(({ id }) => id) });
    const device = deviceNamed(text(asked, 'device') ?? DEVICES[0].id);
    if (!device) throw new UsageError(`There is no such device. There are: ${DEVICES.map(({ id }) => id).join(', ')}.`);
    const voter: Omit<PretendedVoter, 'conversation'> = { locale, county, heard: undefined, exchanges: [], steps: [] };
    const conversation = skill.converse({
      locale,
      county,
      address: text(asked, 'address'),
      clock: clock.read,
      openSession: asked.openSession !== false,
      hasScreen: device.viewport !== undefined,
      refusesReminders: asked.refusesReminders === true,
      onUnderstood: (understood) => {
        whole.heard = understood;
      },
      onExchange: (exchange) => whole.exchanges.push(exchange),
    });
    const whole: PretendedVoter = Object.assign(voter, { conversation });
    return whole;
  };

  return {
    /** What the page has to know before anything else. */
    office: () => ({
      name: skill.office.name,
      root: skill.office.root,
      locales: skill.office.locales.map((id) => ({ id, name: languageOf(id).name })),
      counties: skill.counties.map(({ id, name }) => ({ id, name })),
      devices: DEVICES,
      now: new Date(machine()).toISOString(),
    }),

    /** How the question of a row is asked in another language; nothing where nobody wrote it. */
    inWords: (faq: string, locale: string): string | undefined => {
      if (!isLocale(locale)) return undefined;
      const standard = askedAs(faq, locale)?.ask;
      return standard ?? faqIn(there.rows, locale).find(({ id }) => id === faq)?.questions[0];
    },

    begin: (asked: Asked): Promise<Told> =>
      told(() =>
        inTurn(asked, async () => {
          const voter = create(asked);
          const id = randomUUID();
          voters.set(id, voter);
          const [oldest] = voters.keys();
          if (voters.size > MOST_VOTERS && oldest !== undefined) voters.delete(oldest);
          return asked.openSession === false
            ? { id }
            : { id, ...(await answered(voter, () => voter.conversation.launch())) };
        }),
      ),

    turn: (id: string, act: 'say' | 'touch' | 'end', asked: Asked): Promise<Told> =>
      told(() =>
        inTurn(asked, async () => {
          const voter = voters.get(id);
          if (!voter) throw new UsageError('This conversation is over. Begin a new one.');
          voters.delete(id);
          voters.set(id, voter);
          if (act === 'end') {
            await voter.conversation.end();
            return {};
          }
          if (act === 'touch') return answered(voter, () => voter.conversation.touch(Number(asked.which)));
          const said = text(asked, 'text');
          if (said === undefined) throw new UsageError('Say what the voter says.');
          return answered(voter, () => voter.conversation.say(said));
        }),
      ),
  };
};

export type VotersApi = ReturnType<typeof createVotersApi>;
