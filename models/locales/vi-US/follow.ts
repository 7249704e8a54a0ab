import type { FollowWords } from '../follow-words';

const SMALL = '(?:a |o |u |da |vang |va |con |vay |the |nhung |ma )*';

export const viUSFollow: FollowWords = {
  parts:
    /(?<![?.!])[?.!]+ +(?:va |con )?|,? (?:va con|va|roi|con)(?= (?:khi nao|o dau|lam sao|lam the nao|bao gio|may gio|ai|toi co the|toi can|toi phai|co can|co phai)\b)/,
  goesOn:
    /^(?:a |o |u |da |vang )*(?:va|con|vay|the|nhung|neu|hay la|tai sao)\b|\b(?:o do|cho do|cai do|chuyen do|do|nua|luon)\b/,
  hangsOn: /^(?:a |o |u |da |vang )*(?:va|con|vay|the|nhung|neu|hay|khong|vi|chi|voi)\b/,
  pointsBack: /\b(?:o do|cho do|cai do|cai nay|chuyen do|no)\b/,
  asks: new RegExp(
    `^${SMALL}(?:ai|gi|cai gi|khi nao|bao gio|chung nao|o dau|lam sao|lam the nao|tai sao|sao|may|bao nhieu|bao lau|toi co|toi phai|toi can|co phai|co can|co the|co)\\b|\\b(?:khong|chua|the nao|ra sao|o dau|khi nao|la gi|cho nao|lam sao|may gio)$`,
  ),
  asksAgain: new RegExp(`^${SMALL}(?:toi )?(?:co )?(?:phai|can|duoc) (.*)\\b(?:lai|nua|lan nua|mot lan nua)\\b`),
  asksHours: new RegExp(
    `^${SMALL}(?:may gio(?: thi)? (?:mo|dong)(?: cua)?|(?:mo|dong)(?: cua)? (?:luc |den |toi )?may gio|gio mo cua|gio lam viec|mo den khi nao)(?: (?:vay|the|o do))*$`,
  ),
  onlyDay: new RegExp(
    `^${SMALL}(?:vao )?(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat|ngay mai|hom nay|cuoi tuan)(?: (?:thi|sao))*$`,
  ),
  corrects:
    /^(?:(?:a|o|u|da|khong|khong phai|xin loi) )*(?:y toi (?:noi )?la|y toi muon noi(?: la)?|toi muon noi(?: la)?|toi dinh hoi|khong phai) (?!the|vay|$)/,
  fragment: /^(?:qua|bang) \w+(?: \w+)?$/,
  pronoun: /\b(?:no|cai do|chuyen do|viec do)\b/,
  nouns: { registering: 'ghi danh', 'by-mail': 'la phieu bau qua thu', 'in-person': 'bau truc tiep' },
  oneAbout: /^(?:a |o |khong )*(?:cai|cau|chuyen|dieu) (?:ve|noi ve) (.+)$/,
  needsBefore: new RegExp(
    `^${SMALL}(?:den khi nao|khi nao|bao gio|chung nao|ngay nao|bao lau|bao nhieu|may gio|o dau|lam sao|tai sao|sao vay|ai|cai nao|the nao)(?: (?:vay|the|do))*$`,
  ),
};
