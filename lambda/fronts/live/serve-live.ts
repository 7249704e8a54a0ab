import { Temporal } from 'temporal-polyfill';
import type { Office } from '../../../models/content/office';
import type { ContentSource } from '../../table/cached-content';
import type { Content } from '../../table/content';
import { answer, type HttpService, json, refused } from '../http/http';
import { localeAmong } from '../web/chat-page';
import { type Live, type LiveQuestion, liveOf } from './live';
import { livePage } from './live-page';

/** A release is heard within a minute, so this is no older. */
const CACHED = { 'cache-control': 'public, max-age=60', vary: 'accept-language' };

const POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export interface LiveDeps {
  office: Office;
  content: ContentSource;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Whether this caller may look once more now. */
  mayLook: (ip: string) => boolean;
}

/** Every answer is looked up for it: whoever asks again within a minute gets the same. */
const onceAMinute = (office: Office) => {
  const told = new WeakMap<Content, { minute: number; live: Live }>();
  return (content: Content, question: Omit<LiveQuestion, 'office'>): Live => {
    const minute = Math.floor(question.nowMs / 60_000);
    const known = told.get(content);
    if (known?.minute === minute) return known.live;
    const live = liveOf(content, { ...question, office });
    told.set(content, { minute, live });
    return live;
  };
};

/** `/live` and `/live.json`: what is live, and how old, for everyone; `?county=riverbend` for one county's voters. */
export const createLive = ({ office, content, clock, mayLook }: LiveDeps): HttpService => {
  const tell = onceAMinute(office);
  return async ({ method, path, query, headers, ip }) => {
    if (method !== 'GET' && method !== 'HEAD') return json(405, {}, { allow: 'GET, HEAD' });
    if (!mayLook(ip)) return json(429, { problem: 'too-many' }, { 'retry-after': '60' });
    const asked = new URLSearchParams(query);
    const locale = localeAmong(asked.get('lang') ?? headers['accept-language'] ?? '', office);
    const county = asked.get('county') ?? undefined;
    const here = await content.forVoter({ locale, county: undefined });
    if (county !== undefined && !here.counties.has(county)) return refused(404, 'no-such-county');
    const nowMs = clock();
    const shown = county === undefined ? here : await content.forVoter({ locale, county });
    const live = tell(shown, { locale, nowMs, county });
    // Anybody may read it, from any page: there is nothing in it that isn't public.
    if (path === '/live.json') return json(200, live, { ...CACHED, 'access-control-allow-origin': '*' });
    const zone = here.root.time_zone;
    const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone).toPlainDate();
    const html = livePage(live, { today, zone, locales: office.locales });
    return answer(200, 'text/html; charset=utf-8', html, { ...CACHED, 'content-security-policy': POLICY });
  };
};
