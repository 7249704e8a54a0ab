import type { Target } from '../../models/content/office';
import { openSkillAt } from '../simulator/skill-at';
import { DeployError } from './deploy-error';
import type { OwnDeployment } from './deploy-own';

/** What the skill of this folder answers on this computer, from the table `target`, to voters who ask one question. */
export const openHereAt =
  (folder: string, target: Target, clock: () => number): OwnDeployment['openHere'] =>
  async () => {
    const skill = await openSkillAt(folder, target, clock).catch((error: Error) => {
      throw new DeployError(
        `The table ${target.table} can't be read from here, so that nothing could be compared: ${error.message} Sign in to AWS. Nothing was changed.`,
        { cause: error },
      );
    });
    return {
      answer: async ({ locale, said }) =>
        (await skill.converse({ locale, clock, openSession: false }).say(said)).speech,
      close: () => skill.close(),
    };
  };
