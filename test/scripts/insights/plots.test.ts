import { SaxesParser } from 'saxes';
import { MOST_BARS } from '../../../scripts/insights/plots/bars';
import { inWords, renderPlot } from '../../../scripts/insights/plots/render-plot';
import { everyOf, topOf } from '../../../scripts/insights/plots/scale';
import type { Plot } from '../../../scripts/insights/section';

const PLOT: Plot = {
  kind: 'columns',
  title: 'Turns on each day',
  labels: ['Mon', 'Tue', '<Wed> & "more"'],
  now: [10, 1200, 0],
  before: [5, 600, 70],
  nowName: 'this week',
  beforeName: 'the week before',
};

interface Drawn {
  /** What a pointer is shown, for each name. */
  titles: string[];
  rects: { kind: string; x: number; y: number; width: number; height: number }[];
  texts: string[];
}

/** What is in the picture, which has to be well-formed as XML too. */
const drawn = (plot: Plot): Drawn => {
  const found: Drawn = { titles: [], rects: [], texts: [] };
  const markup = renderPlot(plot, 'p1').markup;
  const picture = markup.slice(markup.indexOf('<svg class="plot"'), markup.indexOf('</svg>') + 6);
  const parser = new SaxesParser();
  let open = '';
  parser.on('opentag', ({ name, attributes: its }) => {
    open = name;
    const of = (attribute: string): number => Number(its[attribute]);
    if (name === 'rect')
      found.rects.push({ kind: String(its.class), x: of('x'), y: of('y'), width: of('width'), height: of('height') });
  });
  parser.on('text', (text) => {
    if (text.trim() === '') return;
    if (open === 'title') found.titles.push(text);
    if (open === 'text') found.texts.push(text);
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(picture).close();
  return found;
};

describe('a plot', () => {
  it('has columns as high as their numbers, those of the days before beside them', () => {
    const { rects } = drawn(PLOT);
    const heights = (kind: string): number[] => rects.filter((rect) => rect.kind === kind).map(({ height }) => height);
    const [ten = 0, most = 0, none = -1] = heights('now');
    expect(most / ten).toBeCloseTo(120, -1);
    expect(none).toBe(0);
    expect(most / (heights('before')[1] ?? 0)).toBeCloseTo(2, 1);
    const floors = new Set(rects.map(({ y, height }) => Math.round(y + height)));
    expect(floors.size).toBe(1);
  });

  it('says every number to a pointer, and what matters to whoever does not see it', () => {
    const { titles } = drawn(PLOT);
    expect(titles).toEqual([
      'Turns on each day',
      'Mon: 10, before 5',
      'Tue: 1,200, before 600',
      '<Wed> & "more": 0, before 70',
    ]);
    expect(inWords(PLOT)).toBe('1,210 in all, 675 before. Most: Tue, 1,200. The table below has every number.');
    const { markup } = renderPlot(PLOT, 'p1');
    expect(markup).toMatch(/role="img" aria-labelledby="p1-title p1-words"/);
    expect(markup).toContain('<desc id="p1-words">1,210 in all, 675 before.');
  });

  it('has lying bars as long as their numbers, twelve at most', () => {
    const labels = Array.from({ length: 15 }, (_, at) => `row ${at} with a name that is longer than there is room`);
    const plot = {
      ...PLOT,
      kind: 'bars',
      labels,
      now: labels.map((_, at) => 150 - at * 10),
      before: labels.map(() => 75),
    };
    const { rects, texts } = drawn(plot as Plot);
    const these = rects.filter(({ kind }) => kind === 'now');
    expect(these).toHaveLength(MOST_BARS);
    expect((these[0]?.width ?? 0) / (these[5]?.width ?? 1)).toBeCloseTo(1.5, 2);
    expect(Math.max(...rects.map(({ x, width }) => x + width))).toBeLessThanOrEqual(660);
    expect(texts[0]).toMatch(/^row 0 .{29}…$/);
    expect(inWords(plot as Plot)).toContain('The first 12 of 15 are drawn.');
  });

  it('is drawn of nothing, and of a great deal', () => {
    const none = { ...PLOT, now: [0, 0, 0], before: [0, 0, 0] };
    expect(drawn(none).rects.every(({ height }) => height === 0)).toBe(true);
    const labels = Array.from({ length: 400 }, (_, at) => `day ${at}`);
    const many = drawn({ ...PLOT, labels, now: labels.map((_, at) => at), before: [] });
    expect(many.rects.every(({ x, width }) => x + width <= 720 && width > 0)).toBe(true);
    expect(many.texts.filter((text) => text.startsWith('day')).length).toBeLessThanOrEqual(10);
  });

  it('ends at a round number, and names as many as there is room for', () => {
    expect([0, 1, 3, 12, 99, 100, 1200].map(topOf)).toEqual([1, 1, 5, 20, 100, 100, 2000]);
    expect([7, 24, 31, 56, 400].map((names) => everyOf(names, 10))).toEqual([1, 3, 6, 6, 40]);
  });
});
