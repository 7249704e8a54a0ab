import type { HelpfulTexts } from '../helpful-texts';
import type { ReplyWords } from '../reply-words';
import { reach } from './reach';

export const viUSHelpful: HelpfulTexts = {
  ask: 'Câu trả lời đó có giúp ích cho quý vị không?',
  choices: ['Có', 'Không'],
  thanks: 'Cảm ơn quý vị đã cho biết.',
  person: (contact) => `Xin lỗi quý vị. Có người có thể giúp: ${reach(contact)}.`,
};

/** What is said to it besides yes and no. */
export const viUSHelped: Pick<ReplyWords['phrases'], 'helped' | 'partly' | 'unhelped'> = {
  helped: [
    '(?:co|rat)(?: (?:giup ich|huu ich|co ich|ro|ro rang|tot))(?: (?:lam|nhieu|cho toi))?',
    '(?:giup ich|huu ich|co ich|ro roi|ro rang|rat nhieu|nhieu lam)(?: (?:lam|nhieu|cho toi))?',
  ],
  partly: [
    '(?:cung )?(?:mot chut|mot phan|phan nao|chut chut|tam tam|tam duoc)',
    'cung duoc|vua co vua khong|khong het',
  ],
  unhelped: [
    'khong (?:giup ich|huu ich|co ich|ro|ro lam|ro rang|giup duoc|giup duoc gi)(?: (?:gi|lam|ca|gi ca|cho toi))?',
    'khong (?:han|lam|may|chut nao|he)|vo ich|kho hieu|khong tra loi (?:cau hoi|dung cau hoi)(?: cua toi)?',
  ],
};
