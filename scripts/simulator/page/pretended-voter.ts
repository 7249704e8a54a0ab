import type { Locale } from '../../../models/locales/locales';
import { UsageError } from '../../door/usage-error';
import type { Conversation, Exchange } from '../conversation';
import type { OpenSkill } from '../open-skill';
import { countyOf, localeOf } from '../talk-arguments';
import type { Understood } from '../understand';
import { type Asked, textIn } from './asked';
import { DEVICES, deviceNamed } from './devices';
import { rounded, type Step } from './steps';

/** A voter of the page, and what is known of the turn that was taken last. */
export interface PretendedVoter {
  conversation: Conversation;
  locale: Locale;
  county: string | undefined;
  heard: Understood | undefined;
  exchanges: Exchange[];
  steps: Step[];
  /** When the turn began, as `performance.now()` has it. */
  begunAt: number;
}

/** A voter with the language, the county, the device and the permissions that were asked for. Throws a `UsageError`. */
export const pretendedVoter = (skill: OpenSkill, asked: Asked, clock: () => number): PretendedVoter => {
  const { office, counties } = skill;
  const locale = localeOf(textIn(asked, 'locale'), office.locales);
  const county = countyOf(textIn(asked, 'county'), { root: office.root, counties: counties.map(({ id }) => id) });
  const device = deviceNamed(textIn(asked, 'device') ?? DEVICES[0].id);
  if (!device) throw new UsageError(`There is no such device. There are: ${DEVICES.map(({ id }) => id).join(', ')}.`);
  const known = { locale, county, heard: undefined, exchanges: [], steps: [], begunAt: 0 };
  const conversation = skill.converse({
    locale,
    county,
    address: textIn(asked, 'address'),
    clock,
    openSession: asked.openSession !== false,
    hasScreen: device.viewport !== undefined,
    refusesReminders: asked.refusesReminders === true,
    onUnderstood: (understood) => {
      voter.heard = understood;
      voter.steps.push({ what: 'the sentence is understood', ms: rounded(performance.now() - voter.begunAt) });
    },
    onExchange: (exchange) => voter.exchanges.push(exchange),
  });
  const voter: PretendedVoter = Object.assign<typeof known, { conversation: Conversation }>(known, { conversation });
  return voter;
};
