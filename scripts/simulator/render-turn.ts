import type { Paint } from '../report/colour';
import type { TurnReport } from './conversation';

const WIDEST = 100;
const NARROWEST = 40;
const LABEL = 7;

/** Breaks a text at spaces so that no line is wider than `width`, and indents all but the first. */
const wrap = (text: string, width: number): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`\n${' '.repeat(LABEL)}`);
};

const named = (label: string, text: string, columns: number): string =>
  `${label.padEnd(LABEL)}${wrap(text, Math.max(NARROWEST, Math.min(columns, WIDEST)) - LABEL)}`;

/** How an answer came about, in one line: what Alexa heard, which row answered, of which release, how fast. */
export const renderTrace = (turn: TurnReport): string =>
  [
    turn.intent ? `${turn.intent} (${turn.matched})` : turn.request,
    turn.faq ? `${turn.outcome}: ${[turn.jurisdiction, turn.faq].filter(Boolean).join('/')}` : turn.outcome,
    turn.offered.length > 0 ? `offered ${turn.offered.join(', ')}` : undefined,
    turn.release === null ? undefined : `release ${turn.release}`,
    `${turn.ms} ms`,
    turn.endsSession ? 'session closed' : undefined,
  ]
    .filter(Boolean)
    .join(' · ');

/** What Alexa says, and below it how it came about. */
export const renderAnswer = (turn: TurnReport, paint: Paint, columns: number): string =>
  [named('Alexa:', turn.speech || '(nothing)', columns), paint.dim(`${' '.repeat(LABEL)}${renderTrace(turn)}`)].join(
    '\n',
  );

/** A whole turn, as a transcript holds it. */
export const renderTurn = (turn: TurnReport, paint: Paint, columns: number): string =>
  `${paint.bold(named('You:', turn.utterance || '(silence)', columns))}\n${renderAnswer(turn, paint, columns)}`;
