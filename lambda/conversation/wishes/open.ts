import { sayWhetherOpen } from '../../answers/open-at';
import { silencedFor } from '../../answers/silenced';
import { askCounty } from '../asks/ask-county';
import { recallCounty } from '../recall-county';
import { contentFor, knownCounty, settled } from '../settled';
import { ROW_OF_THING } from '../thread';
import type { Fulfilment } from '../wish';

/** Whether something is open at a moment, from its hours; else its row. */
export const answerOpen: Fulfilment<'open'> = async (turn, { thing, when, election }) => {
  const content = await contentFor(turn);
  const row = ROW_OF_THING[thing];
  const county = knownCounty(turn.session);
  if (thing !== 'polls' && turn.session.county === undefined) {
    const recalled = await recallCounty(turn, content);
    if (recalled) return { wish: 'open', thing, when, election, county: recalled };
    const errand = { kind: 'open', thing, when, ...(election === undefined ? {} : { election }) } as const;
    return { ...askCounty(turn, content, { errand }), topic: row.topic };
  }
  const mayAnswer = content.isTrusted && silencedFor(content, row.faq, county !== undefined) === undefined;
  const isCountyKnown = county !== undefined;
  const { texts, locale, nowMs } = turn;
  const say = mayAnswer
    ? sayWhetherOpen(content, { thing, when, election, texts, locale, nowMs, isCountyKnown })
    : undefined;
  if (!say) return { wish: 'row', row, election, fromRow: true };
  return settled(turn, {
    outcome: 'answered',
    ...row,
    jurisdiction: county,
    release: content.release,
    say,
    card: { title: texts.card.title(row.topic), text: say.join(' ') },
    remember: { county: turn.session.county, last: row, ...(election === undefined ? {} : { election }) },
  });
};
