import { afterAct, type Deed } from '../../models/table/acts';
import { type Emergency, isOver, type Notice } from '../../models/table/emergency';
import { checkNotice } from '../check/notice';
import { actNow, emergencyOf, HEARD } from '../desk/act-now';
import { atDesk, type Desk, placesNamed } from '../desk/at-desk';
import { longerPolls } from '../desk/longer-polls';
import { asJson, type Outcome, type Terminal } from '../door/outcome';
import { UsageError } from '../door/usage-error';
import { anyOf } from '../report/did-you-mean';
import { instantOf, momentIn } from '../report/moment';
import { isError } from '../report/problem';
import { renderEmergency } from '../report/render-emergency';
import { countProblems, renderProblems } from '../report/render-problems';
import type { Given } from './options';
import { verb } from './verb';

/** More would keep a voter from the answer. */
const MOST_AT_ONCE = 3;
/** Every look at the pointer reads them all. */
const MOST_BYTES = 100_000;

type Setting = Given<'text' | 'until' | 'polls-close' | 'with-ballots' | 'county' | 'by' | 'note' | 'json'>;

const set = async (desk: Desk, id: string | undefined, given: Setting, terminal: Terminal): Promise<Outcome> => {
  const before = id === undefined ? undefined : named(id, emergencyOf(desk), given.now);
  const text = { ...before?.text, ...given.texts };
  const problems = checkNotice(text, desk.office, given.now);
  const shown = renderProblems(problems, { paint: terminal.paint, width: terminal.width, all: true });
  if (problems.some(isError)) {
    if (given.json) return { exitCode: 1, out: asJson({ outcome: 'refused', problems }) };
    return { exitCode: 1, out: `${shown}\n\n${countProblems(problems)} Nothing was changed.` };
  }
  const until = given.until === undefined ? before?.until : endOf(given.until, desk, given.now);
  const isElsewhere = before === undefined || given.counties.length > 0;
  const jurisdictions = isElsewhere
    ? (await placesNamed(given.counties, desk)).map((place) => place.id)
    : before.jurisdictions;
  const polls = given.pollsClose === undefined ? before?.polls : await longerPolls(desk, { ...given, jurisdictions });
  const deed = (number: number): Deed => ({
    kind: 'notice-set',
    notice: {
      id: id ?? `n${number}`,
      act: number,
      jurisdictions,
      text,
      ...(until ? { until } : {}),
      ...(polls ? { polls } : {}),
    },
  });
  refuseTooMuch(afterAct(emergencyOf(desk), { at: given.now, deed: deed(0) }), desk);
  const act = await actNow(desk, given, deed);
  if (act?.deed.kind !== 'notice-set') throw new UsageError('The notice was not set.');
  if (given.json) return { exitCode: 0, out: asJson(act) };
  const made = act.deed.notice;
  const end = made.until
    ? `until ${momentIn(made.until, desk.zone)}`
    : `until it is cleared: "npm run faq -- notice clear ${made.id}"`;
  return {
    exitCode: 0,
    out: `Notice ${made.id} is set for ${made.jurisdictions.join(', ')}, ${end}.${pollsLine(made)}\n${HEARD}`,
    hint: problems.length > 0 ? shown : undefined,
  };
};

const pollsLine = ({ id, polls }: Notice): string =>
  polls === undefined
    ? ''
    : `\nThe polls of ${polls.election} close at ${polls.polls_close} there, in every answer, until it is cleared: npm run faq -- notice clear ${id}`;

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

const clear = async (desk: Desk, id: string | undefined, given: Given<'by' | 'note' | 'json'>): Promise<Outcome> => {
  const now = emergencyOf(desk);
  const inForce = now.notices.filter((one) => !isOver(one, Date.parse(given.now)));
  if (id === undefined && inForce.length > 1) {
    throw new UsageError(`Say which: ${anyOf(inForce.map((one) => one.id))}. Nothing was changed.`);
  }
  const [ids] = id === undefined ? [inForce.map((one) => one.id)] : [[named(id, now, given.now).id]];
  const act = ids.length === 0 ? undefined : await actNow(desk, given, () => ({ kind: 'notice-cleared', ids }));
  if (given.json) return { exitCode: 0, out: asJson(act ?? { outcome: 'no-changes' }) };
  return { exitCode: 0, out: act ? `Notice ${ids.join(', ')} is cleared.\n${HEARD}` : 'No notice is in force.' };
};

const list = async (desk: Desk, given: Given<'json'>): Promise<Outcome> => {
  const now = emergencyOf(desk);
  if (given.json) return { exitCode: 0, out: asJson({ target: desk.table.name, ...now }) };
  return { exitCode: 0, out: `Target: ${desk.table.name}.\n\n${renderEmergency(now, desk.zone, given.now)}` };
};

/** Tells voters something first, at once. */
export const noticeSet = verb({
  name: 'notice set',
  summary: 'Tell voters something before any answer, at once.',
  usage: '[ID] --text TEXT [--text-es TEXT] [--county ID] [--until TIME]',
  more: 'Every device says it within a minute, once in each conversation. With an id, it is put in the place of that notice.',
  takes: { kind: 'words', least: 0, most: 1, what: 'perhaps the id of a notice, such as n3' },
  options: {
    text: true,
    until: true,
    'polls-close': true,
    'with-ballots': true,
    county: 'only there; may be given several times; else everywhere',
    by: true,
    note: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) => atDesk(given, terminal, (desk) => set(desk, given.words[0], given, terminal)),
});

export const noticeClear = verb({
  name: 'notice clear',
  summary: 'End a notice at once.',
  usage: '[ID]',
  takes: { kind: 'words', least: 0, most: 1, what: 'perhaps the id of a notice, such as n3' },
  options: {
    by: true,
    note: true,
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) => atDesk(given, terminal, (desk) => clear(desk, given.words[0], given)),
});

export const noticeList = verb({
  name: 'notice list',
  summary: 'List the notices in force.',
  usage: '',
  takes: { kind: 'words', least: 0, most: 0, what: 'nothing but options' },
  options: {
    target: true,
    kept: true,
    content: true,
    json: true,
  },
  run: (given, terminal) => atDesk(given, terminal, (desk) => list(desk, given)),
});
