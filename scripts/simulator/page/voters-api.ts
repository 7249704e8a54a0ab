import { randomUUID } from 'node:crypto';
import { faqIn } from '../../../models/content/content-row';
import { askedAs } from '../../../models/locales/build-words';
import { languageOf } from '../../../models/locales/languages';
import { isLocale } from '../../../models/locales/locales';
import { UsageError } from '../../door/usage-error';
import type { TurnReport } from '../conversation';
import type { OfficeWithDesk } from '../open-office';
import { skillIn } from '../open-skill';
import { instantOf } from '../talk-arguments';
import { settableClock } from '../talk-state';
import { type Asked, textIn } from './asked';
import type { Beginning } from './beginning';
import { DEVICES } from './devices';
import { candidatesOf, heardAs, type KeeperView } from './keeper-view';
import { type PretendedVoter, pretendedVoter } from './pretended-voter';
import { type Step, timed } from './steps';

interface Told {
  status: 200 | 400;
  body: object;
}

/** So many voters are kept; the one who has been silent longest makes room. */
const MOST_VOTERS = 40;

/** What was wrong with the question is told; other errors are thrown on. */
const told = async (act: () => Promise<object>): Promise<Told> => {
  try {
    return { status: 200, body: await act() };
  } catch (error) {
    if (error instanceof UsageError) return { status: 400, body: { problem: error.message } };
    throw error;
  }
};

/**
 * Simulated voters for a page: each with a language, a county, a device and permissions of its own, at whatever
 * moment the page pretends. What voters say is kept nowhere. `machine` is the computer's clock, in milliseconds since 1970.
 */
export const createVotersApi = (open: OfficeWithDesk, machine: () => number, beginning: Beginning = {}) => {
  const clock = settableClock(machine, undefined);
  const steps = { now: [] as Step[] };
  const there = open.at(clock.read);
  const skill = skillIn({
    ...there,
    content: {
      ...there.content,
      forVoter: (voter) => timed(steps.now, 'rows are at hand', () => there.content.forVoter(voter)),
      countiesAtHand: () => there.content.countiesAtHand?.(),
    },
  });
  const voters = new Map<string, PretendedVoter>();

  /** One turn at a time: the moment is everybody's. */
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(asked: Asked, act: () => Promise<T>): Promise<T> => {
    const mine = before.then(() => {
      const at = textIn(asked, 'at');
      clock.set(at === undefined ? machine() : instantOf(at));
      return act();
    });
    before = mine.catch(() => undefined);
    return mine;
  };

  const keeperView = async (voter: PretendedVoter, turn: TurnReport): Promise<KeeperView> => {
    const { locale, county, heard, exchanges, steps } = voter;
    const { faq } = await there.content.forVoter({ locale, county: turn.jurisdiction ?? county });
    const row = faq.find(({ id, jurisdiction }) => id === turn.faq && jurisdiction === turn.jurisdiction);
    return {
      heard: turn.utterance === '' ? null : heardAs(heard),
      row: row ?? faq.find(({ id }) => id === turn.faq) ?? null,
      candidates: turn.utterance === '' ? [] : candidatesOf(turn.utterance, faq, locale),
      exchanges: [...exchanges],
      steps: [...steps],
    };
  };

  const answered = async (voter: PretendedVoter, act: () => Promise<TurnReport>) => {
    Object.assign(voter, { heard: undefined, exchanges: [], steps: [], begunAt: performance.now() });
    steps.now = voter.steps;
    const turn = await act();
    voter.steps.push({ what: 'the skill answers, all in all', ms: turn.ms });
    return { turn, keeper: await keeperView(voter, turn) };
  };

  const known = (id: string): PretendedVoter => {
    const voter = voters.get(id);
    if (!voter) throw new UsageError('This conversation is over. Begin a new one.');
    voters.delete(id);
    voters.set(id, voter);
    return voter;
  };

  return {
    /** What the page has to know before anything else. */
    office: () => ({
      name: skill.office.name,
      root: skill.office.root,
      locales: skill.office.locales.map((id) => ({ id, name: languageOf(id).name })),
      counties: skill.counties.map(({ id, name }) => ({ id, name })),
      devices: DEVICES,
      beginning,
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
          const voter = pretendedVoter(skill, asked, clock.read);
          const id = randomUUID();
          voters.set(id, voter);
          const [oldest] = voters.keys();
          if (voters.size > MOST_VOTERS && oldest !== undefined) voters.delete(oldest);
          if (asked.openSession === false) return { id };
          return { id, ...(await answered(voter, () => voter.conversation.launch())) };
        }),
      ),

    turn: (id: string, act: 'say' | 'touch' | 'end', asked: Asked): Promise<Told> =>
      told(() =>
        inTurn(asked, async () => {
          const voter = known(id);
          const { conversation } = voter;
          if (act === 'end') {
            await conversation.end();
            return {};
          }
          if (act === 'touch') return answered(voter, () => conversation.touch(Number(asked.which)));
          const said = textIn(asked, 'text');
          if (said === undefined) throw new UsageError('Say what the voter says.');
          return answered(voter, () => conversation.say(said));
        }),
      ),
  };
};

export type VotersApi = ReturnType<typeof createVotersApi>;
