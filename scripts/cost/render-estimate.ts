import { type Day, type Estimate, type Habits, headroom, type Line, totalOf } from './estimate';
import { FRONTS, type Front, monthlyOf, turnsOf } from './fronts';
import { LOOKED_UP, PRICES, QNABOT } from './prices';

const dollars = (usd: number): string =>
  `$${usd.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
const amount = (count: number): string => count.toLocaleString('en-US', { maximumFractionDigits: count < 10 ? 2 : 0 });

const lines = (found: readonly Line[]): string[] =>
  found.map(({ price, count, usd }) => `  ${dollars(usd).padStart(10)}  ${amount(count)} ${PRICES[price].unit}`);

const block = (title: string, found: readonly Line[]): string[] => [
  `${title}: ${dollars(totalOf(found))}`,
  ...lines(found),
  '',
];

/** What other fronts cost besides: each month, and for a thousand turns. */
export const renderFronts = (fronts: readonly Front[]): string =>
  [
    ...block(`Each month besides, ${fronts.join(', ')}`, monthlyOf(fronts)),
    'A thousand turns by each, beside what they cost for Alexa (a function and the table):',
    ...FRONTS.filter((front) => fronts.includes(front)).map((front) =>
      front === 'sms'
        ? '  sms: what the networks take for each 160 characters, both ways; no dated price was found'
        : `  ${front}: ${dollars(totalOf(turnsOf(front, 1000)))}`,
    ),
  ].join('\n');

/** What a day costs, for a person. */
export const renderEstimate = (voters: number, day: Day, habits: Habits, found: Estimate): string => {
  const { turns, peakPerSecond, tableRequests, hosted, own, monthly, limits } = found;
  const times = headroom(found);
  return [
    `${amount(voters)} voters, ${day} day. Supposed, for nobody has measured it: ${habits.askingPercent} % of them ask, in ${habits.turns} turns each;`,
    `${habits.placesPercent} % of turns are for a polling place, ${habits.peakPercent} % fall into the busiest hour, ${habits.coldPercent} % start a container.`,
    `That is ${amount(turns)} turns, ${amount(peakPerSecond)} a second in the busiest hour, and ${amount(tableRequests)} requests to the table.`,
    '',
    ...block('That day, hosted by Alexa (which pays for the function)', hosted),
    ...block("That day, in the office's own account", own),
    ...block('Each month besides, hosted', monthly.hosted),
    ...block('Each month besides, own account', monthly.own),
    `Beside it: ${dollars(QNABOT.usd)} a month for ${QNABOT.what}, whether or not anybody asks.`,
    '',
    'Limits, nearest first:',
    ...limits.map(({ what, used, of }) => `  ${amount(used)} of ${amount(of)} ${what}`),
    times === Number.POSITIVE_INFINITY
      ? 'Nothing is near a limit.'
      : `The nearest is met with ${amount(times)} times as many voters.`,
    '',
    `Prices of us-east-1, looked up on ${LOOKED_UP}, without what is free each month: docs/cost.md has where.`,
  ].join('\n');
};
