import { once } from '../../text/once';
import { conceptsFrom, remembering, rewritesFrom, type Speech } from '../speech';
import { enUSConcepts } from './concepts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const CONTRACTIONS: readonly (readonly [string, string])[] = [
  ["(can|don|doesn|didn|isn|aren|wasn|weren|haven|hasn|hadn|couldn|wouldn|shouldn|ain|mustn)'?t", '$1 not'],
  ["won'?t", 'will not'],
  ['can not|cannot', 'can not'],
  ['don not', 'do not'],
  ['doesn not', 'does not'],
  ['didn not', 'did not'],
  ['isn not|ain not', 'is not'],
  ['(are|was|were|have|has|had|could|would|should|must)n not', '$1 not'],
  ["(i|you|we|they|he|she|it|that|there|who|what|where|when|how)'(?:ll)", '$1 will'],
  ["(i|you|we|they)'(?:ve)", '$1 have'],
  ["(you|we|they|who|what|where)'re", '$1 are'],
  ["i'?m", 'i am'],
  ["(i|you|we|they|he|she|it|who)'d", '$1 would'],
  ["(what|where|when|who|how|that|there|it|he|she|why|here)'?s", '$1 is'],
  ["(\\w+)'s?", '$1'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'have to'],
  ['gimme', 'give me'],
  ['lemme', 'let me'],
  ["y'?all", 'you all'],
  ["'?em", 'them'],
  ["'?cause|cuz|coz", 'because'],
  ["'?til", 'until'],
  ['thru', 'through'],
  ['hafta', 'have to'],
  ['dunno', 'do not know'],
  ['outta', 'out of'],
  ['ya', 'you'],
];

/** What recognition hears for our words. */
const MISHEARD: readonly (readonly [string, string])[] = [
  ['i d(?: s)?(?= (?!like|love|rather|have|be|hate|need))|eye dee|i de', 'id'],
  ['((?:[a-z] ){2,}[a-z])', '$1'],
  ['d m v|b m v', 'dmv'],
  ['dee em vee', 'dmv'],
  ['u s a?|united states(?: of america)?', 'usa'],
  ['f p c a', 'fpca'],
  ['f w a b', 'fwab'],
  ['u o c a v a|uovaca', 'uocava'],
  ['u s p s', 'usps'],
  ['p o box', 'pobox'],
  ['d u i', 'dui'],
  ['e mail(s|ed|ing)?', 'email$1'],
  ['absent tea|absent t|absent tee|apps and tea|absinthe|absentia|absent e|abcentee|absentie|absen tee', 'absentee'],
  ['poll in|pole in|polling|pulling|poling|poll and|bowling|pollin', 'polling'],
  ['poles', 'polls'],
  ['(early|to|and|can i|my|of|for|in) (?:boat|bolt|volt|vole|vogt)', '$1 vote'],
  ['(early|absentee|curbside|advance|advanced) (?:boating|bolting|floating)', '$1 voting'],
  ['(?:male|mal|mailing|mail an|mailed) in (ballots?|vote|voting)', 'mail in $1'],
  ['(absentee|mail in|sample|my|the|a) (ballet|ballad|balance|valid|ballots)', '$1 ballot'],
  ['(early|absentee|my|the|a|of) ballet', '$1 ballot'],
  ['regis story|rejester|regester|registar|re-?gister|red sister', 'register'],
  ['resgistration|registeration|regristration|registrations', 'registration'],
  ['pole (worker|workers|place|watcher)', 'poll $1'],
  ['pro visional|provision all|professional ballot', 'provisional'],
  ['primary e|prime mary', 'primary'],
  ['pre sink|precint|pre sinct|prison ct', 'precinct'],
  ['curb side|kerb side', 'curbside'],
  ['drop off box|dropbox|drop-box', 'drop box'],
  ['felon knee', 'felony'],
  ['note a?ry|no tary', 'notary'],
];

