import type { ElectionWords } from '../election-words';

/** `thang 11`; words are without tone marks, numbers in digits. */
const MONTHS: readonly string[] = Array.from({ length: 12 }, (_, at) => `thang ${at + 1}`);

const MONTH = 'thang \\d{1,2}';

export const viUSElections: ElectionWords = {
  months: MONTHS,
  days: [],
  kinds: {
    primary: /\bso bo\b/,
    general: /\btong tuyen cu\b/,
    special: /\bbau cu dac biet\b/,
    runoff: /\b(?:vong hai|vong 2|chung ket)\b/,
    municipal: /\bbau cu (?:thanh pho|thi tran|dia phuong)\b/,
  },
  presidential: /\bbau (?:cu )?tong thong\b/,
  midterm: /\bgiua nhiem ky\b/,
  last: /\b(?:ky|cuoc|lan|dot) (?:bau cu |bau )?(?:truoc|vua qua|vua roi|da qua)\b|\bbau cu (?:vua qua|vua roi|lan truoc|ky truoc)\b/,
  after: /\b(?:ky|cuoc|lan) (?:bau cu )?(?:sau nua|ke tiep nua|sau do)\b/,
  nextYear: /\bnam (?:toi|sau)\b/,
  thisYear: /\bnam nay\b/,
  ofMonth: (month) =>
    new RegExp(`(?<!ngay \\d{1,2} )\\b(?:bau cu|so bo|tuyen cu|ky|vao|trong) (?:\\w+ ){0,2}${month}(?! ?\\d)\\b`),
  day: (month) => new RegExp(`\\b(?:ngay )?(\\d{1,2}) ${month}(?!\\d)\\b`),
  asksDay: /\b(?:khi nao|ngay nao|ngay may|hom nao|bao gio|chung nao|bua nao)\b/g,
  namedBeside: new RegExp(
    `(?:^| )(?:(?:con|trong|cho|cua|vao|ve|o) ){0,2}(?:(?:ky|cuoc|lan|dot) ){0,2}(?:bau cu|tong tuyen cu|bau tong thong|so bo)(?: (?:so bo|tong thong|dac biet|thanh pho|giua nhiem ky|toi|nay|truoc|vua qua|nam|\\d{4}|${MONTH}))*(?= |$)`,
    'g',
  ),
  filler:
    /\b(?:con|thi|sao|la|o|ve|cho|cua|trong|vao|ky|cuoc|lan|nay|do|kia|toi|sau|bau|cu|bau cu|y|khong|xin|loi|noi)\b/g,
};
