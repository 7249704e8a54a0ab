import type { ReplyWords } from '../reply-words';
import { enUSHelped } from './helpful';
import { enUSMoment } from './moment';
import { enUSOrdinals } from './ordinals';

/** Who a voter would rather talk to. */
const PERSON = '(?:some(?:one|body)|a (?:real |live )?(?:person|human)|an (?:operator|agent)|a representative|people)';
const TOLD =
  '(?:date|day|number|phone number|time|address|website|web site|deadline|place|year|month|last (?:part|bit))';
const IT = '(?:it|that|this)';
const GOOD =
  '(?:great|good|nice|fine|lovely|helpful|super|perfect|awesome|amazing|excellent|wonderful|terrific|fantastic|brilliant|okay|cool|ideal|sweet|handy|useful)';
const ONE = '(?: one| ones| option| choice| thing)?';

export const enUSReplies: ReplyWords = {
  padding: [
    ...'um uh er oh ah well hmm so like please alexa just actually then now and but hey really okay ok thanks'.split(
      ' ',
    ),
    ...[
      'thank you',
      'thank you very much',
      'thanks so much',
      'so much',
      'very much',
      'you know',
      'i think',
      'i mean',
      'i said',
      'for me',
      'my friend',
      'kindly',
      'right now',
      'dear',
    ],
  ],
  phrases: {
    ...enUSHelped,
    yes: [
      '(?:yes|yeah|yep|yup|yea|ya|yessir)(?: (?:i do|i would|sir|maam|indeed|of course|siree))?',
      'uh huh|mm ?hmm?|mhm|aye',
      'sure(?: thing| do| would)?|for sure|surely',
      'why not|why the heck not',
      'i (?:guess|suppose|reckon)(?: so| that works| thats fine)?',
      'okay|ok|okey dokey|alright|all right|fine|fine (?:by|with) me|very well',
      `go ahead|go for it|do (?:${IT}|so|set it)|go on then`,
      `(?:set|save|schedule|add|create|make|put in|turn on)(?: up)? (?:${IT}|that one|one|the reminder|a reminder|that reminder|it up)`,
      'sounds (?:good|great|fine|okay|right|perfect|like a plan)',
      `(?:that|it) (?:works|will work|would work|is fine|would be ${GOOD})`,
      `(?:thats|its) (?:fine|good|great|perfect)|(?:thatd|itd) be ${GOOD}|works for me`,
      'absolutely|definitely|certainly|of course|by all means|you bet|totally|naturally|gladly|affirmative',
      'correct|right|exactly|perfect|great|good idea|good|cool|wonderful|lovely',
      `lets (?:do|hear|have) (?:${IT}|them|the rest)|let me (?:hear|have) (?:${IT}|more|the rest)`,
      `(?:id|i would) (?:like|love|appreciate) (?:${IT}|to|one|to hear (?:${IT}|more|the rest)|you to)`,
      `i (?:do|would|want ${IT}|want to|want one|want you to)`,
      'tell me|hit me|lay it on me|im listening|im all ears|shoot',
      '(?:may|might) as well|(?:couldnt|cant|wont|wouldnt) hurt|if you (?:want|like|would|dont mind|can|must)|be my guest',
      '(?:please )?remind me(?: then)?|please do|make it so|count me in|im in',
    ],
    no: [
      '(?:no|nope|nah|naw|nay|uh uh|no no)(?: (?:way|sir|maam|i dont|i do not|thats (?:okay|fine|alright|it)))?',
      'negative|not really|not at all|not particularly|absolutely not|of course not|certainly not|i think not',
      'i (?:dont|do not) (?:think|believe) so|(?:id|i would) rather not|i wouldnt',
      `(?:please )?(?:dont|do not)(?: (?:do|set|want|need|save|add|bother)(?: (?:${IT}|one|to|with ${IT}|the reminder|a reminder|any))?)?`,
      `i (?:dont|do not) (?:want|need|care for|care about|wish) (?:${IT}|one|to|any|more|any more|anything|a reminder|the reminder|you to|to hear (?:${IT}|more|any more))`,
      'no need|no reminders?|no more|not (?:interested|necessary|needed|for me)|unnecessary',
      '(?:its|thats|im|i am) (?:okay|ok|alright|all right|good|fine|all set)',
      '(?:thatll|that will) do(?: it)?|(?:ill |hard )?pass|enough|thats enough|thats plenty|ive heard enough|enough already',
    ],
    leave: [
      `skip(?: (?:${IT}|this one|that one|the reminder))?|lets skip ${IT}`,
      `leave (?:${IT}|${IT} (?:out|alone|be|off|for now))|drop ${IT}|scrap ${IT}|ditch ${IT}`,
      '(?:maybe |perhaps |ask me |ask me again |try me )?later(?: on)?|in a (?:bit|while)|another time|some other time|maybe another time',
      'not (?:now|right now|today|yet|this time|just yet|at the moment)|some ?day',
      'move on|lets move on|next question|moving on|next',
      `dont bother|never ?mind(?: ${IT})?|forget(?: about)? ${IT}|cancel(?: ${IT})?|leave me alone`,
      `(?:ill|i will|i can) (?:do|remember|set) ${IT}(?: myself)?(?: later)?`,
    ],
    done: [
      '(?:(?:thats|that is|that was|thatll be|that will be|itll be|i (?:think|guess) thats)(?: about| pretty much)? (?:all|it|everything)|all done|that does it)(?: (?:for (?:now|today|me|you)|(?:that )?i (?:need|needed|wanted|want|have|had)(?: to (?:know|ask|hear))?|then))?',
      '(?:nothing(?: else| more| further)?|not a thing)(?: (?:for (?:now|today|me)|today|at all|at the moment|comes to mind))?|nothing (?:more|else) (?:i (?:need|want)|to ask)',
      '(?:im|i am|were|we are|i think im|i think were) (?:all )?(?:done|finished|through)(?: (?:here|for (?:now|today)|with (?:this|you)))?|were (?:all )?(?:good|set|fine)|all (?:set|good)',
      '(?:good ?)?bye(?: ?bye)?(?: now)?|(?:ill )?(?:see|talk to|catch) you(?: later| soon| then)?|so long|take care|farewell|good ?night|have (?:a|yourself a) (?:very )?(?:good|nice|great|lovely|blessed|wonderful) (?:day|one|night|evening|weekend|afternoon)|you too',
      '(?:that|it|you|youve|that has)(?: just| pretty much)? (?:answers|answered|covers|covered|does|settles)(?: (?:my|all my|all of my|the|it|everything|that))?(?: questions?)?|(?:that|you)(?: really)? (?:helps|helped|was (?:very |so |really )?helpful)|youve been (?:very |so |a |most )?(?:helpful|great|big help|great help)|thanks for (?:your|the|all (?:your|the)) help|appreciate (?:it|you|the help)',
      'i have no (?:more|other|further) questions|no (?:more|other|further) questions|i (?:dont|do not) (?:have|need) any(?:thing)?(?: (?:else|more|other|further))?(?: questions?)?|(?:ive |i )?got (?:it|what i (?:need|needed|came for))|i got (?:it|that)',
      '(?:you (?:can|may) (?:go|stop|leave)(?: now)?|(?:i )?(?:gotta|got to|have to|need to) (?:go|run)(?: now)?|im off|signing off|hang up|end (?:this|the) (?:call|session|conversation))',
    ],
    more: [
      `more|some more|(?:tell|give) me (?:some )?more(?: (?:about|on) ${IT})?|say more`,
      'go on|keep going|continue|carry on|proceed|and then|what then',
      '(?:tell me |give me |read me |i want )?(?:the rest|the details|details|more (?:info|information|details)|the full story)(?: of it)?',
      `i (?:want|would like|need) to (?:hear|know) (?:more|the rest|it all|everything)|(?:id|i would) like to (?:hear|know) more`,
      `what else(?: is there| should i know| do i need to know)?|is there more|anything else(?: (?:i should|to) know| about ${IT})?`,
      `elaborate|explain(?: ${IT})?(?: more)?|(?:can|could) you (?:elaborate|explain(?: ${IT})?|tell me more)`,
    ],
    repeat: [
      `(?:(?:can|could|would|will) you )?(?:repeat|say|tell me|read|give me)(?: (?:${IT}|the answer|the question|the (?:${TOLD})|${IT} (?:${TOLD}))){0,1} (?:again|one more time|once more|over)`,
      `(?:(?:can|could|would|will) you )?repeat(?: (?:${IT}|yourself|the (?:answer|question|${TOLD})|${IT} (?:${TOLD})))?`,
      'again|once more|one more time|come again|pardon(?: me)?|excuse me|huh|say what|what|sorry(?: what)?|beg your pardon',
      `what (?:did you say|was ${IT}|was it)(?: again)?|whats ${IT} again|what was ${IT} you said`,
      `i (?:didnt|did not|couldnt|could not|dont) (?:catch|hear|get|understand|follow) (?:${IT}|you|what you said|(?:the|that) (?:${TOLD})|all of ${IT}|any of ${IT})`,
      `i missed (?:${IT}|(?:the|that) (?:${TOLD}))|run ${IT} by me again`,
      `what (?:was|were) (?:the|that) (?:${TOLD})(?: again| you said| you just said| you gave me)?|whats (?:the|that) (?:${TOLD}) again|what is (?:the|that) (?:${TOLD}) again`,
      `(?:what|which) (?:${TOLD}) was (?:${IT}|it)(?: again)?|(?:what|which) (?:date|number|address|year)(?: again)?`,
      `(?:when|where) was (?:${IT}|it)(?: again)?|(?:when|where) did you say(?: it was| ${IT} was)?`,
    ],
    slower: [
      'slower|slow down|slow it down|more slowly|slowly|take it slow|not so fast|a (?:little|bit) slower|too (?:fast|quick)',
      `(?:(?:can|could|would|will) you )?(?:say|read|repeat|tell me|do) (?:${IT}|${IT} again|the answer) (?:a (?:little|bit) |again )?(?:more )?slow(?:ly|er)`,
      '(?:(?:can|could|would|will) you )?(?:talk|speak|go|read) (?:a (?:little|bit) |much )?(?:more )?slow(?:ly|er)',
      '(?:thats|its|youre|you are) (?:(?:talking|speaking|going|reading) )?(?:way )?too (?:fast|quick|quickly)',
    ],
    back: [
      `(?:(?:can|could) (?:you|we) )?(?:lets )?(?:go|take me|get|step) back(?: (?:to (?:${IT}|the (?:last|previous) (?:one|question|answer|thing|topic))|one|a step))?`,
      'back|back up|previous|previous (?:one|answer|question|topic)|the (?:previous|last) (?:answer|question|topic)',
    ],
    restart: [
      '(?:lets |i want to |can we |could we )?(?:start|begin) (?:over|again|anew|fresh|from (?:the )?(?:beginning|top|start|scratch))(?: again)?',
      'from the (?:top|beginning|start)|restart|reset|main menu|menu|new conversation',
      '(?:lets )?go (?:back )?to the (?:beginning|start|menu|main menu|very beginning)',
    ],
    wait: [
      '(?:hold|hang) (?:on|up)(?: (?:a|one) (?:second|sec|minute|moment))?|pause|stand by',
      'wait(?: up)?(?: (?:a|one) (?:second|sec|minute|moment))?',
      '(?:just )?(?:a|one) (?:second|sec|minute|moment)|(?:give|gimme)(?: me)? a (?:second|sec|minute|moment)',
      'let me (?:think|see|check)(?: about it)?|i need (?:a (?:second|sec|minute|moment)|to think)|thinking',
      '(?:let me |i need to )(?:get|grab|find) (?:a pen(?:cil)?|something to write with|some paper|my glasses|my address)',
    ],
    call: [
      `who (?:do|can|should|would|could) i (?:call|phone|talk to|speak to|speak with|contact|ask|ring)(?: (?:about|for) ${IT})?`,
      `(?:whats|what is|give me|tell me) (?:the|that|your|their) (?:phone |telephone )?number(?: to call)?|what number (?:do|should|can) i call`,
      `(?:can|could|may|how (?:do|can) i|i want to|i need to|i would like to|id like to|let me)(?: i)? ?(?:talk|speak) (?:to|with) ${PERSON}`,
      `is there (?:a (?:phone )?number|${PERSON}) (?:i can|to|i could) (?:call|talk to|speak to)`,
      `connect me(?: (?:to|with) ${PERSON})?|real person|human|operator|representative|agent|get me ${PERSON}|who to call`,
    ],
    unsure: [
      'i dont know|i do not know|dunno|i dunno|not sure|im not sure|i am not sure|unsure|no idea|i have no idea|no clue|beats me',
      'hard to say|maybe|perhaps|possibly|i cant (?:remember|decide|say)|it depends|whatever|i havent decided|good question',
    ],
    both: [
      '(?:both|all|each)(?: of (?:them|those|these|it))?|all (?:two|three)(?: of them)?|everything|the two of them|the lot',
      '(?:i want|id like|give me|tell me|lets hear|lets do)(?: about)? (?:both|all|each|everything)(?: of (?:them|those))?',
      '(?:the )?first (?:and (?:the )?second|two)|(?:these|those) two|one and two|one after the other',
    ],
    none: [
      'neither(?: one| of (?:them|those|these|the two))?|none(?: of (?:them|those|these|the above|that))?',
      '(?:not )?(?:those|these|that|that one|any) either|not (?:those|these|that|that one|either|either one|either of (?:them|those)|any of (?:them|those|these))',
      `(?:some(?:thing|thin)) (?:else|different)|another one|a different (?:one|question)|(?:the |any )?other (?:options|ones|choices|ideas)|what else(?: do you have| is there)?`,
      '(?:what are )?(?:my )?other (?:options|choices)|those arent (?:it|them|right)|try again',
    ],
    mistaken: [
      `(?:${IT}|its|thats|those are|it is|that is|this is)(?: not| isnt|nt)? ?(?:not )?(?:what i (?:asked|meant|want|wanted|said|am asking|was asking)(?: for| about)?|my question|the question)`,
      'thats (?:wrong|not (?:it|right))|wrong(?: one| answer| question)?|not what i (?:asked|meant|want|wanted|said)(?: for| about)?|you misunderstood(?: me)?|you got (?:it|me|that) wrong',
      'i (?:meant|want|wanted|asked|was asking|need) (?:about |for )?something (?:else|different)',
      'i (?:didnt|did not) (?:ask|mean|say|want) (?:that|it|those|for that|about that)',
    ],
    first: [
      `(?:the )?(?:former|top|earlier)${ONE}`,
      '(?:either|whichever|any)(?: one| of (?:them|those))?|doesnt matter|it doesnt matter|i dont care|you (?:choose|pick|decide)|surprise me',
    ],
    middle: [`(?:the )?(?:middle|center)${ONE}|(?:the )?one in the middle`],
    last: [`(?:the )?(?:last|latter|final|bottom|latest)${ONE}`],
    other: [`(?:the )?other${ONE}|not that one the other(?: one)?`],
    previous: [
      '(?:the )?(?:one|thing) (?:you (?:said|named) )?(?:right )?before(?: (?:that|it))?(?: one)?|the previous one',
    ],
    when: [
      `(?:at )?what time(?: (?:is|was|would|will) (?:${IT})(?: be)?)?|what time would you(?: remind me)?|what hour`,
      `when(?: (?:is|was|would|will) (?:${IT})(?: be)?)?|when exactly|for when|when (?:will|would) (?:you(?: remind me)?|it go off|i hear it)`,
      '(?:on )?(?:what|which) (?:day|date)|whats it for|what (?:is|would) it (?:be )?for|(?:of|about|for) what',
      '(?:what|which) reminder|when (?:is|was) (?:the|that) (?:deadline|date|day|last day)(?: (?:again|for that|for it))?|whens (?:the|that) (?:deadline|date)|what (?:will|would) you remind me (?:of|about)|remind me of what|what deadline|which deadline',
    ],
    device: [
      '(?:on |to |from )?(?:what|which) (?:device|speaker|echo|alexa|phone|one of my (?:devices|echos|speakers))(?: (?:is|will|would|does) (?:it|that|this|you)(?: (?:be|come|go|remind me|go off|ring|play|use))?(?: (?:on|to|from|off))?)?',
      'where (?:will|would|does|is) (?:it|that|the reminder) (?:be|go|go off|come|ring|play|show up|come up|come from|set)(?: on)?|will (?:it|that) (?:be|come|go off|ring) (?:on|from) (?:my (?:phone|echo|speaker)|this (?:device|one|echo|speaker)|here)',
    ],
    county: [
      '(?:what|which) county(?: (?:is|was|are|were|do|did) (?:it|that|this|those|you|we|they)(?: (?:for|in|of|about|mean|saying|talking about|thinking of|using|looking at))?)?',
      '(?:is|was) (?:that|it|this) for (?:my|our|the right|this) county|for (?:what|which) county|(?:what|which) county(?:s| is)? (?:that|it|this)(?: for)?',
    ],
    withheld: [
      '(?:im|i am|ill|i will) not (?:telling|giving|saying|sharing|tell|give|say|share)(?: you)?(?: (?:that|it|my (?:\\w+ )?\\w+))?',
      '(?:i )?(?:wont|will not|dont want to|do not want to|would rather not|refuse to|cant|dont feel like)(?: (?:tell|telling|give|giving|say|saying|share|sharing)(?: you)?(?: (?:that|it|my (?:\\w+ )?\\w+|out my (?:\\w+ )?\\w+))?)',
      '(?:thats |it is |its )?none of your business|(?:thats|its|it is|my \\w+ is) (?:private|personal|confidential)|private',
      '(?:i )?(?:dont|do not) have (?:one|it|a zip(?: code)?|an address|that)|no (?:address|zip(?: code)?)',
      '(?:can you |could you )?(?:do it |tell me |answer )?without (?:it|that|my (?:\\w+ )?\\w+|the (?:zip(?: code)?|address))|why (?:do|would) you (?:need|want)(?: to know)?(?: (?:that|it|my (?:\\w+ )?\\w+))?',
    ],
  },
  ...enUSOrdinals,
  moment: enUSMoment,
};
