import type { Hearing } from '../../lambda/fronts/written/hear-intent';
import type { Locale } from '../../models/locales/locales';
import type { Conversation, TurnReport } from '../../scripts/simulator/conversation';
import type { OfficeWithDesk } from '../../scripts/simulator/open-office';
import type { OpenSkill } from '../../scripts/simulator/open-skill';
import { expectGoodTurn } from './every-turn';

/** The day on which voters speak unless a test says otherwise: a Friday, three days before registration ends. */
export const USUAL_DAY = '2027-10-01T12:00:00-04:00';

export interface VoterOptions {
  /** With its offset. */
  now?: string;
  locale?: Locale;
  /** Known from the start. */
  county?: string;
  /** The device's, as the Alexa app has it; `none` where it has none; unset where the skill may not know it. */
  address?: string;
  /** Every sentence is an "Alexa, ask …"; otherwise they are said in an open session. */
  oneShot?: boolean;
  /** How Alexa hears; kindly where nothing is said. */
  hears?: Hearing;
}

export interface Voter {
  /** Opens the skill without a question. */
  opens(): Promise<TurnReport>;
  /** Every turn has passed the checks of `every-turn.ts` when it comes back. */
  says(utterance: string): Promise<TurnReport>;
  /** Says nothing until Alexa ends the session. */
  fallsSilent(): Promise<void>;
  /** What time it is from now on. */
  waitsUntil(now: string): void;
}

/** The real model and skill on an embedded table with `folder`, for one test file. Voters talk one at a time. */
export const useSkill = (
  folder = 'content',
  { withPlaces = false } = {},
): { voter(options?: VoterOptions): Voter; open(): OfficeWithDesk } => {
  let skill: OpenSkill | undefined;
  let office: OfficeWithDesk | undefined;
  let nowMs = Date.parse(USUAL_DAY);

  beforeAll(async () => {
    const { openOffice } = await import('../../scripts/simulator/open-office');
    const { skillIn } = await import('../../scripts/simulator/open-skill');
    office = await openOffice({ folder, withPlaces, clock: () => nowMs });
    skill = skillIn(office);
  });

  afterAll(() => skill?.close());

  return {
    /** The office itself, for other fronts; its clock is that of whoever spoke last. */
    open() {
      if (!office) throw new Error('An office is open inside a test.');
      return office;
    },
    voter({ now = USUAL_DAY, locale = 'en-US', county, address, oneShot = false, hears } = {}) {
      let here = Date.parse(now);
      let conversation: Conversation | undefined;
      const talk = (): Conversation => {
        if (!skill) throw new Error('Voters speak inside a test.');
        nowMs = here;
        conversation ??= skill.converse({ locale, county, address, hears, clock: () => here, openSession: !oneShot });
        return conversation;
      };
      const checked = async (turn: Promise<TurnReport>): Promise<TurnReport> => {
        await expectGoodTurn(await turn);
        return turn;
      };
      return {
        opens: () => checked(talk().launch()),
        says: (utterance) => checked(talk().say(utterance)),
        fallsSilent: () => talk().end(),
        waitsUntil: (later) => {
          here = Date.parse(later);
        },
      };
    },
  };
};
