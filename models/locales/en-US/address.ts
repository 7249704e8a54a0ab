import { inOrder } from '../../text/pattern';
import type { AddressWords } from '../address-words';

export const enUSAddress: AddressWords = {
  before:
    /^(?:(?:okay|ok|well|um|uh|sure|yes|it's|it is|its|that's|that is|i'm at|i am at|we're at|i live (?:at|on|in)|we live (?:at|on|in)|my (?:street |home )?address is|the address is|my zip(?: code)? is|use|try|(?:house |street )?number|no(?= \d)) )+/,
  zip: /\b(?:and )?(?:with |in )?(?:the |my )?(?:zip|postal) ?(?:code)?(?: is| of)?\b/g,
  after:
    /(?<! (?:please|thanks|thank you|that's it|in case you need it))(?: (?:please|thanks|thank you|that's it|in case you need it))+$/,
  lives:
    /\b(?:(?:if|since|because|and|when) )?(?:(?:i|we) (?:live|am registered|are registered)|i'm registered|my (?:home )?address is)(?: (?:at|on|in))?\s+|\b(?:for|from) (?=\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)/,
  knowsNoZip: inOrder(/\b(?:don't|do not|dont|can't|cannot) (?:know|remember|have)\b/, /\b(?:zip|postal)\b/),
  dash: /^(?:dash|hyphen)$/,
  inCity: /^(?:in|at)$/,
  fractions: [
    ['and one half', '1/2'],
    ['and a half', '1/2'],
    ['one half', '1/2'],
    ['and one quarter', '1/4'],
    ['and a quarter', '1/4'],
    ['one quarter', '1/4'],
    ['and three quarters', '3/4'],
    ['three quarters', '3/4'],
  ],
  multiples: new Map([
    ['double', 2],
    ['triple', 3],
  ]),
  written: [
    [/(?<= |^)an? (?=hundred |thousand )/g, 'one '],
    [/(?<= )(street|road|avenue|drive|lane|court|boulevard)s(?= |$)/g, '$1'],
    [
      /(?<= |^)town (?=road (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty))/g,
      'township ',
    ],
    [/(?<= |^)(?:doctor|dr) king(?= |$)/g, 'martin luther king'],
    [/(?<= |^)(?<!el )camino real(?= |$)/g, 'el camino real'],
  ],
  which: [/\b(?:first|former)\b/, /\b(?:second|latter|last)\b/],
  where: /\b(?:where(?:'s)?|near(?:by|est)?|close(?:st|r)?|locations?|which (?:place|site|library|drop ?box))\b/i,
};
