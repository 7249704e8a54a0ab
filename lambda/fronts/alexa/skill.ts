import type { Skill } from 'ask-sdk-core';
// By its file: the package's index loads everything else there is, at each cold start.
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory';
import { createConversation } from '../../conversation/converse';
import type { TurnRecord } from '../../conversation/turn-record';
import { createAlexaFront } from './alexa-front';
import type { ReadDeps } from './read';

export interface SkillDeps extends ReadDeps {
  /** Milliseconds since 1970. */
  clock: () => number;
  /** After which answers to ask whether they helped. */
  chance?: (() => number) | undefined;
  /** Hears of each turn once, when it is over. */
  log: (record: TurnRecord) => void;
}

/** The skill, whoever calls it: Lambda, the simulator or a test. Requests of another skill's id are refused. */
export const createSkill = (deps: SkillDeps): Skill => {
  const front = createAlexaFront(deps);
  const converse = createConversation({
    office: deps.office,
    front: front.name,
    stopwatch: () => performance.now(),
    chance: deps.chance,
    log: deps.log,
  });
  const builder = CustomSkillFactory.init().addRequestHandlers({
    canHandle: () => true,
    handle: async ({ requestEnvelope, attributesManager }) => {
      const conversed = await converse(() => front.read(requestEnvelope));
      if (requestEnvelope.session) attributesManager.setSessionAttributes(conversed.session);
      return front.speak(conversed, requestEnvelope);
    },
  });
  return (deps.office.skill_id ? builder.withSkillId(deps.office.skill_id) : builder).create();
};
