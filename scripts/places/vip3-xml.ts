import type { FeedElement } from './feed-element';
import { fromVip3, isVip3Type } from './vip3-elements';

const LINKS = ['polling_location_id', 'early_vote_site_id'];

/** Turns the elements of a VIP 3 document into the rows of its flat files, and these into elements of today. */
export const createVip3Collector = (file: string) => {
  let open: { type: string; line: number; cells: Record<string, string> } | undefined;
  return {
    open(name: string, id: string, line: number): void {
      const type = name.toLowerCase();
      open = isVip3Type(type) ? { type, line, cells: { id } } : undefined;
    },

    /** `names` lead from the element to its field: `address`, `line1`. */
    field(names: readonly string[], value: string): void {
      if (!open || value === '') return;
      const name = names.join('_').toLowerCase();
      const before = open.cells[name];
      open.cells[name] = before === undefined ? value : `${before}\n${value}`;
    },

    close(): FeedElement[] {
      if (!open) return [];
      const { type, line, cells } = open;
      open = undefined;
      const places = LINKS.flatMap((name) => (cells[name] ?? '').split('\n')).filter((id) => id !== '');
      const links = places.map((place): FeedElement => {
        const fields = { owner: cells.id, place };
        return { type: 'link', id: '', file, line, fields };
      });
      return [...fromVip3({ file, line, cells, isRagged: false }, type), ...links];
    },
  };
};
