import './door/quiet-sdk';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { readArguments } from './door/arguments';
import { nextCommand } from './door/next-command';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { paintFor } from './report/colour';
import type { OfficeWithDesk } from './simulator/open-office';
import type { Beginning } from './simulator/page/beginning';
import { renderAnswer, renderTurn } from './simulator/render-turn';
import { countyOf, instantOf, localeOf, portOf, START_OPTIONS } from './simulator/talk-arguments';
import { createTalk, settableClock } from './simulator/talk-state';
import { draftAsked, draftNotice, withDraft } from './simulator/with-draft';

const USAGE = `Serves a page on this computer where you talk to the skill as on an Echo, and see the office's desk; and talks to the
skill at the keyboard, with the office's content on a table of its own.

  npm start
  npm start -- --terminal
  npm start -- --now 2027-10-01T12:00:00-04:00

  --now TIME         what time it is, with its offset; it goes on from there
  --locale LOCALE    en-US, or another that the office offers; a draft of ours, such as vi-US, is heard here alone
  --jurisdiction ID  the voter's county, known from the start
  --address TEXT     the address that the device has in the Alexa app, "240 Ferry Street, Riverbend FR 37001";
                     none where it has none; without this, the skill may not see it
  --content DIR      the office's content (content/)
  --kept DIR         keep the table in a folder; one that holds a release is used as it is
  --terminal         serve no page; only talk at the keyboard
  --port NUMBER      where the page is served, on this computer alone; any that is free
`;

const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
const paint = paintFor(process.stdout.isTTY, process.env.NO_COLOR);
const columns = (): number => process.stdout.columns || 100;

const run = async ({
  values,
  positionals,
}: ReturnType<typeof readArguments<typeof START_OPTIONS>>): Promise<undefined> => {
  if (positionals.length > 0) throw new UsageError('To ask a single question: npm run ask -- "…"');
  const clock = settableClock(Date.now, values.now === undefined ? undefined : instantOf(values.now));
  const folder = values.content ?? 'content';
  const port = portOf(values.port);

  const { openOffice } = await import('./simulator/open-office');
  const { skillIn } = await import('./simulator/open-skill');
  // A folder even where none is asked for, so that `faq apply` in another terminal reaches this table.
  const own = values.kept === undefined ? await mkdtemp(join(tmpdir(), 'ballot-answers-')) : undefined;
  const draft = draftAsked(values.locale);
  const drafted = draft && (await withDraft(folder, draft, new Date(clock.read()).toISOString().slice(0, 10)));
  if (draft) console.log(paint.dim(draftNotice(draft, folder)));
  try {
    const open = await openOffice({
      folder: drafted?.folder ?? folder,
      keptIn: values.kept ?? own,
      baseDir: process.cwd(),
      withPlaces: true,
      clock: clock.read,
    });
    const skill = skillIn(open);
    try {
      const { office, counties } = skill;
      const voter = {
        locale: localeOf(values.locale, office.locales),
        county: countyOf(values.jurisdiction, { root: office.root, counties: counties.map(({ id }) => id) }),
        address: values.address,
      };
      const at = values.now === undefined ? undefined : new Date(clock.read()).toISOString();
      const beginning = { ...voter, at };
      const pages = values.terminal ? [] : await servePages(open, { folder, kept: values.kept, port, beginning });
      try {
        const urls = pages.map(({ url }) => url);
        console.log(paint.bold(office.name));
        console.log(introduction(folder, urls));
        if (skill.wasKept) console.log(paint.dim(skill.wasKept));
        console.log();
        await talk(createTalk(skill, clock, voter));
      } finally {
        for (const page of pages) await page.close();
      }
    } finally {
      await skill.close();
    }
  } finally {
    await drafted?.remove();
    if (own !== undefined) await rm(own, { recursive: true, force: true });
  }
};

/** The simulator's page and, beside it, the chat that an office puts on its site; both for this computer alone. */
const servePages = async (
  open: OfficeWithDesk,
  { port, ...where }: { folder: string; kept: string | undefined; beginning: Beginning; port: number },
) => {
  const { serveHttp } = await import('./simulator/serve-http');
  const { simulatorPage } = await import('./simulator/page/simulator-page');
  const { webIn } = await import('./simulator/web-in');
  const page = await serveHttp(simulatorPage(open, where, Date.now), port);
  // Whatever the office has turned on: here it is to be seen.
  const office = { ...open.office, fronts: { live: {}, ...open.office.fronts } };
  return [page, await serveHttp(webIn({ ...open, office }))];
};

const introduction = (folder: string, [page, chat]: readonly string[]): string =>
  [
    ...(page === undefined ? [] : [`${paint.bold('On a page:')} ${page}/    ${paint.dim(`the desk: ${page}/#desk`)}`]),
    ...(chat === undefined
      ? []
      : [paint.dim(`The chat that an office puts on its site: ${chat} · what is live: ${chat}/live`)]),
    paint.dim('Or here: say what a voter would say. :help shows the commands, :quit leaves.'),
    paint.dim(
      `To change an answer: edit ${folder}/faq.csv, then in another terminal: ${nextCommand(['apply', folder], { target: 'local' })}`,
    ),
  ].join('\n');

const talk = async (voter: ReturnType<typeof createTalk>): Promise<void> => {
  console.log(renderAnswer(await voter.launch(), paint, columns()));
  const input = createInterface({
    input: process.stdin,
    ...(isTerminal ? { output: process.stdout } : {}),
    terminal: isTerminal,
    prompt: 'You:   ',
  });
  input.on('SIGINT', () => {
    console.log();
    input.close();
  });
  if (isTerminal) input.prompt();
  for await (const line of input) {
    const said = line.trim();
    if (said.startsWith(':')) {
      const answer = voter.command(said);
      if (answer === undefined) break;
      console.log(answer);
    } else if (isTerminal) {
      if (said) console.log(renderAnswer(await voter.say(said), paint, columns()));
    } else if (said) console.log(`\n${renderTurn(await voter.say(said), paint, columns())}`);
    if (isTerminal) input.prompt();
  }
  input.close();
};

openDoor({ command: 'npm start', usage: USAGE, options: START_OPTIONS, run });
