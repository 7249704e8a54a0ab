import { afterAct, type Deed } from '../../models/table/acts';
import { type Emergency, isOver, type Notice } from '../../models/table/emergency';
import { checkNotice } from '../check/notice';
import { anyOf } from '../report/did-you-mean';
import { instantOf, momentIn } from '../report/moment';
import { isError } from '../report/problem';
import { renderEmergency } from '../report/render-emergency';
import { countProblems, renderProblems } from '../report/render-problems';
import { actNow, emergencyOf, HEARD } from './act';
import { atDesk, type Desk, placesNamed } from './desk';
import { asJson, type Options, type Outcome, type Terminal, UsageError } from './outcome';

/** More would keep a voter from the answer. */
const MOST_AT_ONCE = 3;
/** Every look at the pointer reads them all. */
const MOST_BYTES = 100_000;

/** Tells voters something first, at once: `notice set`, `notice clear`, `notice list`. */
export const notice = (options: Options, terminal: Terminal): Promise<Outcome> => {
  const [what = '', id] = options.words;
  if (what === 'set') return atDesk(options, terminal, (desk) => set(desk, id, options, terminal));
  if (what === 'clear') return atDesk(options, terminal, (desk) => clear(desk, id, options));
  if (what === 'list' && id === undefined) return atDesk(options, terminal, (desk) => list(desk, options));
  throw new UsageError('After faq notice write set, clear or list.');
};

const set = async (desk: Desk, id: string | undefined, options: Options, terminal: Terminal): Promise<Outcome> => {
  const before = id === undefined ? undefined : named(id, emergencyOf(desk), options.now);
  const text = { ...before?.text, ...options.texts };
  const problems = checkNotice(text, desk.office, options.now);
  const shown = renderProblems(problems, { paint: terminal.paint, width: terminal.width, all: true });
  if (problems.some(isError)) {
    if (options.json) return { exitCode: 1, out: asJson({ outcome: 'refused', problems }) };
    return { exitCode: 1, out: `${shown}\n\n${countProblems(problems)} Nothing was changed.` };
  }
  const until = options.until === undefined ? before?.until : endOf(options.until, desk, options.now);
  const isElsewhere = before === undefined || options.counties.length > 0;
  const jurisdictions = isElsewhere
    ? (await placesNamed(options.counties, desk)).map((place) => place.id)
    : before.jurisdictions;
  const deed = (number: number): Deed => ({
    kind: 'notice-set',
    notice: { id: id ?? `n${number}`, act: number, jurisdictions, text, ...(until ? { until } : {}) },
  });
  refuseTooMuch(afterAct(emergencyOf(desk), { at: options.now, deed: deed(0) }), desk);
  const act = await actNow(desk, options, deed);
  if (act?.deed.kind !== 'notice-set') throw new UsageError('The notice was not set.');
  if (options.json) return { exitCode: 0, out: asJson(act) };
  const made = act.deed.notice;
  const end = made.until
    ? `until ${momentIn(made.until, desk.zone)}`
    : `until it is cleared: npm run faq -- notice clear ${made.id}`;
  return {
    exitCode: 0,
    out: `Notice ${made.id} is set for ${made.jurisdictions.join(', ')}, ${end}.\n${HEARD}`,
    hint: problems.length > 0 ? shown : undefined,
  };
};

const named = (id: string, { notices }: Emergency, now: string): Notice => {
  const found = notices.find((one) => one.id === id);
  if (found) return found;
  const ids = notices.filter((one) => !isOver(one, Date.parse(now))).map((one) => one.id);
  const known = ids.length > 0 ? `In force: ${anyOf(ids)}.` : 'No notice is in force.';
  throw new UsageError(`There is no notice "${id}". ${known} Nothing was changed.`);
};

const endOf = (text: string, { zone }: Desk, now: string): string => {
  const until = instantOf(text, zone);
  if (until === undefined) throw new UsageError(`--until ${text} is not a moment. Write it as "2027-11-02 20:00".`);
  if (Date.parse(until) > Date.parse(now)) return until;
  throw new UsageError(`--until ${text} is past: nobody would hear the notice. Nothing was changed.`);
};

const refuseTooMuch = ({ notices, silenced }: Emergency, { tree: { root, above } }: Desk): void => {
  const everywhere = [root.id, ...above.map(({ id }) => id)];
  for (const county of new Set(notices.flatMap(({ jurisdictions }) => jurisdictions))) {
    const reached = notices.filter((one) => one.jurisdictions.some((id) => id === county || everywhere.includes(id)));
    if (reached.length > MOST_AT_ONCE) {
      const ids = reached.map(({ id }) => id).join(', ');
      throw new UsageError(
        `Voters in ${county} would hear ${reached.length} notices before every answer (${ids}); ${MOST_AT_ONCE} are the most. Clear one first. Nothing was changed.`,
      );
    }
  }
  if (Buffer.byteLength(JSON.stringify([notices, silenced])) > MOST_BYTES) {
    throw new UsageError("So many notices don't fit. Set one for the whole state instead. Nothing was changed.");
  }
};

const clear = async (desk: Desk, id: string | undefined, options: Options): Promise<Outcome> => {
  const now = emergencyOf(desk);
  const inForce = now.notices.filter((one) => !isOver(one, Date.parse(options.now)));
  if (id === undefined && inForce.length > 1) {
    throw new UsageError(`Say which: ${anyOf(inForce.map((one) => one.id))}. Nothing was changed.`);
  }
  const [ids] = id === undefined ? [inForce.map((one) => one.id)] : [[named(id, now, options.now).id]];
  const act = ids.length === 0 ? undefined : await actNow(desk, options, () => ({ kind: 'notice-cleared', ids }));
  if (options.json) return { exitCode: 0, out: asJson(act ?? { outcome: 'no-changes' }) };
  return { exitCode: 0, out: act ? `Notice ${ids.join(', ')} is cleared.\n${HEARD}` : 'No notice is in force.' };
};

const list = async (desk: Desk, options: Options): Promise<Outcome> => {
  const now = emergencyOf(desk);
  if (options.json) return { exitCode: 0, out: asJson({ target: desk.table.name, ...now }) };
  return { exitCode: 0, out: `Target: ${desk.table.name}.\n\n${renderEmergency(now, desk.zone, options.now)}` };
};
