import { type NumberWords, numbered } from '../number-words';

/** How numbers are said, without tone marks. */
export const viUSNumbers: NumberWords = {
  ones: new Map([
    ...numbered('khong mot hai ba bon nam sau bay tam chin muoi', 0),
    ['linh', 0],
    ['le', 0],
    ['tu', 4],
    ['lam', 5],
  ]),
  tens: new Map(),
  hundreds: new Map(),
  hundred: 'tram',
  thousand: 'ngan',
  ordinals: new Set(),
  joint: 'muoi',
  joinsTens: true,
  saysThousandAlone: false,
};
