import { isPresent } from '../desk/office-clock';
import { withOutreach } from '../desk/outreach-desk';
import { nextCommand } from '../door/next-command';
import { asJson } from '../door/outcome';
import { totalsOf } from '../outreach/plan-outreach';
import { outreachData, renderOutreach } from '../outreach/render-outreach';
import { LOCAL } from '../table/open-target';
import { LIST, LIST_WORDS } from './notes';
import { verb } from './verb';

const NOBODYS =
  'No voter hears the table on this computer, so nobody is texted from it. Name the table that they hear, such as --target production.';

/** Who would be texted what, who not and why, and what it costs. */
export const outreachPlan = verb({
  name: 'outreach plan',
  summary: 'Show a message about a deadline, who of your list would get it, who not, and what it costs.',
  usage: 'LIST --topic TOPIC',
  more: LIST,
  takes: LIST_WORDS,
  options: {
    topic: 'the row that is sent, such as register-deadline',
    stop: true,
    campaign: true,
    'to-file': 'as it would be written there',
    now: 'as it would be at this moment, such as 2027-10-01T12:00:00-04:00',
    all: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) =>
    withOutreach(given, terminal, false, async ({ plan: planAt, source, rendering, list, faq }) => {
      const plan = await planAt(Date.parse(given.now));
      if (given.json) return { exitCode: 0, out: asJson({ source, ...outreachData(plan, rendering.settings) }) };
      const isOfNobody = given.targetName === LOCAL && given.toFile === undefined;
      const command = nextCommand(['outreach', 'send', list], {
        topic: faq,
        stop: given.stopFile,
        campaign: given.campaign,
        'to-file': given.toFile,
        // A file is written for the moment at which it will be sent.
        now: given.toFile === undefined || isPresent(given) ? undefined : given.now,
        plan: plan.fingerprint,
      });
      return {
        exitCode: 0,
        out: renderOutreach(plan, source, rendering),
        hint: totalsOf(plan).people === 0 ? undefined : isOfNobody ? NOBODYS : `To send it: ${command}`,
      };
    }),
});
