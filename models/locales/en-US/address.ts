import type { AddressWords } from '../address-words';

export const enUSAddress: AddressWords = {
  before:
    /^(?:(?:okay|ok|well|um|uh|sure|yes|it's|it is|its|that's|that is|i'm at|i am at|we're at|i live (?:at|on|in)|we live (?:at|on|in)|my (?:street |home )?address is|the address is|my zip(?: code)? is|use|try) )+/,
  zip: /\b(?:and )?(?:with |in )?(?:the |my )?(?:zip|postal) ?(?:code)?(?: is| of)?\b/g,
  where: /\b(?:where(?:'s)?|near(?:by|est)?|close(?:st|r)?|locations?|which (?:place|site|library|drop ?box))\b/i,
};
