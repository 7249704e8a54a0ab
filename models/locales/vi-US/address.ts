import { inOrder } from '../../text/pattern';
import type { AddressWords } from '../address-words';

/** Streets and towns have their English names; around them voters speak Vietnamese. */
export const viUSAddress: AddressWords = {
  before:
    /^(?:(?:da|vang|u|um|o so|toi o so|toi o|toi song o|toi song tai|nha toi o so|nha toi o|dia chi cua toi la|dia chi toi la|dia chi la|so nha|ma (?:zip|buu dien)(?: cua toi)?(?: la)?|so|la|tôi ở số|tôi ở|tôi sống ở|tôi sống tại|nhà tôi ở số|nhà tôi ở|địa chỉ của tôi là|địa chỉ tôi là|địa chỉ là|số nhà|mã (?:zip|bưu điện)(?: của tôi)?(?: là)?|số|dạ|vâng) )+/,
  zip: /(?:\b(?:va )?(?:ma (?:zip|buu dien)|zip(?: code)?)(?: cua toi)?(?: la)?\b|(?:và )?mã (?:zip|bưu điện)(?: của tôi)?(?: là)?)/g,
  after: / (?:a|nhe|nha|cam on|cảm ơn|ạ|nhé)$/,
  lives:
    /(?:(?:vì|nếu|vi|neu) )?(?:tôi|toi|chúng tôi|chung toi) (?:ở|sống ở|sống tại|o|song o|song tai)(?: số| so)?\s+(?=\d)|(?:địa chỉ|dia chi)(?: (?:của|cua))? (?:tôi|toi) (?:là|la)\s+/,
  knowsNoZip: inOrder(/(?:không|khong) (?:biết|nhớ|biet|nho|có|co)/, /(?:mã|ma|zip)/),
  dash: /^(?:gach|gạch)$/,
  inCity: /^(?:ở|o|tại|tai)$/,
  fractions: [],
  multiples: new Map(),
  written: [
    [/(?<= |^)(?:duong|đường) (?=\w)/g, ''],
    [/(?<= |^)(?:can ho|căn hộ) (?=\w)/g, 'apartment '],
  ],
  which: [/\b(?:thu nhat|dau tien|dau)\b|thứ nhất|đầu tiên/, /\b(?:thu hai|sau|cuoi)\b|thứ hai|cuối/],
  where:
    /(?:\b(?:o dau|cho nao|noi nao|gan nhat|gan toi|gan day|dia diem)\b|ở đâu|chỗ nào|nơi nào|gần nhất|gần tôi|gần đây|địa điểm)/i,
};
