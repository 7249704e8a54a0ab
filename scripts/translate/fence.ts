/** What Amazon Translate leaves as it is within HTML. */
const OPEN = '<span translate="no">';
const CLOSE = '</span>';

const PLACEHOLDER = /\{[^{}]*\}/g;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const MEANT: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'", nbsp: ' ' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);

/** The text as HTML in which no placeholder is translated. */
export const fenced = (text: string): string =>
  escaped(text).replace(PLACEHOLDER, (placeholder) => `${OPEN}${placeholder}${CLOSE}`);

/** The translated HTML as text again. */
export const unfenced = (html: string): string =>
  html
    .replaceAll(OPEN, '')
    .replaceAll(CLOSE, '')
    .replace(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (_, name: string) => MEANT[name] ?? _)
    .replace(/\s+/g, ' ')
    .trim();

const placeholdersIn = (text: string): string[] => (text.match(PLACEHOLDER) ?? []).sort();

/** What a translation did to the placeholders: `{election.date} is gone`. Nothing where each is there as often as before. */
export const changedPlaceholders = (before: string, after: string): string[] => {
  const [had, has] = [placeholdersIn(before), placeholdersIn(after)];
  const without = (all: readonly string[], some: readonly string[]): string[] => {
    const left = [...some];
    return all.filter((one) => {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [...without(had, has).map((one) => `${one} is gone`), ...without(has, had).map((one) => `${one} came in`)];
};
