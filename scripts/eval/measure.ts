import type { Understanding } from '../../lambda/understanding/understand';
import type { Labelled } from './labelled';

/** What became of a question. `right` is answered by its topic; an `other` one is right when no topic took it. */
export type Verdict = 'right' | 'offered' | 'misoffered' | 'wrong' | 'no-match' | 'declined';

export interface Measured extends Labelled {
  verdict: Verdict;
  /** The topic that answered, or was offered first. */
  said: string;
  ms: number;
}

export interface Figures {
  questions: number;
  right: number;
  offered: number;
  misoffered: number;
  wrong: number;
  'no-match': number;
  declined: number;
}

const verdictOf = (label: Labelled['topic'], heard: Understanding, beyond: ReadonlySet<string>): Verdict => {
  const fits = (topic: string): boolean => topic === label || (label === 'other' && beyond.has(topic));
  if (label === 'decline') {
    if (heard.kind === 'decline' || heard.kind === 'lost') return 'right';
    return heard.kind === 'sure' ? 'wrong' : 'misoffered';
  }
  switch (heard.kind) {
    case 'sure':
      return fits(heard.topic) ? 'right' : 'wrong';
    case 'unsure':
      return heard.options.some(({ topic }) => fits(topic)) ? 'offered' : 'misoffered';
    case 'decline':
    case 'grave':
      return label === 'other' ? 'right' : 'declined';
    case 'lost':
      return label === 'other' ? 'right' : 'no-match';
  }
};

const saidBy = (heard: Understanding): string => {
  if (heard.kind === 'sure') return heard.topic;
  return heard.kind === 'unsure' ? `offer ${heard.options[0]?.topic ?? ''}` : heard.kind;
};

/** `beyond` are topics of ours that the labels don't know and call `other`. */
export const measure = (
  labelled: readonly Labelled[],
  listen: (q: string) => Understanding,
  beyond: ReadonlySet<string> = new Set(),
): Measured[] =>
  labelled.map(({ q, topic }) => {
    const started = process.hrtime.bigint();
    const heard = listen(q);
    const ms = Number(process.hrtime.bigint() - started) / 1e6;
    return { q, topic, verdict: verdictOf(topic, heard, beyond), said: saidBy(heard), ms };
  });

export const figuresOf = (measured: readonly Measured[]): Figures => {
  const figures: Figures = {
    questions: measured.length,
    right: 0,
    offered: 0,
    misoffered: 0,
    wrong: 0,
    'no-match': 0,
    declined: 0,
  };
  for (const { verdict } of measured) figures[verdict]++;
  return figures;
};

/** Pairs of the right topic and the one that answered in its place, the most frequent first. */
export const confusionsOf = (measured: readonly Measured[]): { pair: string; times: number }[] => {
  const times = new Map<string, number>();
  for (const { topic, said, verdict } of measured) {
    if (verdict === 'wrong') times.set(`${topic} → ${said}`, (times.get(`${topic} → ${said}`) ?? 0) + 1);
  }
  return [...times].map(([pair, count]) => ({ pair, times: count })).sort((a, b) => b.times - a.times);
};

export const percentile = (numbers: readonly number[], share: number): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
};
