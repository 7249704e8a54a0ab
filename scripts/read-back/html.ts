import { visibleLines } from '../report/visible';

/** Text that is safe inside a page. Only `html` makes it. */
export type Html = string & { readonly __html: unique symbol };

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => visibleLines(text).replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

/** A part of a page that was made already, in a place where a text would be escaped. */
export class Part {
  constructor(readonly markup: Html) {}
}

type Hole = string | number | Part | readonly Part[];

const filled = (hole: Hole): string => {
  if (hole instanceof Part) return hole.markup;
  return typeof hole === 'object' ? hole.map((part) => part.markup).join('') : escaped(String(hole));
};

/** A part of a page; every text in its holes is escaped. */
export const html = (pieces: TemplateStringsArray, ...holes: readonly Hole[]): Part =>
  new Part(
    pieces.map((piece, index) => piece + (index < holes.length ? filled(holes[index] ?? '') : '')).join('') as Html,
  );

/** The rules of a page's look, written here and not by anybody else: nothing in them is escaped. */
export const style = (rules: string): Part => new Part(`<style>${rules}</style>` as Html);
