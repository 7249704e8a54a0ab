import { type NumberWords, numbered } from '../number-words';

export const enUSNumbers: NumberWords = {
  ones: new Map([
    ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
    ...numbered('sixteen seventeen eighteen nineteen', 16),
    ['oh', 0],
  ]),
  tens: new Map(numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10)),
  hundreds: new Map(),
  hundred: 'hundred',
  thousand: 'thousand',
  ordinals: new Set('first second third fourth fifth sixth seventh eighth ninth'.split(' ')),
  joint: 'and',
  joinsTens: false,
  saysThousandAlone: false,
};
