import { fulfil } from '../../../lambda/conversation/fulfil';
import type { Wish } from '../../../lambda/conversation/wish';
import { content, franklin, place, riverbend, row } from '../../support/content';
import { turn } from '../../support/turn';

/** A wish that takes `steps` steps: without a list of places each leads to what is wished otherwise. */
const wishOf = (steps: number): Wish =>
  steps === 1 ? { wish: 'more' } : { wish: 'places', question: 'polling-place', otherwise: wishOf(steps - 1) };

const registerDeadline = { topic: 'register-deadline', faq: 'register-deadline' } as const;

describe('fulfil', () => {
  it('leaves a reply as it is', async () => {
    const reply = { outcome: 'welcomed', say: ['Hello.'] } as const;
    expect(await fulfil(turn(), reply)).toBe(reply);
  });

  it('does one wish after another until there is a reply', async () => {
    const session = { more: 'The rest.', last: registerDeadline };
    expect(await fulfil(turn({ session }), wishOf(8))).toMatchObject({ outcome: 'answered', say: ['The rest.'] });
  });

  it('breaks off a wish that takes more steps than there are', async () => {
    await expect(fulfil(turn(), wishOf(9))).rejects.toThrow('A wish leads in a circle: more.');
  });

  it('goes on in the county that a wish names, also after a step that names none', async () => {
    const asked: (string | undefined)[] = [];
    const here = turn({
      content: async (county) => {
        asked.push(county);
        return content();
      },
    });
    await fulfil(here, { wish: 'places', question: 'polling-place', county: 'riverbend', otherwise: wishOf(1) });
    expect(asked).toEqual(['riverbend', 'riverbend']);
    expect(here.session.county).toBeUndefined();
  });

  it('answers a row from the county that the wish names', async () => {
    const stonefield = place({ id: 'stonefield', name: 'Stonefield County', parent: 'franklin' });
    const here = turn({
      session: { county: 'stonefield' },
      content: async (county) => {
        const own = county === 'riverbend' ? riverbend : stonefield;
        return content({
          lineage: [own, franklin],
          faq: [row({ answer: 'This is {county.name}.', deadline: undefined })],
        });
      },
    });
    expect(await fulfil(here, { wish: 'row', row: registerDeadline, county: 'riverbend' })).toMatchObject({
      outcome: 'answered',
      say: ['This is Riverbend County.'],
      remember: { county: 'riverbend' },
    });
  });
});
