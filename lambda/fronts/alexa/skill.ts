import { type Skill, SkillBuilders } from 'ask-sdk-core';
import { createRouter, type SkillDeps } from './router';

/** The skill, whoever calls it: Lambda, the simulator or a test. Requests of another skill's id are refused. */
export const createSkill = (deps: SkillDeps): Skill => {
  const builder = SkillBuilders.custom().addRequestHandlers(createRouter(deps));
  return (deps.office.skill_id ? builder.withSkillId(deps.office.skill_id) : builder).create();
};
