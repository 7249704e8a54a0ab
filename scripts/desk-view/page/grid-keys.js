// Arrow keys in a grid: one cell is in the order of Tab, the arrows move it.

/** @type {(cells: readonly HTMLElement[][], row: number, column: number) => HTMLElement | undefined} */
const within = (cells, row, column) => {
  const line = cells[Math.max(0, Math.min(cells.length - 1, row))];
  return line?.[Math.max(0, Math.min(line.length - 1, column))];
};

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

/** @type {(event: KeyboardEvent) => void} */
export const moveInGrid = (event) => {
  const { key, ctrlKey, currentTarget, target } = event;
  const cell = target instanceof HTMLElement ? target.closest('td') : null;
  if (!(currentTarget instanceof HTMLElement) || !cell) return;
  const cells = [...currentTarget.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')]);
  const row = cells.findIndex((line) => line.includes(cell));
  const column = cells[row]?.indexOf(cell) ?? 0;
  /** @type {Readonly<Record<string, readonly [number, number]>>} */
  const moves = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    PageUp: [row - PAGE, column],
    PageDown: [row + PAGE, column],
    Home: [ctrlKey ? 0 : row, 0],
    End: [ctrlKey ? cells.length : row, cells[row]?.length ?? 0],
  };
  if (key === 'Enter' || key === ' ') {
    event.preventDefault();
    cell.click();
    return;
  }
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  const next = move && within(cells, ...move);
  if (!next) return;
  event.preventDefault();
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
};
