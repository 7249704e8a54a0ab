import { simulatorWords } from '../../models/locales/build-words';
import type { Locale } from '../../models/locales/locales';
import { spokenOn } from '../../models/locales/platforms';
import type { Driver } from '../simulate/driver';
import { type AtAmazon, amazonsMeaning, isSame, ourMeaning, written } from '../simulate/meaning';
import type { SkillManagement } from '../smapi/skill-management';
import { SimulationFailed } from '../smapi/smapi-error';
import type { OpenOffice } from './open-office';
import { skillIn } from './open-skill';
import type { Understood } from './understand';

/** Alexa at Amazon can't be told any of these. */
const NEEDS = { county: 'county', address: "device's address" } as const;

/** What came of it, or what Amazon says where it failed: that is a turn's fault, and the next one is still to be said. */
const atAmazon = async (say: () => Promise<AtAmazon>): Promise<AtAmazon | string> => {
  try {
    return await say();
  } catch (error) {
    if (error instanceof SimulationFailed) return error.message;
    throw error;
  }
};

export interface AmazonInput {
  /** The skill in development, enabled for who is signed in. */
  skill: SkillManagement;
  /** The same content here; its clock is the real one, since Amazon has no other. */
  office: OpenOffice;
}

/**
 * Says each sentence to the skill at Amazon and to ours. A turn is right where Amazon takes it for the same intent and
 * slots. What a script says of the words holds on the script's day only, so the words are shown beside ours, not judged.
 */
export const amazonDriver = ({ skill, office }: AmazonInput): Driver => {
  const here = skillIn(office);
  /** "open franklin elections": the first of the words that open a skill. */
  const opening = (locale: Locale): string => {
    const [open = ''] = simulatorWords(locale).invocation.open.split('|');
    return `${open} ${office.office.invocation_name[locale] ?? ''}`;
  };
  return {
    name: 'amazon',
    whyNot(script) {
      const { locale, needs, turns } = script;
      if (!spokenOn('alexa', office.office).includes(locale)) return `the office does not offer ${locale}`;
      if (needs[0] !== undefined) return `it needs ${needs[0]}, which a simulation at Amazon has not`;
      for (const key of ['county', 'address'] as const)
        if (script[key] !== undefined) return `it needs a ${NEEDS[key]}, which Amazon can't be told`;
      return turns.some(({ after_minutes }) => after_minutes) ? "it lets time pass, which Amazon can't" : undefined;
    },
    begin({ locale }) {
      let understood: Understood | undefined;
      let isOpen = false;
      const ours = here.converse({
        locale,
        clock: office.clock,
        openSession: true,
        onUnderstood: (one) => {
          understood = one;
        },
      });
      return {
        async says({ U: said }) {
          const report = await ours.say(said);
          const our = understood ? ourMeaning(understood) : { intent: null, slots: {} };
          const isOpening = our.intent === 'LaunchRequest';
          const amazon = await atAmazon(async () => {
            if (!isOpen && !isOpening) await skill.simulate(opening(locale), locale, true);
            return amazonsMeaning(await skill.simulate(said, locale, !isOpen && isOpening));
          });
          if (typeof amazon === 'string') {
            isOpen = false;
            return { said, heard: report.speech, faults: [amazon], ours: our };
          }
          isOpen = !amazon.endsSession;
          const faults = [
            ...(amazon.heard === '' ? ["Alexa didn't ask the skill, or it said nothing"] : []),
            ...(isSame(our, amazon)
              ? []
              : [`Amazon took it for ${written(amazon)}, our simulator for ${written(our)}`]),
          ];
          return { said, heard: report.speech, faults, ours: our, amazon };
        },
      };
    },
  };
};
