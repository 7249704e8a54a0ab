import type { FixedRule } from '../fixed-words';

const rule = (pattern: string): RegExp => new RegExp(` (?:${pattern})`);

const SOMEBODY =
  '(?:co nguoi|ai do|nguoi ta|co (?:mot )?(?:ten|ga|thang|ong|ba|nguoi|dam)|mot nguoi|mot ten|mot ga|ho|no|han|chong toi|vo toi|ban trai toi|hang xom toi|con toi)';
/** Without its marks "bổ sung" ends like "súng". */
const WEAPON = '(?:(?<!bo )sung|(?:cam|rut|chia|vung|mang|xach)(?: con| cay)? dao|dao gam|ma tau|luu dan|vu khi)';

const WHO = '(?:toi|tui|minh|em|con|no|anh ay|chi ay|co ay|me toi|ba toi|ban toi|con toi)';
/** Of what people want to die without meaning it: `cười muốn chết`. */
const MUCH = '(?:cuoi|met|doi|nong|lanh|dau|so|khat|gian|tuc|chan|lo)';

/** Questions of law, and a voter's own affairs: what happened once, why somebody can't come. */
const LAW =
  / (?:luat|hop phap|duoc phep|bi cam|co duoc|duoc khong|co the mang|giay phep|quy dinh|bi phat|neu co|du luat|nam ngoai|truoc day|tren tin tuc) /;
const ASKS =
  /(?:^| )(?:toi co the|co the|lam sao|lam the nao|bau the nao|bau sao|bau duoc|bo phieu duoc|co duoc|qua thu|bang thu|vang mat|phieu tam|ghi danh|ho so|giay to|chu ky|dia chi|du luat|nam ngoai|truoc day|cong khai|hang loat)(?= |$)/;

/**
 * No wish to live, and danger: before anything else. Tried in order. Without marks many syllables are several words (`từ từ`,
 * slowly; `đang bận`, busy; `ghi danh`, to register): those stand here only beside what tells them apart.
 */
export const viUSDanger: readonly FixedRule[] = [
  [
    'self-harm',
    rule(
      '(?:(?:muon|dinh|se|sap|tinh|tim cach|nghi den chuyen|noi den chuyen) tu tu|tu tu (?:chet|cho xong)|tu sat|(?:khong|ko|chang|chan|het) (?:muon |con muon |thiet )?song(?: nua)? (?!o|tai|chung|voi|trong|gan)|muon (?:ket lieu|cham dut) (?:cuoc doi|doi minh|mang song|cuoc song)|(?:ket lieu|cham dut) (?:cuoc )?(?:doi|song) (?:minh|toi|cua)|(?:muon|dinh|se|sap) (?:tu )?(?:giet minh|lam hai minh|cat co tay|cat tay|nhay cau|nhay lau|treo co (?:chet|tu))|tu (?:lam )?hai (?:ban than|minh)|uong (?:het|ca|nguyen) (?:\\w+ ){0,3}thuoc|khong con (?:ly do|y nghia|gi)(?: nao)? (?:de|ma) song|song (?:lam gi|khong con y nghia|chi kho)|(?:chet|toi chet) (?:di |quach )?cho (?:roi|xong|khoe|rong)|uoc (?:gi )?(?:toi |minh )?(?:chet|dung thuc day))',
    ),
    / (?:du luat|ung cu vien|bac si|luat) /,
  ],
  ['self-harm', new RegExp(` ${WHO}(?: (?!${MUCH} )\\w+){0,2} (?:muon|chi muon|dinh) chet `)],
  [
    'danger',
    rule(
      '(?:no sung|ban sung|(?:rut|vung|chia) dao|xa sung|dang ban (?:nhau|sung)|tay sung|ke cam sung|tieng sung|bat (?:coc|con tin)|lam con tin|khung bo|danh bom|co bom|doa (?:danh |dat )?bom|dat bom|trai bom|chat no|phat no|no bom)',
    ),
    LAW,
  ],
  [
    'danger',
    rule(
      `${SOMEBODY}(?: \\w+){0,5} (?:danh nhau|danh dap|danh nguoi|dam nhau|dam chet|ban nhau|ban chet|chem|giet|tan cong|hanh hung|bop co) `,
    ),
    / (?:luat|du luat|may ban|mua ban|ban phieu|ban nha|danh dau|nam ngoai|truoc day) /,
  ],
  ['danger', rule(`(?:${SOMEBODY}|cam|rut|chia|vac|mang|dem|xach|vung)(?: \\w+){0,4} ${WEAPON} `), LAW],
  [
    'danger',
    rule(
      '(?:(?:toi|tui|tao|bon toi|chung toi) (?:se|dinh|muon|sap) (?:giet|chem|ban chet|danh bom|danh chet|dot phong|dot toa|dat bom)(?: \\w+)? |(?:ho|no|han|ong ta|co nguoi|ai do)(?: \\w+){0,3} (?:doa|ham|noi se) (?:giet|ban|danh|chem|dot)|doa giet|giet (?:het|sach|may|no|bon) )',
    ),
    / (?:luat|du luat) /,
  ],
  [
    'danger',
    rule(
      '(?:(?:dang boc|bi|boc) chay |chay nha|chay lon|hoa hoan|boc khoi|khoi boc|dam chay|phong hoa|(?:ro ri|xi|mui) (?:hoi )?(?:gas|ga|khi dot))',
    ),
    / (?:chay dua|neu|xe buyt|dang chay may) /,
  ],
  [
    'danger',
    rule(
      '(?:dang (?:danh nhau|au da|xo xat|bao loan|hon chien)|danh nhau |au da|bao dong|dam dong (?:hung han|tan cong)|(?:toi|chung toi|tui)(?: dang)? (?:bi|gap) (?:danh|dam|tan cong|hanh hung|nguy hiem|nhot|bao vay|ruot|ruot theo|theo doi|cuop)|(?:dang|gap|bi) nguy hiem)',
    ),
    ASKS,
  ],
  [
    'danger',
    rule(
      '(?:(?:khong|ko) tho (?:duoc|noi)|ngung tho|kho tho|bat tinh|ngat xiu|(?:bi|vua|dang) (?:ngat|xiu|dot quy|dong kinh|co giat|len con)|xiu (?:roi|ngay|o|trong)|nga (?:quy|xuong)(?: \\w+){0,3} (?:khong|bat|chay)|(?<!(?:o|di) )dau (?:tim|nguc|that nguc)|nhoi mau|chay mau|mau chay|bi thuong(?: nang)?|soc thuoc|mac nghen|chuyen da|vo nuoc oi|sap sinh|(?:goi|can|keu) (?:gap )?(?:xe )?(?:cap cuu|cuu thuong|cuu hoa|canh sat|911|chin mot mot)|cap cuu |cuu (?:toi|tui|voi|mang) )',
    ),
    ASKS,
  ],
  [
    'danger',
    rule(
      '(?:goi|thung|tui|vali|hop|ba lo|vat|bot trang)(?: \\w+){0,3} (?:kha nghi|dang nghi|kha nghi)|(?:co|dang|day la) (?:mot )?(?:truong hop )?khan cap ',
    ),
    ASKS,
  ],
];
