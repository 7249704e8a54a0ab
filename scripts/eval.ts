import { faqIn } from '../models/content/content-row';
import { isLocale, LOCALES } from '../models/locales/locales';
import type { readArguments } from './door/arguments';
import { openDoor } from './door/open-door';
import { UsageError } from './door/usage-error';
import { readLabelled } from './eval/labelled';
import { listenAsCatchAll, listenAsModel, readOfficeRows } from './eval/listen';
import { measure } from './eval/measure';
import { measureRows, renderMisses, renderRowFigures } from './eval/measure-rows';
import { renderJson, renderTable, renderTopicMisses } from './eval/report';
import { renderRetrieval, retrieve, rowsOfState } from './eval/state-faq';

const USAGE = `npm run eval -- [FILE …]   how well voters' questions are understood; files of {"q": …, "topic": …} lines,
                        of which some may have "rows", a list of those that are right, and "trap", of those that mislead
  --locale LOCALE         ${LOCALES.join(', or ')}
  --part PART             of the files that have parts: check (where no file is named), or tune
  --via catch-all|model   every question as free text, or through the interaction model first
  --rows none|content|DIR rows that take part: none, the sample's (where lines name rows), or another folder's
  --beyond TOPIC,…        topics of ours that the labels don't know and call "other"
  --list                  the questions that were not understood, with what is right
  --json                  one JSON object
  --state-faq FILE        how often each row of a state's FAQ is found by its question in other words`;

const OPTIONS = {
  locale: { type: 'string', default: LOCALES[0] },
  part: { type: 'string' },
  via: { type: 'string', default: 'catch-all' },
  rows: { type: 'string' },
  beyond: { type: 'string', default: '' },
  list: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'state-faq': { type: 'string' },
} as const;

const run = async ({ values, positionals }: ReturnType<typeof readArguments<typeof OPTIONS>>): Promise<number> => {
  const { locale, via } = values;
  if (!isLocale(locale))
    throw new UsageError(`--locale ${locale} is no language of the skill. Write ${LOCALES.join(', or ')}.`);
  if (via !== 'catch-all' && via !== 'model') throw new UsageError(`--via ${via} is neither catch-all nor model.`);
  if (values['state-faq'] !== undefined) {
    const told = retrieve(rowsOfState(values['state-faq']));
    console.log(values.json ? JSON.stringify(told) : renderRetrieval(told));
    return 0;
  }
  const files = positionals.length > 0 ? positionals : [`test/questions/${locale}.jsonl`];
  const part = values.part ?? (positionals.length > 0 ? undefined : 'check');
  const labelled = files.flatMap((file) => readLabelled(file, locale, part));
  const hasRows = labelled.some((one) => one.rows !== undefined);
  // Which row is right is asked of an office's rows: the sample's, where no other is named.
  const from = values.rows ?? (hasRows ? 'content' : 'none');
  const written = await readOfficeRows(from === 'none' ? 'content' : from);
  const rows = from === 'none' ? [] : faqIn(written.content, locale);
  const listen = via === 'model' ? listenAsModel(written, rows, locale) : listenAsCatchAll(rows, locale);
  const ofRows = measureRows(labelled, listen, new Set(rows.map(({ id }) => id)));
  // A line that says only which rows are right, or which intent, is none of a topic.
  const ofTopics = labelled.filter(
    ({ rows, intent, hasTopic }) => (rows === undefined && intent === undefined) || hasTopic,
  );
  const measured = measure(ofTopics, listen, new Set(values.beyond.split(',')));
  if (values.json) {
    console.log(renderJson(measured, ofRows));
    return 0;
  }
  if (values.list) console.log([renderTopicMisses(measured), renderMisses(ofRows)].filter(Boolean).join('\n'));
  if (measured.length > 0) console.log(renderTable(measured));
  if (ofRows.length > 0) console.log(renderRowFigures(ofRows));
  return 0;
};

openDoor({ command: 'npm run eval', usage: USAGE, options: OPTIONS, run });
