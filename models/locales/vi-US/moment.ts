import type { MomentWords } from '../reply-words';

const UNITS = 'mot hai ba bon nam sau bay tam chin muoi'.split(' ');
const LAST = '(?:han chot|ngay bau cu|bau cu|ngay cuoi|do)';

export const viUSMoment: MomentWords = {
  asksReminder: /\bnhac\b/,
  beside: [
    'doi thanh',
    'doi sang',
    'doi lai',
    'luc',
    'vao',
    'vao luc',
    'nhac toi',
    'nhac',
    'hay la',
    'duoc khong',
    'di',
    'nhe',
  ],
  hours: {
    ...Object.fromEntries(UNITS.map((word, at) => [`${word} gio`, at + 1])),
    ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`${at + 1} gio`, at + 1])),
    ...Object.fromEntries(Array.from({ length: 12 }, (_, at) => [String(at + 1), at + 1])),
    trua: 12,
  },
  minutes: { dung: 0, '00': 0, '15': 15, 'muoi lam': 15, ruoi: 30, '30': 30, 'ba muoi': 30, '45': 45 },
  morning: ['sang', 'buoi sang', 'am'],
  afternoon: ['chieu', 'toi', 'buoi chieu', 'buoi toi', 'pm'],
  parts: { '(?:vao )?buoi sang': 9, '(?:vao )?buoi chieu': 14, '(?:vao )?buoi toi': 18 },
  shifts: {
    '(?:mot|1) ngay truoc(?: do)?|hom truoc(?: do)?|som hon': -1,
    '(?:hai|2) ngay truoc(?: do)?': -2,
    '(?:ba|3) ngay truoc(?: do)?': -3,
    '(?:mot|1) tuan truoc(?: do)?': -7,
    '(?:mot|1) ngay sau(?: do)?|hom sau': 1,
    '(?:hai|2) ngay sau(?: do)?': 2,
  },
  beforeLast: {
    [`(?:mot|1) ngay truoc ${LAST}`]: 1,
    [`(?:hai|2) ngay truoc ${LAST}`]: 2,
    [`(?:ba|3) ngay truoc ${LAST}`]: 3,
    [`(?:mot|1) tuan truoc ${LAST}`]: 7,
    'ngay cuoi|dung ngay do|ngay do': 0,
  },
  tomorrow: ['ngay mai', 'mai'],
  weekdays: ['thu hai', 'thu ba', 'thu tu', 'thu nam', 'thu sau', 'thu bay', 'chu nhat'],
};
