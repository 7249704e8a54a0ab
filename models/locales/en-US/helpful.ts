import type { HelpfulTexts } from '../helpful-texts';
import type { ReplyWords } from '../reply-words';
import { reach } from './reach';

export const enUSHelpful: HelpfulTexts = {
  ask: 'Was that helpful?',
  choices: ['Yes', 'No'],
  thanks: 'Thanks for telling me.',
  person: (contact) => `I'm sorry. A person can help: ${reach(contact)}.`,
};

const IT = '(?:it|that|this)';
const WELL = '(?:helpful|useful|good|great|perfect|clear|what i (?:needed|wanted)|a (?:big |great )?help)';

/** What is said to "Was that helpful?" besides yes and no. */
export const enUSHelped: Pick<ReplyWords['phrases'], 'helped' | 'partly' | 'unhelped'> = {
  helped: [
    `${IT} (?:was|is|did|really was|sure was|definitely was|helped|helps)(?: (?:me|a lot|very much))?`,
    `(?:(?:${IT} (?:was|is)|thats) )?(?:very |really |so |super |extremely |quite |pretty )?${WELL}`,
    '(?:sure|really|definitely|absolutely) (?:was|is|did)|very|very much(?: so)?|a lot|helped(?: me)?(?: a lot)?|i (?:found|got) what i needed|you (?:helped|did)(?: me)?|i think it was',
    `${IT} (?:answers|answered) (?:it|that|my question)`,
  ],
  partly: [
    '(?:sort|kind) of(?: helpful)?|sorta|kinda|somewhat|partly|partially|more or less|so so|halfway|half and half|yes and no',
    '(?:(?:just |only )?a (?:little|bit|little bit)|not (?:entirely|completely|quite|fully|totally|all of it))(?: helpful)?|could be better|it was (?:okay|ok|alright|all right)',
  ],
  unhelped: [
    'not (?:really|at all|very|much|so much|particularly|especially|even close)(?: (?:helpful|useful|good|clear))?|not (?:helpful|useful|good|clear)',
    `${IT} (?:wasnt|was not|isnt|is not|didnt|did not|doesnt|does not)(?: (?:really|very|at all|help|helpful|useful|much|clear)){0,2}(?: (?:me|at all))?`,
    `(?:thats |it was |that was )?(?:unhelpful|useless|no help|not what i needed|confusing|terrible)|${IT} (?:didnt|did not|doesnt) (?:answer|help with) (?:it|that|my question|me|anything)`,
  ],
};
