import type { Cold } from './measure-cold';

const ROW = 26;
const LEFT = 210;
const WIDTH = 760;
const COLOURS = { load: '#9db7d5', answer: '#2f5d8a', text: '#222', line: '#b4542d' };

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * A plot of processor time for the first answer, one bar a skill, as SVG. The line is the ordinary skill's, which others
 * are measured against.
 */
export const drawCold = (cold: readonly Cold[], title: string): string => {
  const most = Math.max(...cold.map(({ processorMs }) => processorMs));
  const scale = (WIDTH - LEFT - 90) / most;
  const height = 50 + cold.length * ROW;
  const bars = cold.map(({ skill, processorMs, times }, at) => {
    const y = 40 + at * ROW;
    const width = Math.max(1, processorMs * scale);
    const colour = skill.startsWith('ours') ? COLOURS.answer : COLOURS.load;
    const label = `${processorMs.toFixed(0)} ms (${times.processorMs.toFixed(2)} ×)`;
    return [
      `<text x="${LEFT - 8}" y="${y + 14}" text-anchor="end">${escaped(skill)}</text>`,
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="18" fill="${colour}"/>`,
      `<text x="${(LEFT + width + 6).toFixed(1)}" y="${y + 14}">${label}</text>`,
    ].join('\n');
  });
  const ordinary = cold.find(({ skill }) => skill === 'ordinary');
  const x = (LEFT + (ordinary?.processorMs ?? 0) * scale).toFixed(1);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" fill="${COLOURS.text}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="10" y="22" font-size="14">${escaped(title)}</text>
${bars.join('\n')}
<line x1="${x}" y1="34" x2="${x}" y2="${height - 6}" stroke="${COLOURS.line}" stroke-dasharray="4 3"/>
</svg>
`;
};
