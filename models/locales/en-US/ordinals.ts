import type { ReplyWords } from '../reply-words';

/** One of those on offer, by its place. */
export const enUSOrdinals: Pick<ReplyWords, 'ordinals' | 'besideOrdinal'> = {
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    '1': 1,
    '2': 2,
    '3': 3,
    '4': 4,
    '5': 5,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
  },
  besideOrdinal: [
    ...'the number option choice question thing topic answer about probably maybe no yes yeah'.split(' '),
    ...['i want', 'id like', 'i would like', 'give me', 'tell me', 'lets do', 'lets hear', 'lets go with', 'i choose'],
    ...[
      'i pick',
      'id say',
      'ill take',
      'ill go with',
      'go with',
      'i meant',
      'it was',
      'its',
      'that was',
      'i want to hear',
    ],
  ],
};
