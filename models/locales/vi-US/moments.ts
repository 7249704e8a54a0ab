import type { MomentWords } from '../moment-words';

const DAY = 'thu (?:hai|ba|tu|nam|sau|bay|2|3|4|5|6|7)|chu nhat';

/** What names a moment, after a question that asks nothing else. */
const AT = `(?: (?:hom nay|bay gio|luc nay|ngay mai|toi nay|sang|chieu|toi|trua|cuoi tuan|tuan nay|tuan toi|${DAY}|ngay bau cu|vao|luc|truoc|sau|den|ngay|thang|gio|truc tiep|\\d{1,2}|khong|duoc|chua))`;

export const viUSMoments: MomentWords = {
  now: /\b(?:bay gio|luc nay|hien gio|hien tai|con mo|da dong|da mo)\b/,
  today: /\bhom nay\b/,
  tonight: /\btoi nay\b/,
  tomorrow: /\b(?:ngay mai|sang mai|chieu mai)\b/,
  weekend: /\bcuoi tuan\b/,
  weekdays: [
    /\bthu (?:hai|2)\b/,
    /\bthu (?:ba|3)\b/,
    /\bthu (?:tu|4)\b/,
    /\bthu (?:nam|5)\b/,
    /\bthu (?:sau|6)\b/,
    /\bthu (?:bay|7)\b/,
    /\bchu nhat\b/,
  ],
  morning: /\b(?:buoi sang|sang mai|sang som)\b/,
  afternoon: /\b(?:buoi chieu|chieu)\b/,
  evening: /\b(?:buoi toi|toi nay|ban dem|sau gio lam)\b/,
  clock: /\b(?:luc|den|truoc|sau) (\d{1,2}) gio(?: (\d{2}))?(?= |$)/,
  pm: /\b(?:chieu|toi|pm)\b/,
  am: /\b(?:sang|am)\b/,
  electionDay: /\bngay bau cu\b/,
  asksOpen:
    /\b(?:mo cua|dong cua|con mo|co mo|mo khong|da mo|da dong|mo den|may gio mo|may gio dong|gio mo|gio lam viec|bat dau chua|ket thuc chua)\b/,
  asksState: /\b(?:con mo|co mo cua|da mo cua|da dong cua|mo cua|dong cua) (?:khong|chua)$/,
  asksStillVote:
    /^(?:va |con |nhung )?(?:toi |chung toi )?(?:con (?:kip|duoc|co the|thoi gian(?: de)?) (?:di )?(?:bau|bo phieu)|(?:di )?(?:bau|bo phieu) (?:con kip|co tre|con duoc)|(?:da )?(?:lo|quen) (?:ngay )?(?:bau cu|bo phieu|di bau))(?: (?:bay gio|hom nay|toi nay|khong|chua|nua|thi sao|phai lam gi)){0,4}$/,
  asksToVote: new RegExp(
    `^(?:va |con )?(?:(?:khi nao|may gio|den may gio|tu may gio) )?(?:toi |chung toi )?(?:co the |duoc )?(?:di )?(?:bau|bo phieu)(?: duoc)?${AT}+$`,
  ),
  asksIfCan: /\b(?:co the|co duoc|duoc khong|co|con)\b/,
  asksWhere: /\b(?:o dau|cho nao|noi nao|gan nhat|gan toi|dia diem)\b/,
  things: {
    'early-voting': /\b(?:bau som|bo phieu som|bau cu som)\b/,
    'drop-box': /\bthung (?:nhan|bo) (?:la )?phieu\b/,
    office: /\b(?:van phong(?: bau cu)?|so bau cu)\b/,
    polls: /\b(?:phong phieu|dia diem bo phieu|noi bo phieu|cho bau|trung tam bo phieu|noi bau cu)\b/,
  },
};
