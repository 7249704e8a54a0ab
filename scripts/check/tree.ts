import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { where } from '../sheet/sheet';
import type { Context } from './context';
import { zonesFor } from './state-zones';

/** The office's places must make one tree around its root. */
export const checkTree = ({ office, whole, jurisdictions, places, lineage }: Context): Problem[] => {
  const problems: Problem[] = [];
  if (!whole.has('jurisdictions')) return problems;
  const root = office?.root;
  if (root !== undefined && !places.has(root)) {
    problems.push(problem('root-missing', { file: 'office.yaml', header: 'root' }, root, [...places.keys()]));
  }
  const circles = new Set<string>();
  for (const row of jurisdictions) {
    const { id, name, parent, phone, website, ocd_id, time_zone } = row.said;
    if (id === undefined) continue;
    const zones = ocd_id === undefined ? undefined : zonesFor(ocd_id);
    if (zones && time_zone && !zones.includes(time_zone))
      problems.push(problem('zone-of-another-state', where(row, 'time_zone'), time_zone, zones));
    if (id === root && !phone && !row.unusable.has('phone')) problems.push(problem('no-phone', where(row, 'phone')));
    else if (name && !phone && !website) problems.push(problem('no-contact', where(row, 'phone'), name));
    if (parent !== undefined && !places.has(parent)) {
      problems.push(problem('unknown-jurisdiction', where(row, 'parent'), parent, [...places.keys()]));
      continue;
    }
    const line = lineage(id);
    const top = line.at(-1) ?? id;
    const above = places.get(top)?.said.parent;
    if (above !== undefined && line.includes(above)) {
      const circle = line.slice(line.indexOf(above));
      const name = [...circle].sort().join();
      // One circle is one problem, at the first of its rows.
      if (circle.includes(id) && !circles.has(name)) {
        circles.add(name);
        problems.push(problem('own-ancestor', where(row, 'parent'), [...circle, circle[0]].join(' → ')));
      }
      continue;
    }
    if (root === undefined || !places.has(root)) continue;
    const below = line.indexOf(root);
    if (below < 0 && !lineage(root).includes(id)) {
      problems.push(problem('outside-the-office', where(row, 'parent'), id, root));
    } else if (below > 1) problems.push(problem('too-deep', where(row, 'parent'), id, root));
  }
  return problems;
};
