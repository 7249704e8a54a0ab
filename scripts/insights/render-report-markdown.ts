import { visible } from '../report/visible';
import type { Cell, Section } from './section';

const cell = (value: Cell): string =>
  typeof value === 'number' ? value.toLocaleString('en-US') : visible(value).replaceAll('|', '\\|');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const section = ({ title, says = [], table }: Section): string =>
  [
    `## ${title}`,
    ...(says.length > 0 ? [says.map(visible).join('\n')] : []),
    ...(table
      ? [
          [
            line(table.head),
            line(table.head.map((_, at) => (table.rows.every((row) => typeof row[at] === 'number') ? '---:' : '---'))),
            ...table.rows.map((row) => line(row.map(cell))),
          ].join('\n'),
        ]
      : []),
  ].join('\n\n');

/** The report as Markdown: for the screen, a comment or a wiki. */
export const renderReportMarkdown = (title: string, sections: readonly Section[]): string =>
  [`# ${visible(title)}`, ...sections.map(section)].join('\n\n');