/** Many names for one thing. */
const NAMES: readonly (readonly [string, string])[] = [
  ['(register(?:ed|ing|s)?|sign(?:ed|ing)? up|registration)(?: to vote)? (?:by|through the) mail', '$1 by post'],
  [
    '(?:absentee by mail|absentee or mail in|mail in or absentee|absentee mail in|absentee or advance|advance by mail|(?:absentee )?(?:vote|voting) by mail|by mail|mail in|mail|mailed|postal|absent voter|absent voters|advance|absentee|advanced) (ballots?)',
    'absentee ballot',
  ],
  ['ballots? (?:by|in|through|in the) mail', 'absentee ballot by mail'],
  [
    '(vote|votes|voted|voting) (?:absentee|by (?:absentee |mail in )?mail|by post|through the mail|by absentee|in absentia|from home by mail)',
    'vote absentee',
  ],
  ['(?:mail in|mail|postal|absentee|advance mail|by mail) (vote|votes|voting|voter|voters)', 'absentee $1'],
  ['vbm', 'vote absentee'],
  ['sign(?:ed|ing|s)? (?:me |us |him |her )?up(?= (?:to vote|for voting|as a voter))', 'register'],
  ['(?:get|got|getting|be) on the (?:voter|voting) (?:rolls?|list)', 'register to vote'],
  ['enroll(ed|ing)?', 'register$1'],
  ['photo ids?|identification cards?|identification|ident|ids|id cards?|proof of identity|forms? of id', 'id'],
  ['(?:driver|drivers) (?:license|licence)|driving licen[sc]e', 'driverslicense'],
  ['licen[cs]e', 'driverslicense'],
  ['social security(?: number)?|ssn', 'socialsecurity'],
  [
    '(?:polling|poll|voting|vote|election|precinct) (?:place|places|location|locations|site|sites|station|stations|spot|center|centers|centre|building|booths?)',
    'pollingplace',
  ],
  [
    '(?:county |city |town |municipal |local |state ){0,4}(?:clerk and recorder|clerk|registrar|board of elections?|elections? board|board of registrars|registrar of voters|elections? (?:office|offices|official|officials|department|commission|commissioner|authority|division|administrator|supervisor)|supervisor of elections?|division of elections?|auditor|town hall|city hall|secretary of state|county recorder)s?(?: of elections?)?(?: office)?',
    'clerk',
  ],
  ['democrats?|democratic|republicans?|gop|libertarians?|dems?', 'partyname'],
  [
    'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming|state of state',
    'state',
  ],
  [
    '(?:twenty|two thousand(?: and)?) (?:twenty|thirty)(?: (?:one|two|three|four|five|six|seven|eight|nine))?|20[23]\\d',
    'calendaryear',
  ],
  ['sixteen|16', 'age16'],
  ['seventeen|17', 'age17'],
  ['eighteen|18', 'age18'],
  ['unhoused', 'homeless'],
  ['drop boxes|drop box|ballot boxes|collection box', 'dropbox'],
  ['election day|day of the election|voting day', 'electionday'],
  [
    '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?:one|two|three|four|five|six|seven|eight|nine))?|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|\\d+(?:st|nd|rd|th)?',
    'num',
  ],
  ['(\\d+)(am|pm)', 'num $2'],
  ['(?:a|p) m', 'pm'],
];

const stem = remembering((word: string): string => {
  if (word.length < 4 || /^(?:polls|does|this|pollingplace|usa|election|registration)$/.test(word)) return word;
  let base = word;
  if (/(?:ss|us|is)$/.test(base)) return base;
  if (/ies$/.test(base)) base = base.slice(0, -3) + 'y';
  else if (/(?:[sxz]|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (/s$/.test(base)) base = base.slice(0, -1);
  if (/(?:ing|ed)$/.test(base) && /[aeiouy]/.test(base.replace(/(?:ing|ed)$/, '')) && base.length > 5) {
    base = base.replace(/(?:ing|ed)$/, '');
    if (/([bdgklmnprt])\1$/.test(base) && !/(?:ll|ss)$/.test(base)) base = base.slice(0, -1);
  }
  if (base.length > 5 && base.endsWith('ly')) base = base.slice(0, -2);
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
});

export const enUSSpeech = once(
  (): Speech => ({
    rewrites: rewritesFrom([...CONTRACTIONS, ...MISHEARD, ...NAMES]),
    fillers: set('um uh er hmm hey okay ok well please alexa hi hello yeah like kinda sorta just actually basically'),
    functionWords: set(
      'a an the of to in on at for by with from and or but if so as that this these those it its be is am are was were ' +
        'been do does did have has had will would can could may might should shall must i me my we our you your he she ' +
        'they them their his her there here what which who whom how when where why not no any some',
    ),
    questionWords: set('what which who whom how when where why'),
    commonWords: new Set(['vote', 'voting', 'voter', 'ballot', 'register', 'registration', 'election'].map(stem)),
    votingWords: new Set(
      'polls poll pollingplace absentee precinct candidate primary electionday clerk provisional dropbox runoff uocava fpca fwab registered ballot electioneering postmark'
        .split(' ')
        .map(stem),
    ),
    introducesName: new Set([
      'am',
      'this is',
      'named',
      'called',
      'neighbor',
      'husband',
      'wife',
      'voter',
      'under',
      'name',
    ]),
    asksAboutName: new Set(['is', 'was']),
    asksIfRegistered: /^regist/,
    noName: set(
      'my mom dad mother father wife husband son daughter brother sister friend same day auto automatic online everyone ' +
        'anyone',
    ),
    stem,
    concepts: conceptsFrom(enUSConcepts, stem),
  }),
);
