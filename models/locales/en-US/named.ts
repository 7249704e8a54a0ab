import type { NamedWords } from '../named-words';

const STATES =
  'alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa ' +
  'kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio ' +
  'oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming guam cali';

const COUNTRIES =
  'mexico canada england britain germany france spain italy ireland scotland poland russia ukraine china japan korea vietnam india ' +
  'pakistan israel egypt nigeria ghana kenya ethiopia brazil argentina chile colombia venezuela peru ecuador cuba haiti jamaica ' +
  'guatemala honduras nicaragua panama australia portugal greece turkey iran iraq afghanistan philippines';

const ELECTION =
  '(?:elections?|voting|vote|voters?|polls?|polling|primary|primaries|caucus|registration|ballots?|absentee|early|mail in|deadlines?|laws?|rules?|secretary of state|residents?)';

export const enUSNamed: NamedWords = {
  states: [
    ...STATES.split(' '),
    ...['new hampshire', 'new jersey', 'new mexico', 'new york', 'north carolina', 'north dakota', 'rhode island'],
    ...[
      'south carolina',
      'south dakota',
      'west virginia',
      'puerto rico',
      'american samoa',
      'd ?c',
      'district of columbia',
    ],
    ...['(?:the )?(?:u ?s )?virgin islands', '(?:the )?northern mariana islands', 'jersey'],
  ],
  countries: [
    ...COUNTRIES.split(' '),
    ...[
      '(?:the )?united kingdom',
      'great britain',
      '(?:the )?u k',
      'el salvador',
      'costa rica',
      '(?:the )?dominican republic',
    ],
    ...['south africa', 'new zealand', 'south korea', 'north korea', 'saudi arabia', 'puerto vallarta'],
  ],
  asksThere: (state) =>
    `(?:in|for|of|over in|down in|up in|out in|across|about|how does|does|do|is|are|when does|where does) (?:the )?(?:state of |commonwealth of )?${state}|${state}s? (?:general |primary |state )?${ELECTION}`,
  electionThere: (country) =>
    `(?:elections?|president|prime minister|parliament|polls|candidates?|vote|voting)(?: \\w+){0,3} (?:in|of|for) (?:the )?${country}|${country}s? (?:\\w+ )?(?:elections?|president|prime minister|parliament)`,
  notThere:
    '(?:street|st|avenue|ave|road|rd|boulevard|drive|lane|court|county|parish|university|college|school|elementary|park|middle|high|library|church|tech|driver|drivers|license|licence|id|plates?|passport|resident id)',
  passing:
    /\b(?:mov(?:e|es|ed|ing)|relocat\w*|transfer\w*|came|comes?|coming|from|licen[cs]es?|id|ids|card|passport|born|birth|schools?|colleges?|universit\w+|students?|dorm|travel\w*|trip|vacation\w*|visit\w*|away|out of|temporar\w+|right now|currently|stationed|deploy\w*|military|army|navy|air force|base|work|works|working|job|contract|convict\w*|felon\w*|prison|jail|parole|probation|crime|used to|previous\w*|former\w*|already|registered in|registered to vote in|still registered|registration in|voted in|last voted|both|two states|second home|house|homes?|property|snowbird\w*|winter|summer|here|hospital|mail(?:ed)? (?:it|my|me|a)|send|sent|forward\w*|divorced|married|died|citizens?|abroad|overseas|embassy|consulate|us|u s|usa|american|retired?|stay\w*|spend\w*|driving|drive|this state|but|stud(?:y|ies|ying)|pcs\w*|residence|trucker|haul|sailor|leav\w+|like in|same as|unlike)\b/,
  county: /\b([a-z]+) (?:county|parish)\b/,
  noCounty: new Set(
    (
      'my your the a an this that these those which what another other others different each every same new old in home own some any of for to and or ' +
      'by their his her our current previous former one two three both outside local neighboring nearby next wrong right entire whole across per within cross ' +
      'out change changed changing switch switched between moved left unknown is are call contact city state across vote voting register registered ' +
      'i we you it from with at on no not know rural small big large second first certain particular specific election any whichever said mail'
    ).split(' '),
  ),
};
