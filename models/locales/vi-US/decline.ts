import { type DeclineRule, rule } from '../decline-rule';

const DIGIT = '(?:\\d|khong|mot|hai|ba|bon|nam|sau|bay|tam|chin)';
const WHOM = '(?:ai|nguoi nao|ung cu vien nao|dang nao|ong nao|ba nao|phe nao)';
const PARTY = '(?:dang )?(?:dan chu|cong hoa)';

/** Tried in order. What is told about a person, or told to the skill, comes before what is asked. */
export const viUSDeclined: readonly DeclineRule[] = [
  // Digit after digit is a number of somebody's.
  ['personal-data', rule(`(?:${DIGIT} ){4}`)],
  ['personal-data', / [^ @]+@(?:[^ @.]+\.)+[a-z]+ | \d{3}-\d{2}-\d{4} | \d{3}-\d{3,4}-?\d{0,4} /],
  [
    'personal-data',
    rule(
      `so (?:an sinh xa hoi|an sinh|bang lai|can cuoc|dien thoai|ho chieu)(?: cua)? (?:toi|tui|minh|vo toi|chong toi|me toi) (?:la|so) |bon so cuoi(?: cua)? (?:so )?an sinh|(?:toi|tui) sinh (?:ngay|nam) (?:\\d|${DIGIT} )|ngay sinh(?: cua)? (?:toi|tui) la `,
    ),
  ],
  [
    'personal-data',
    rule(
      '(?:toi|tui|minh) ten(?: la)? (?!gi|sai|khac)|ten (?:cua )?(?:toi|tui) la (?!gi|sai|khac)|(?:ghi danh|dang ky) (?:giup|gium|cho) (?:toi|tui)[, ]+(?:toi|ten)',
    ),
  ],
  [
    'personal-data',
    rule(
      '(?:tra|kiem tra|xem|coi|tim)(?: cuu)? (?:giup |gium |ho |thu )?(?:xem )?(?:ten|ho so cua|ong|ba|nguoi ten) (?!toi|minh|tui|cu tri|ho so|ghi danh)',
    ),
    / (?:ten toi|ho so cua toi|ten minh|ten cua toi) /,
  ],
  [
    'personal-data',
    rule(
      '(?:vo|chong|me|ba|ma|con|anh|chi|hang xom|ban)(?: trai| gai)? (?:toi|tui) (?:theo dang nao|bau cho ai|da bau chua|co di bau khong)',
    ),
  ],
  [
    'off-topic',
    rule(
      '(?:bo qua|quen|phot lo) (?:moi |tat ca |cac )*(?:chi dan|huong dan|quy tac|lenh)|(?:chi dan|loi nhac|quy tac) (?:he thong|bi mat)|(?:hay )?(?:dong vai|gia vo|gia bo)|khong con gioi han|che do (?:lap trinh|nha phat trien)',
    ),
  ],
  [
    'partisan',
    rule(
      `(?:(?:toi|tui|minh|chung toi) )?(?:nen|co nen) (?:bau|bo phieu|chon|ung ho|theo) (?:cho )?${WHOM}|(?:bau|bo phieu|chon|ung ho) (?:cho )?${WHOM} (?:thi |la )?(?:tot|hay|dung|duoc|bay gio|hon|day)|${WHOM} (?:thi |la )?(?:tot|gioi|hay|kha|lo cho \\w+ \\w+) ?(?:hon|nhat)`,
    ),
  ],
  [
    'partisan',
    rule(
      `(?:ban|em|may|alexa) (?:se )?(?:bau|bo phieu|ung ho|chon|theo) (?:cho )?${WHOM}|(?:ai|${WHOM}) (?:dang |xung dang )(?:duoc )?(?:bau|lam|chon)|(?:chon|de nghi|gioi thieu) (?:giup|gium|cho) (?:toi |tui )?(?:mot )?(?:ung cu vien|nguoi|dang)|thuyet phuc (?:toi )?(?:bau|bo phieu)`,
    ),
  ],
  [
    'partisan',
    rule(
      `(?:co )?nen (?:bau|bo phieu|bo|theo) (?:cho )?(?:${PARTY}|thuan|chong|ong ay|ba ay)|${PARTY} (?:hay|voi|va) ${PARTY}(?: thi)? (?:ai |ben nao |dang nao )?(?:tot|hay|hon)|bau thuan hay chong|bo phieu thuan hay chong`,
    ),
  ],
  [
    'prediction',
    rule(
      `${WHOM} (?:se |dang |co the )?(?:thang|dac cu|dan dau|dan truoc|thua|len lam|dan diem)|(?:du doan|tien doan|du bao)(?: xem| thu)? (?:ai|ket qua|nguoi|bau cu|ung)|doan (?:xem |thu )?ai|${PARTY} (?:co |se )(?:thang|thua)|tham do (?:du luan|noi|moi)|ket qua tham do|(?:co hoi|kha nang|ty le) thang|(?:ai|${WHOM}) (?:se )?(?:la|lam) (?:tong thong|thong doc|thi truong) (?:tiep|ke|moi|toi)|du luat (?:\\w+ ){0,2}(?:co |se )thong qua khong`,
    ),
    / (?:khi nao|bao gio|chung nao|o dau|da thang|vua thang) /,
  ],
  [
    'opinion',
    rule(
      '(?:ban|em|may|alexa) (?:co )?(?:nghi|thay|thich|ghet|dong y|danh gia)|(?:y kien|quan diem|y)(?: cua)? (?:ban|em|may)|theo (?:y )?(?:ban|em)|(?:ong|ba) (?:ay|ta) (?:co )?(?:noi doi|tham nhung|xau)|bau cu (?:co )?bi danh cap|(?:la )?(?:tham nhung|cong san) (?:khong|phai khong)',
    ),
    / (?:bau cho ai|ai se thang|ai thang) /,
  ],
];
