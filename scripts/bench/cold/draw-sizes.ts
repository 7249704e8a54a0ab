import { KINDS } from './envelopes';
import type { OfSize } from './measure-sizes';

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [760, 300, 60, 60];
const COLOURS = { topic: '#2f5d8a', free: '#b4542d' };

/** A plot of how many times the ordinary skill's processor time a first answer takes, by size of the office, as SVG. */
export const drawSizes = (measured: readonly OfSize[], title: string): string => {
  const names = [...new Set(measured.map(({ counties, rows }) => `${counties} / ${rows}`))];
  const most = Math.max(1, ...measured.map(({ times }) => times)) * 1.15;
  const x = (at: number): number => LEFT + ((WIDTH - LEFT - 40) * (at + 0.5)) / names.length;
  const y = (times: number): number => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - 40) * times) / most;
  const lines = KINDS.map((kind) => {
    const own = measured.filter(({ question }) => question === kind);
    const points = own.map(({ times }, at) => `${x(at).toFixed(1)},${y(times).toFixed(1)}`);
    const labels = own.map(
      ({ times }, at) => `<text x="${x(at).toFixed(1)}" y="${(y(times) - 8).toFixed(1)}">${times.toFixed(2)}</text>`,
    );
    return `<g fill="${COLOURS[kind]}" text-anchor="middle"><polyline points="${points.join(' ')}" fill="none" stroke="${COLOURS[kind]}" stroke-width="2"/>\n${labels.join('\n')}</g>`;
  });
  const axis = names.map(
    (name, at) => `<text x="${x(at).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${name}</text>`,
  );
  const legend = KINDS.map(
    (kind, at) =>
      `<text x="${WIDTH - 40}" y="${22 + at * 16}" text-anchor="end" fill="${COLOURS[kind]}">${kind}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#222">
<title>${title}</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="10" y="22" font-size="14">${title}</text>
<line x1="${LEFT}" y1="${y(1).toFixed(1)}" x2="${WIDTH - 40}" y2="${y(1).toFixed(1)}" stroke="#999" stroke-dasharray="4 3"/>
<text x="${LEFT - 8}" y="${(y(1) + 4).toFixed(1)}" text-anchor="end">1 ×</text>
${lines.join('\n')}
${axis.join('\n')}
<text x="${WIDTH / 2}" y="${HEIGHT - 14}" text-anchor="middle">counties / answers</text>
${legend.join('\n')}
</svg>
`;
};
