import { randomBytes } from 'node:crypto';
import { createConversation } from '../../lambda/conversation/converse';
import { createMcpFront } from '../../lambda/fronts/mcp/mcp-front';
import type { HearWritten } from '../../lambda/fronts/written/hear-written';
import { createSessionSeal, keyFor } from '../../lambda/fronts/written/session-seal';
import type { Office } from '../../models/content/office';
import type { Locale } from '../../models/locales/locales';
import { type Platform, spokenOn } from '../../models/locales/platforms';
import { asTyped } from '../../models/text/segments';
import type { Need } from '../simulate/script';
import { hearingIn } from './hearing-in';
import { lexIn } from './lex-in';
import { openLexSession, wordsIn } from './lex-session';
import type { OpenOffice } from './open-office';
import { plainText } from './plain-text';
import { isKeyword, openTexts } from './text-voter';
import { webIn } from './web-in';
import { webVoter, wordsShown } from './web-voter';

export interface OtherVoter {
  /** What is said to it, in plain text, its parts apart by a space. */
  says(text: string): Promise<string>;
  /** Whether it can say so there; where it can't, its conversation is over. */
  maySay?(text: string): boolean;
}

/** Looks on while Lex calls our function. */
type Watch = (fulfil: ReturnType<typeof lexIn>) => ReturnType<typeof lexIn>;

export interface OtherFront {
  name: string;
  /** What scripts may need of a front that this one has. */
  has: readonly Need[];
  /** Where it speaks only what a platform has. */
  platform?: Platform | undefined;
  /** Whether a conversation is one question and its answer. */
  isOneShot: boolean;
  /** The words of an answer as it writes them; where nothing is said, as they are. */
  writes?(words: string): string;
  /** One voter after another in the same office. */
  open(
    office: OpenOffice,
    hear: HearWritten,
    watch: Watch,
  ): (voter: { locale: Locale; county?: string | undefined }) => OtherVoter;
}

const web: OtherFront = {
  name: 'web',
  has: ['helpful'],
  isOneShot: false,
  open: (office, hear) => {
    const secret = randomBytes(32);
    const seal = createSessionSeal(keyFor(secret, 'session'));
    const service = webIn(office, () => {}, { hear, secret, turnsAMinute: 1_000_000 });
    return ({ locale, county }) => {
      let ask: ReturnType<typeof webVoter> | undefined;
      return {
        async says(text) {
          if (!ask) {
            ask = webVoter(service, { locale, ...(county ? { state: seal.close({ county }, office.clock()) } : {}) });
            await ask({});
          }
          const answer = await ask({ text });
          if (answer.state === undefined) ask = undefined;
          return wordsShown(answer);
        },
      };
    };
  },
};

/** A Lex bot, which a page or a telephone is before. It takes every sentence for another intent than it is. */
const lex = (name: string, mode: 'Text' | 'Speech', channel: Readonly<Record<string, string>>): OtherFront => ({
  name,
  has: ['helpful'],
  platform: 'lex',
  isOneShot: false,
  open: (office, hear, watch) => {
    const fulfil = watch(lexIn(office, () => {}, hear));
    return ({ locale, county }) => {
      let session: ReturnType<typeof openLexSession> | undefined;
      return {
        async says(text) {
          if (!session) {
            session = openLexSession(fulfil, { locale, attributes: channel });
            await session.say({ text: '', mode });
            if (county !== undefined) session.know({ county });
          }
          return wordsIn(await session.say({ text, mode, intent: 'SecurityIntent' }), plainText);
        },
      };
    };
  },
});

const mcp: OtherFront = {
  name: 'mcp',
  has: [],
  isOneShot: true,
  open: (office, hear) => {
    const front = createMcpFront({ ...office, hear });
    const converse = createConversation({
      office: office.office,
      front: 'mcp',
      stopwatch: () => performance.now(),
      log: () => {},
    });
    return ({ locale, county }) => ({
      async says(question) {
        const asked = { question, locale, county };
        return front.speak(await converse(() => front.read(asked)), asked).answer;
      },
    });
  },
};

/** Text messages. The language is guessed of each, as it is of a voter's. What carriers take for a command ends it. */
const sms: OtherFront = {
  name: 'sms',
  has: [],
  isOneShot: false,
  writes: asTyped,
  open: (office, hear) => {
    const texts = openTexts(office, hear);
    return (someone) => {
      const voter = texts.voter(someone);
      let isBegun = false;
      return {
        maySay: (text) => !isKeyword(text, office),
        async says(text) {
          if (!isBegun) await voter.begins();
          isBegun = true;
          return (await voter.write(text)).replaceAll('\n', ' ');
        },
      };
    };
  },
};

/** Every front beside Alexa that a conversation script can be held through. */
export const OTHER_FRONTS: readonly OtherFront[] = [
  web,
  mcp,
  lex('lex', 'Text', {}),
  lex('telephone', 'Speech', { channel: 'telephone' }),
  sms,
];

/** The locales in which an office can be asked through it. */
export const localesAt = ({ platform }: Pick<OtherFront, 'platform'>, office: Office): readonly Locale[] =>
  platform === undefined ? office.locales : spokenOn(platform, office);

/** Every one of them in one office, which learns its language once. */
export const openOtherFronts = (office: OpenOffice, watch: Watch = (fulfil) => fulfil) => {
  const hear = hearingIn(office);
  return OTHER_FRONTS.map((front) => ({ ...front, voter: front.open(office, hear, watch) }));
};
