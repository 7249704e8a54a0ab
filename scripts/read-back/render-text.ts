import { languageOf } from '../../models/locales/languages';
import type { RenderOptions } from '../report/render-problems';
import { count, wrap } from '../report/wrap';
import type { Heard, Reading } from './hear';

/** `Riverbend County, English` */
export const titleOf = ({ county, locale }: Pick<Reading, 'county' | 'locale'>): string =>
  `${county?.name ?? "Voters who don't say their county"}, ${languageOf(locale).name}`;

/** `franklin · verified 2026-11-20 · by Dana Whitfield · approved by Luis Ortega` */
export const provenanceOf = ({ row }: Heard): string =>
  row === undefined
    ? ''
    : [
        `row of ${row.jurisdiction}`,
        `verified ${row.verified_on}`,
        `written by ${row.author}`,
        `approved by ${row.approved_by ?? 'nobody'}`,
      ].join(', ');

const one = (heard: Heard, { paint, width }: RenderOptions): string => {
  const { faq, kind, seconds, say, more, why, row } = heard;
  const indent = '    ';
  const lines = (text: string): string => wrap(text, Math.max(40, width - 4)).join(`\n${indent}`);
  const about = `${seconds} s`;
  const head = kind === 'answer' ? `${paint.bold(faq)}  ${about}` : `${paint.yellow(faq)}  ${about}, NO ANSWER`;
  return [
    head,
    ...(kind === 'answer' && row?.about !== undefined ? [indent + paint.dim(`About: ${row.about}`)] : []),
    indent + lines(say),
    ...(more === undefined ? [] : [indent + lines(`More: ${more}`)]),
    ...(why === undefined ? [] : [indent + lines(`Because: ${why}`)]),
    ...(row === undefined
      ? []
      : [indent + paint.dim(lines(`${provenanceOf(heard)}`)), indent + paint.dim(row.source_url)]),
  ].join('\n');
};

export const renderReading = (reading: Reading, options: RenderOptions): string =>
  [
    options.paint.bold(`== ${titleOf(reading)}`),
    ...reading.notices.map((text) => `${options.paint.yellow('NOTICE, said first:')} ${text}`),
    ...reading.heard.map((heard) => one(heard, options)),
  ].join('\n\n');

/** `8 readings: 720 answers and 3 questions without one. The longest answer takes 34 seconds (vote-id).` */
export const summaryOf = (readings: readonly Reading[]): string => {
  const heard = readings.flatMap((reading) => reading.heard);
  const answers = heard.filter(({ kind }) => kind === 'answer');
  const without = heard.length - answers.length;
  const longest = answers.reduce<Heard | undefined>(
    (most, next) => (next.seconds > (most?.seconds ?? 0) ? next : most),
    undefined,
  );
  return (
    `${count(readings.length, 'reading')}: ${count(answers.length, 'answer')} and ${count(without, 'question')} without one.` +
    (longest ? ` The longest answer takes about ${longest.seconds} seconds (${longest.faq}).` : '')
  );
};
