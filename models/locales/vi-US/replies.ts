import type { ReplyWords } from '../reply-words';
import { viUSHelped } from './helpful';
import { viUSMoment } from './moment';

const PERSON = '(?:nguoi that|nguoi|nhan vien|ai do|tong dai)';
const TOLD = '(?:ngay|gio|so|so dien thoai|dia chi|trang mang|trang web|han chot|cau tra loi|cau hoi)';
const IT = '(?:do|cai do|dieu do|chuyen do)';
const WISH = '(?:toi |tui |minh )?(?:muon |can )?';

export const viUSReplies: ReplyWords = {
  padding: [
    ...'a o u um da thua vay the thi nhe nha nhi ma di roi alexa ok okay'.split(' '),
    ...['xin', 'lam on', 'vui long', 'cam on', 'cam on nhieu', 'toi nghi', 'y toi la', 'giup toi', 'cho toi', 'nua'],
  ],
  phrases: {
    ...viUSHelped,
    yes: [
      '(?:co|vang|da|u|phai|dung|yes)(?: (?:co|vang|da|roi|vay|a|chu))?',
      '(?:duoc|dong y|chac chan|tat nhien|di nhien|duong nhien)(?: (?:chu|roi|thoi))?',
      `tot|tot lam|hay lam|lam di|dat di|nhac di|noi di|doc di|tiep di|cu (?:lam|noi|dat)`,
      `${WISH}(?:muon|nghe|biet)(?: ${IT})?`,
    ],
    no: [
      '(?:khong|ko|k|khong can|khong phai|khong muon|thoi khoi|khoi|khoi can|chua can|no)(?: (?:dau|can|cam on|phai vay))?',
      `(?:toi )?khong (?:muon|can)(?: (?:${IT}|nghe|nghe them|nhac|loi nhac))?`,
      'dung (?:dat|lam|nhac)(?: nua)?',
    ],
    leave: [
      'bo qua|de sau|de luc khac|luc khac|khi khac|mai mot|chua phai bay gio|bay gio thi chua|khong phai bay gio|thoi bo di|bo di|huy|huy bo',
      'cau (?:ke tiep|tiep theo|khac)|tiep theo|sang cau khac|khong sao|quen di',
    ],
    done: [
      '(?:vay|the|nhu vay) (?:thoi|la du|la het|la xong)|het roi|xong roi|du roi|thoi du roi|toi hoi xong(?: roi)?',
      '(?:khong con|khong can|khong hoi)(?: gi)?(?: nua)?|khong con cau hoi(?: nao)?(?: nua)?',
      '(?:tam biet|chao|chao tam biet|bye|hen gap lai)(?: (?:ban|em|anh|chi|nhe))?',
    ],
    more: [
      '(?:noi|ke|cho (?:toi )?biet|doc|giai thich)(?: ro)? (?:them|hon)(?: (?:di|nua|ve (?:do|chuyen do)))?',
      'them|them nua|chi tiet|chi tiet hon|them chi tiet|them thong tin|con gi nua|tiep tuc|tiep|noi tiep',
      `${WISH}(?:biet|nghe) them`,
    ],
    repeat: [
      `(?:nhac lai|lap lai|noi lai|doc lai)(?: (?:lan nua|mot lan nua|${IT}|${TOLD}))?`,
      'lan nua|mot lan nua|ha|gi|gi co|gi vay|sao|cai gi',
      `(?:toi )?(?:nghe khong ro|khong nghe ro|khong nghe kip|nghe khong kip|chua nghe ro)(?: ${TOLD})?`,
      `(?:ban |may )?(?:vua|moi) noi (?:gi|cai gi)|${TOLD} (?:la gi|nao|may)(?: vay)?`,
    ],
    slower: ['(?:noi |doc )?(?:cham|tu tu)(?: lai| hon)?(?: thoi)?|(?:noi )?nhanh qua'],
    back: ['(?:quay|tro|lui) lai(?: (?:cau|cau tra loi|phan) truoc)?|cau truoc|cau tra loi truoc'],
    restart: ['(?:bat dau|lam|hoi) lai(?: tu dau)?|tu dau|tro ve dau|quay ve dau'],
    wait: [
      '(?:doi|cho|khoan)(?: (?:mot|ti|chut|chut xiu|lat|da|mot chut|mot lat|toi mot chut)){0,3}',
      'de toi (?:nghi|xem|coi)(?: (?:da|lai|mot chut))?|toi dang nghi',
    ],
    call: [
      `(?:toi )?(?:goi|hoi|lien lac|gap) (?:ai|so nao|${PERSON})(?: (?:duoc|bay gio))?`,
      `${WISH}(?:noi chuyen voi|gap|noi voi) ${PERSON}`,
      `(?:cho (?:toi )?)?so dien thoai(?: (?:la gi|bao nhieu|nao))?|so may|so nao`,
    ],
    unsure: [
      '(?:toi )?(?:khong biet|khong ro|khong chac|khong nho|quen roi|chua biet)(?: (?:nua|lam))?|co le|co the|tuy|chua quyet dinh',
    ],
    both: ['(?:ca hai|ca ba|tat ca|het|het thay)(?: (?:cau|cai|luon))?|moi thu'],
    none: [
      '(?:khong (?:cai|cau) nao|khong phai (?:cai|cau) nao)(?: (?:ca|het|do))?|(?:cai|cau|chuyen) khac|khong phai (?:cai|may cai) do|con gi khac',
    ],
    mistaken: [
      `(?:khong phai|do khong phai(?: la)?) (?:cau toi hoi|dieu toi hoi|y toi|y do)|sai roi|nham roi|hieu sai(?: roi)?|hieu lam(?: roi)?|toi (?:khong hoi|hoi chuyen khac|dau co hoi)(?: ${IT})?`,
    ],
    first: ['(?:cai|cau)? ?(?:dau|dau tien|tren)|cai nao cung duoc|sao cung duoc|gi cung duoc'],
    middle: ['(?:cai |cau )?(?:o )?giua'],
    last: ['(?:cai |cau )?(?:cuoi|cuoi cung|sau cung|chot)'],
    other: ['(?:cai|cau) (?:kia|con lai)'],
    previous: ['(?:cai|cau) (?:truoc|truoc do)'],
    when: [
      'luc may gio|may gio|khi nao|luc nao|ngay nao|hom nao|nhac (?:toi )?(?:khi nao|luc nao|gi|ve gi|chuyen gi)|ve chuyen gi|han chot (?:nao|khi nao|la khi nao)',
    ],
    device: ['(?:tren |o |bang )?(?:thiet bi|may|loa) nao(?: (?:vay|the))?'],
    county: ['(?:o |cua |cho )?quan nao(?: (?:vay|the))?|do la quan nao'],
    withheld: [
      '(?:toi )?(?:khong (?:muon |the )?(?:noi|cho|cho biet|dua)|khong noi duoc)(?: (?:dia chi|ma buu dien|ma zip))?|chuyen rieng|rieng tu|bi mat|(?:tai sao|sao) (?:can|phai)(?: (?:biet|noi))?(?: (?:dia chi|ma buu dien))?|(?:toi )?khong co(?: (?:dia chi|ma buu dien|ma zip))?',
    ],
  },
  ordinals: {
    'thu nhat': 1,
    'dau tien': 1,
    mot: 1,
    'thu hai': 2,
    hai: 2,
    'thu ba': 3,
    ba: 3,
    'thu tu': 4,
    bon: 4,
    'thu nam': 5,
    nam: 5,
    '1': 1,
    '2': 2,
    '3': 3,
    '4': 4,
    '5': 5,
  },
  besideOrdinal: [
    'cai',
    'cau',
    'cau hoi',
    'so',
    'dieu',
    'lua chon',
    'toi chon',
    'toi muon',
    'chon',
    'cho toi',
    'y toi la',
    'da',
    'vang',
  ],
  moment: viUSMoment,
};
