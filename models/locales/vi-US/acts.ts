import { anyOf, inOrder } from '../../text/pattern';
import type { ActWords } from '../act-words';

const PHIEU = '(?:la phieu|phieu bau|phieu)';

export const viUSActs: ActWords = {
  acts: [
    [
      'request-ballot',
      /\b(?:xin|yeu cau|nop don xin|don xin) (?:\w+ ){0,4}(?:phieu|bau bang thu|khiem dien|vang mat)\b/,
    ],
    [
      'return-ballot',
      anyOf(
        new RegExp(`\\b(?:nop|gui|tra|dem|bo|mang) (?:\\w+ ){0,3}${PHIEU}\\b(?! tam)`),
        new RegExp(`\\b${PHIEU} (?:\\w+ ){0,4}(?:tre|toi noi|den noi|dau buu dien|gui)\\b`),
      ),
    ],
    [
      'cure-ballot',
      anyOf(
        /\b(?:sua|bo tuc|dieu chinh) (?:\w+ ){0,3}(?:phieu|chu ky|bao thu|phong bi)\b/,
        inOrder(/\bphieu tam\b/, /\b(?:bo tuc|trinh|dem) (?:\w+ ){0,3}giay to\b/),
      ),
    ],
    ['register', /\b(?:ghi danh|dang ky|ghi ten)\b/],
  ],
  asksWhen:
    /\b(?:han chot|het han|thoi han|ngay cuoi|ngay nao|ngay may|khi nao|bao gio|chung nao|bua nao|tre nhat|cham nhat|truoc ngay)\b/,
  asksStill:
    /^(?!.*\b(?:theo doi|kiem tra|da duoc|duoc dem)\b).*\b(?:con kip|kip khong|tre khong|co tre|qua han|lo han|con thoi gian|con duoc)\b/,
  isWaited: /\b(?:khi nao|bao gio|chung nao) (?:\w+ ){0,3}(?:nhan duoc|gui toi|gui cho toi|ve toi)\b/,
  military: /\b(?:quan nhan|quan doi|linh|hai quan|luc quan|khong quan|nuoc ngoai|hai ngoai|dong quan)\b/,
};
