import { textsFor } from '../../../models/locales/languages';
import type { Locale } from '../../../models/locales/locales';
import { calendarOf } from '../../answers/calendar';
import { sayWhetherOpen } from '../../answers/open-at';
import { openSpans } from '../../answers/open-spans';
import { createConversation } from '../../conversation/converse';
import type { Content } from '../../table/content';
import type { LexDeps } from '../lex/create-lex';
import { asLocaleId } from '../lex/event';
import { keptWithin } from '../written/kept-within';
import { readWritten } from '../written/read-written';

/**
 * What a call begins with, as Amazon Connect takes it: a flat map of texts, of which the flow reads `notice` and `open`
 * (`yes` or `no`), and for each language `en_US_notice`, `en_US_closed` and `en_US_session`.
 */
export type Opening = Readonly<Record<string, string>>;

/** Whether a person can take a call now; where the office gave no hours, somebody is tried. */
const isOpen = (content: Content, nowMs: number): boolean => {
  const calendar = calendarOf(content, nowMs);
  const spans = openSpans(content, calendar, 'office', undefined);
  const { epochMilliseconds: now } = calendar.now;
  return (
    spans === undefined ||
    spans
      .around(calendar.today)
      .some(({ opens, closes }) => opens.epochMilliseconds <= now && closes.epochMilliseconds > now)
  );
};

/** Says how a call begins: the office's notices, whether somebody is there, and what was said, so that it is said once. */
export const createOpening = ({ stopwatch, log, ...deps }: LexDeps): (() => Promise<Opening>) => {
  const { office, clock } = deps;
  const can = { screen: false, card: false, reminders: false, deviceAddress: false, links: false, alexaApp: false };

  const inLocale = async (locale: Locale, at: number): Promise<[string, string][]> => {
    // A call is one turn, however many languages it could go on in.
    const logged = at === 0 ? log : () => {};
    const converse = createConversation({ office, front: 'telephone', stopwatch, log: logged });
    const { reply, session } = await converse(() => readWritten({ locale, session: {} }, { ...deps, can }));
    const { notice } = reply;
    const content = await deps.content.forVoter({ locale, county: undefined });
    const texts = textsFor(locale);
    const asked = {
      thing: 'office',
      when: { kind: 'now' },
      texts,
      locale,
      nowMs: clock(),
      isCountyKnown: false,
    } as const;
    const id = asLocaleId(locale);
    return [
      [`${id}_notice`, notice ? [notice.lead, ...notice.texts].join(' ') : ''],
      [`${id}_closed`, (sayWhetherOpen(content, asked) ?? []).join(' ')],
      [`${id}_session`, JSON.stringify(keptWithin(session))],
    ];
  };

  return async () => {
    const all = (await Promise.all(office.locales.map(inLocale))).flat();
    const [locale] = office.locales;
    const content = locale && (await deps.content.forVoter({ locale, county: undefined }));
    return {
      ...Object.fromEntries(all),
      notice: all.some(([name, text]) => name.endsWith('_notice') && text !== '') ? 'yes' : 'no',
      open: !content || isOpen(content, clock()) ? 'yes' : 'no',
    };
  };
};
