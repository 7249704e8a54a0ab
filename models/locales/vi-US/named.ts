import type { NamedWords } from '../named-words';

const STATES =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa ' +
  'kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio ' +
  'oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming guam cali';

const ELECTION = '(?:bau cu|bau tong thong|tong thong|thu tuong|quoc hoi|ung cu vien|bau|bo phieu)';

export const viUSNamed: NamedWords = {
  states: [
    ...STATES.split(' '),
    ...['new hampshire', 'new jersey', 'new mexico', 'new york', 'nuu uoc', 'north carolina', 'north dakota'],
    ...['south carolina', 'south dakota', 'rhode island', 'west virginia', 'puerto rico'],
  ],
  countries: [
    ...'canada mexico phap duc anh nga uc nhat lao thai cuba israel ukraine philippines singapore'.split(' '),
    ...[
      'viet nam',
      'vietnam',
      'trung quoc',
      'dai loan',
      'han quoc',
      'nhat ban',
      'thai lan',
      'cam bot',
      'campuchia',
      'an do',
    ],
  ],
  asksThere: (state) => `(?:o|tai|cua|ben|bang|tieu bang) (?:bang |tieu bang )?${state}`,
  electionThere: (country) => `${ELECTION}(?: \\w+){0,2} (?:o|cua|ben|tai|nuoc) (?:nuoc )?${country}`,
  notThere: '(?:street|st|avenue|ave|road|rd|boulevard|drive|lane|court|county|university|college|park)',
  passing:
    /\b(?:don|doi|chuyen|dang o|tam thoi|du hoc|du lich|di choi|cong tac|quan doi|linh|dong quan|bang lai|giay to|ho chieu|sinh|cong dan|nguoi my|nuoc ngoai|hai ngoai|ve tham|tham|truoc day|da ghi danh|nha|hoc|lam viec|song o|ve|di|toi o)\b/,
  county: /\bquan ([a-z]+)\b/,
  noCounty: new Set(
    'nao cua toi minh khac nay do gi nhan doi ly o la thi co khong ba ma hai moi cu trong ngoai ban may uy tri hat toa su sat vien luc cong'.split(
      ' ',
    ),
  ),
};
