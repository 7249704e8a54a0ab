import type { FixedRule } from '../fixed-words';
import { enUSDanger } from './danger';

const rule = (pattern: string): RegExp => new RegExp(` (?:${pattern})`);

/** Tried in order. */
export const enUSFixed: readonly FixedRule[] = [
  ...enUSDanger,
  [
    'recorded',
    rule(
      'is (?:this|our|it|everything i say|what i say)(?: (?:call|conversation|chat|skill|thing|line|being|all|really|going to be))* (?:recorded|taped|monitored|tracked|saved|stored|private|confidential|anonymous) $|am i (?:being )?(?:recorded|taped|monitored|tracked) |are (?:you|they|we) (?:being )?(?:recording|recorded|taping|listening|spying|eavesdropping|storing|saving|tracking|monitoring)|' +
        '(?:do|does|will|did|can) (?:you|this|alexa|amazon|this skill) (?:record|save|store|keep|log|remember|track|hear|listen to|write down) (?:this|these|that|what|my (?:voice|questions?|words|conversation|address|answers)|our|everything|anything|me |us |a record)|' +
        '(?:who|what) (?:else )?(?:can|will|could) (?:hear|listen to) (?:this|me|what i|my questions?)|who (?:else )?(?:can|will|could) see (?:this conversation|what i(?:m| am)? (?:say|said|ask|asked|saying|asking)|my questions?)|what (?:do|will) you do with (?:what i|my (?:voice|data|address|information|questions?|recordings?))|(?:delete|erase) (?:my|the|this|what i)(?: \\w+)? (?:recordings?|voice|conversation|said|history)',
    ),
  ],
  [
    'who',
    rule(
      '(?:(?:are|r) (?:you|u) (?:a |an |really |just |even |like )*(?:robot|bot|human|humans|real|real person|actual person|person|people|ai|a i|computer|machine|alive|chat ?(?:bot|gpt)|alexa|siri|artificial|recording|live person|somebody|someone))',
    ),
  ],
  ['who', rule('(?:am i|who am i|are we|is this) (?:really )?(?:talking|speaking|chatting) (?:to|with) (?!spanish)')],
  [
    'who',
    rule(
      'who am i (?:talking|speaking)(?: to| with)? $|who (?:are|r) (?:you|u) $|what (?:are|r) you $|who is this $|whos this $|(?:whats|what is) your name |do you have a name |what (?:do|should) i call you |what are you called |who (?:made|built|created|programmed|designed|runs|owns|operates) (?:you|this)|is this a (?:robot|person|real person|human|bot|computer|machine|recording) ',
    ),
  ],
  [
    'official',
    rule(
      '(?<=^ (?:so |um |wait |okay |but |and )?)(?:is this|are you|is it|are these|is that|are your|is your)(?: \\w+){0,4} (?:official|legit|legitimate|trustworthy|reliable|accurate|up to date|authentic|government approved|a scam|fake|a trick)(?: \\w+){0,3} $|' +
        '(?:are you|is this) (?:\\w+ )?(?:from|with|run by|part of|owned by|affiliated with|connected to|the) (?:the )?(?:\\w+ ){0,3}(?:government|election office|elections office|state|county|clerk|board)s? $|' +
        '(?:can|should|why should) i (?:really )?(?:trust|believe) (?:you|this|your|what you)|(?:where|who) (?:do|did) you get (?:your|this|these|that|the) (?:answers?|information|info|facts|data)|how do (?:you|i) know (?:this|that|youre|you are|its|your|it) (?:\\w+ ){0,2}(?:right|true|real|official|legit|correct|answers?)|who (?:approved|wrote|checks|checked|approves|writes) (?:your|these|this|the|that) answers?',
    ),
    / (?:id|ids|results?|ballots?|mail|letter|text|website|observer|seal|envelope|vote|count|registration|license|card) /,
  ],
  [
    'language',
    rule(
      '(?:do|can|could|will|would) (?:you|u|i|we|this) (?:please |also |only |even )?(?:speak|talk|talk to me|speak to me|understand|switch|change|go|do this|do it|say (?:it|that|this)|answer|answer me|have (?:it|this|this skill)|use (?:you|this)|hear (?:it|this|that))(?: (?:to|in|into|it|this|that))* (?:spanish|espanol|french|chinese|mandarin|cantonese|vietnamese|korean|tagalog|arabic|russian|german|portuguese|haitian|creole|hmong|somali|japanese|italian|polish|navajo|hindi|another language|other languages|a different language|english)(?: \\w+)? $',
    ),
  ],
  [
    'language',
    rule(
      '(?:(?:speak|talk|answer|say (?:it|that)|switch|change)(?: (?:to|in|into|it))* (?:spanish|espanol|french|chinese)(?: please)? $|habla(?:s)? (?:usted )?espanol|what languages (?:do you (?:speak|have|know|support)|can you speak)|(?<=^ (?:um |hey |ok |okay )?)(?:in |en )?(?:spanish|espanol)(?: por favor| please)? $)',
    ),
    / (?:ballots?|forms?|help|interpreter|signs?|polls?|poll worker|translat\w+|materials?|vote|voting|registration|register|guide|website|application) /,
  ],
  [
    'send',
    rule(
      '(?<=^ (?:please |can you |could you |would you |will you |can you please |just )?)(?:(?:text|sms|message|e ?mail) (?:me )?(?:that|this|it|the (?:answer|link|date|dates|info|information|address)|all that)|send (?:me )?(?:that|this|it|the (?:answer|link|date|dates|info|information|address)) (?:to my (?:phone|cell|e ?mail|inbox)|in (?:a text|an e ?mail)|by (?:text|e ?mail|sms))|send me (?:a text|an e ?mail|a message))(?: to me| to my (?:phone|cell|e ?mail|inbox))?(?: with (?:that|this|it|the (?:answer|date|info|information)))?(?: please)? $',
    ),
  ],
];
