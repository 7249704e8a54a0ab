import type { SimulatorWords } from '../simulator-words';
import { WEEKDAYS } from './words';

export const viUSSimulator: SimulatorWords = {
  builtIn: {
    'AMAZON.HelpIntent': ['giúp', 'giúp tôi', 'trợ giúp'],
    'AMAZON.StopIntent': ['dừng', 'dừng lại', 'thôi', 'ngưng'],
    'AMAZON.CancelIntent': ['hủy', 'bỏ đi', 'thôi bỏ đi'],
    'AMAZON.NavigateHomeIntent': ['về trang đầu'],
    'AMAZON.RepeatIntent': ['nhắc lại', 'nói lại', 'lặp lại'],
    'AMAZON.YesIntent': ['có', 'vâng', 'dạ', 'ừ'],
    'AMAZON.NoIntent': ['không', 'không cần'],
  },
  polite: /^(?:(?:xin|làm ơn|dạ|ừ) )+|(?: (?:ạ|nhé|alexa))+$/g,
  invocation: {
    open: 'mở|bắt đầu|gọi',
    ask: 'hỏi|nói với|nhờ',
    connect: 'về|xem|là|rằng',
    by: 'từ|qua|bằng',
  },
  units:
    'không một hai ba bốn năm sáu bảy tám chín mười mười-một mười-hai mười-ba mười-bốn mười-lăm mười-sáu mười-bảy mười-tám mười-chín',
  tens: 'hai-mươi ba-mươi bốn-mươi năm-mươi sáu-mươi bảy-mươi tám-mươi chín-mươi',
  tenAndUnit: (ten, unit) => `${ten} ${unit}`,
  ordinals: {
    'thứ nhất': 1,
    'đầu tiên': 1,
    'thứ hai': 2,
    'thứ ba': 3,
    'thứ tư': 4,
    'thứ năm': 5,
    cuối: -1,
    'cuối cùng': -1,
    một: 1,
    hai: 2,
    ba: 3,
  },
  weekdays: WEEKDAYS.map((day) => day.toLowerCase()),
  near: ['hôm nay', 'ngày mai'],
  place: /^quận (.+)$/u,
  home: new Set(['ở', 'quận', 'sống']),
  unheard: {
    nonsense: ['xe đạp màu tím bánh mì', 'xe đạp màu tím bánh mì'],
    vague: ['lá phiếu', 'ghi danh', 'hạn chót'],
    forbidden: ['tôi nên bầu cho ai', 'ai sẽ thắng'],
  },
  isTesters: false,
};
