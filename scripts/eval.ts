import { parseArgs } from 'node:util';
import { isLocale, LOCALES } from '../models/locales/locales';
import { readLabelled } from './eval/labelled';
import { faqIn, listenAsCatchAll, listenAsModel, readOfficeRows } from './eval/listen';
import { measure } from './eval/measure';
import { renderJson, renderTable } from './eval/report';
import { renderRetrieval, retrieve, rowsOfState } from './eval/state-faq';

const USAGE = `npm run eval -- [FILE …]   how well voters' questions are understood; files of {"q": …, "topic": …} lines
  --locale LOCALE         ${LOCALES.join(', or ')}
  --part PART             of the files that have parts: check (where no file is named), or tune
  --via catch-all|model   every question as free text, or through the interaction model first
  --rows none|content|DIR rows that take part: none, the sample's, or another folder's
  --beyond TOPIC,…        topics of ours that the labels don't know and call "other"
  --json                  one JSON object
  --state-faq FILE        how often each row of a state's FAQ is found by its question in other words`;

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    options: {
      locale: { type: 'string', default: LOCALES[0] },
      part: { type: 'string' },
      via: { type: 'string', default: 'catch-all' },
      rows: { type: 'string', default: 'none' },
      beyond: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      'state-faq': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { locale, via } = values;
  if (values.help || !isLocale(locale) || (via !== 'catch-all' && via !== 'model')) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  if (values['state-faq'] !== undefined) {
    const told = retrieve(rowsOfState(values['state-faq']));
    console.log(values.json ? JSON.stringify(told) : renderRetrieval(told));
    return 0;
  }
  const files = positionals.length > 0 ? positionals : [`test/questions/${locale}.jsonl`];
  const part = values.part ?? (positionals.length > 0 ? undefined : 'check');
  const labelled = files.flatMap((file) => readLabelled(file, locale, part));
  const written = await readOfficeRows(values.rows === 'none' ? 'content' : values.rows);
  const rows = values.rows === 'none' ? [] : faqIn(written.content, locale);
  const listen = via === 'model' ? listenAsModel(written, rows, locale) : listenAsCatchAll(rows, locale);
  const measured = measure(labelled, listen, new Set(values.beyond.split(',')));
  console.log(values.json ? renderJson(measured) : renderTable(measured));
  return 0;
};

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 70;
  },
);
