import type { Attributes } from './read-xml';

/** Whether a text is struck through, by the runs that it is made of. */
export interface Runs {
  /** Some of it has a line through it. */
  isStruck: boolean;
  /** Some of it looks as the cell does. */
  isAsCell: boolean;
}

/** `<strike/>`, `<strike val="1"/>`; with `val="0"` it is switched off. */
export const isSwitchedOn = ({ val }: Attributes): boolean => val !== '0' && val !== 'false';

/** Follows a rich text as it is read; `end` tells of what came since the last one. */
export const followRuns = () => {
  let isOwn = false;
  let isRunStruck = false;
  let runs: Runs = { isStruck: false, isAsCell: false };
  return {
    open(name: string, attributes: Attributes): void {
      if (name === 'r') [isOwn, isRunStruck] = [false, false];
      else if (name === 'rPr') isOwn = true;
      else if (name === 'strike' && isSwitchedOn(attributes)) isRunStruck = true;
    },
    text(piece: string): void {
      if (piece.trim() === '') return;
      if (isRunStruck) runs.isStruck = true;
      else if (!isOwn) runs.isAsCell = true;
    },
    end(): Runs {
      const ended = runs;
      [isOwn, isRunStruck] = [false, false];
      runs = { isStruck: false, isAsCell: false };
      return ended;
    },
  };
};
