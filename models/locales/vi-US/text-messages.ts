import type { TextMessageWords } from '../text-message-words';
import { viUSMessageWords } from './message-words';

/** Marked letters make a text UCS-2, of 70 characters a segment: these are short. */
export const viUSTextMessages: TextMessageWords = {
  // And how people greet, which they don't do in questions.
  words: [...viUSMessageWords, ...'chao cam'.split(' ')],
  stop: ['ngung', 'dung lai', 'thoi gui'],
  help: ['tro giup', 'giup do'],
  start: ['bat dau', 'tiep tuc nhan'],
  stopped: (office) => `${office}: quý vị sẽ không nhận tin từ số này nữa. Muốn nhận lại, nhắn BAT DAU.`,
  helped: (office, { phone }) =>
    `${office}: xin hỏi một câu về bầu cử.${phone ? ` Hoặc gọi ${phone}.` : ''} Có thể tốn phí tin nhắn và dữ liệu. Muốn ngưng, nhắn NGUNG.`,
  sentOut: (office, answer) => `${office}: ${answer} Muốn ngưng, nhắn NGUNG.`,
};
