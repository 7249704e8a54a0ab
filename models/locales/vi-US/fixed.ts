import type { FixedRule } from '../fixed-words';
import { viUSDanger } from './danger';

const rule = (pattern: string): RegExp => new RegExp(` (?:${pattern})`);

const YOU = '(?:ban|em|may|day|ai nay|cai nay)';

/** Tried in order. */
export const viUSFixed: readonly FixedRule[] = [
  ...viUSDanger,
  [
    'recorded',
    rule(
      `(?:${YOU}|alexa|amazon|ho) (?:co )?(?:dang )?(?:ghi am|thu am|nghe len|luu|luu lai|luu giu|ghi lai|giu lai|theo doi)(?: \\w+){0,5} khong|(?:cuoc (?:noi chuyen|tro chuyen|goi) nay|dieu toi noi|loi toi noi)(?: \\w+){0,3} (?:ghi am|bi mat|luu|rieng tu)|ai (?:nghe|doc|thay) duoc (?:dieu|nhung gi|cuoc)|xoa (?:ghi am|giong noi|cuoc (?:noi chuyen|tro chuyen))`,
    ),
  ],
  [
    'who',
    rule(
      `${YOU} (?:co phai )?(?:la )?(?:nguoi may|robot|may|nguoi that|nguoi|bot|tri tue nhan tao|may tinh)(?: hay \\w+(?: \\w+)?)?(?: khong| phai khong)? $|${YOU} la (?:ai|gi) $|${YOU} ten (?:la )?gi|toi dang noi (?:chuyen )?voi (?:ai|nguoi|may)|ai (?:tao|lam) ra ${YOU}`,
    ),
  ],
  [
    'official',
    rule(
      `${YOU} (?:co )?(?:phai )?(?:la )?(?:cua )?(?:chinh thuc|chinh phu|nha nuoc|lua dao|that|dang tin)(?: \\w+){0,2} $|(?:toi )?(?:co the |co nen )?tin (?:${YOU}|duoc)(?: khong)? $|${YOU} lay (?:thong tin|cau tra loi)(?: \\w+){0,2} (?:o dau|tu dau)|ai (?:duyet|phe chuan|viet|kiem tra) (?:cac |nhung )?cau tra loi`,
    ),
    / (?:giay to|ket qua|la phieu|phieu|thu|tin nhan|trang|the) /,
  ],
  [
    'language',
    rule(
      `${YOU} (?:co )?(?:noi|biet|hieu) (?:duoc )?tieng (?:viet|anh|tay ban nha|tau|hoa|han|phap)(?: duoc)?(?: khong)? $|(?:doi|chuyen) (?:sang |qua )?tieng (?:viet|anh|tay ban nha)|(?<=^ )(?:noi )?tieng (?:viet|anh|tay ban nha)(?: di)? $|${YOU} noi (?:duoc )?(?:nhung |may )?(?:tieng|ngon ngu) (?:gi|nao)`,
    ),
    / (?:phong phieu|la phieu|nhan vien|tai lieu|mau don|thong dich|bau) /,
  ],
  [
    'send',
    rule(
      '(?<=^ (?:xin |lam on |ban |co the |hay )?)(?:gui|nhan|text)(?: (?:cho|no|cai|dieu|cau|do|nay|tra|loi|toi|tin|nhan|thong))* (?:qua|vao|toi|den) (?:\\w+ )?(?:tin nhan|email|dien thoai|thu dien tu)(?: (?:cua|cho|toi|duoc|khong|di))* $',
    ),
  ],
];
