import { capital } from '../../text/capital';
import type { MemoryTexts, ReminderTexts, ToDo } from '../keeping-texts';

const toDo = (what: string): ToDo => {
  const whole = (election: string): string => `${what} cho ${election}`;
  return { remind: whole, late: whole, label: (election) => capital(whole(election)) };
};

export const viUSReminder: Omit<ReminderTexts, 'nothingAhead'> = {
  toDo: {
    register: toDo('ghi danh bầu cử'),
    'update-registration': toDo('cập nhật hồ sơ ghi danh'),
    'request-ballot': toDo('xin lá phiếu bầu bằng thư'),
    'return-ballot': toDo('nộp lá phiếu bầu bằng thư'),
    'cure-ballot': toDo('bổ túc lá phiếu nếu có vấn đề'),
    'early-voting-end': toDo('bỏ phiếu sớm'),
    vote: toDo('bỏ phiếu'),
  },
  polls: (date, opens, closes) => `${date}, từ ${opens} đến ${closes}`,
  offer: (when, toDo, by) => `Tôi có thể nhắc quý vị ${when} để ${toDo}, ${by}.`,
  ask: 'Quý vị có muốn tôi đặt lời nhắc đó không?',
  reprompt: 'Xin nói có để đặt lời nhắc, hoặc không để bỏ qua. Quý vị có muốn đặt không?',
  label: (toDo, by) => `${toDo}, ${by}.`,
  tooLate: (toDo) => `Đã quá trễ để ${toDo}.`,
  tooNear: (toDo, by) => `Không còn thời gian để nhắc ${toDo}: xin làm ngay, ${by}.`,
  onlyDeadlines:
    'Tôi chỉ nhắc được các hạn chót bầu cử. Quý vị có thể nói, nhắc tôi ghi danh, hoặc, nhắc tôi nộp lá phiếu.',
  done: (when) => `Được, tôi sẽ nhắc quý vị ${when}.`,
  isSet: 'Lời nhắc đó đã được đặt rồi. Muốn đổi, xin đóng mục này rồi nói với Alexa.',
  leftOut: 'Được, không đặt lời nhắc.',
  device: 'Lời nhắc sẽ đến từ thiết bị bạn đang nói chuyện.',
  still: (offer) => `Tôi chưa đặt lời nhắc cho quý vị. ${offer}`,
  notThen: 'Như vậy thì không còn kịp, nên xin giữ giờ này.',
  momentPassed: 'Giờ của lời nhắc đó đã qua, nên tôi không đặt.',
  trouble: {
    permission:
      'Tôi chưa được phép đặt lời nhắc cho quý vị. Tôi đã gửi một thẻ tới ứng dụng Alexa. Xin cho phép ở đó, rồi hỏi lại tôi.',
    device: 'Máy này không đặt được lời nhắc. Xin thử máy khác, hoặc trong ứng dụng Alexa.',
    nowhere: 'Tôi không đặt lời nhắc ở đây được. Xin hỏi tôi hạn chót, rồi ghi vào lịch của quý vị.',
    'too-many': 'Alexa đã giữ hết số lời nhắc có thể. Xin xóa bớt một lời nhắc trong ứng dụng Alexa, rồi hỏi lại tôi.',
    timeout:
      'Alexa không trả lời kịp, nên tôi không biết lời nhắc có được đặt không. Xin xem trong ứng dụng Alexa, hoặc hỏi lại tôi.',
    unavailable: 'Alexa không đặt lời nhắc được lúc này, nên chưa có lời nhắc nào. Xin thử lại sau vài phút.',
    rejected: 'Xin lỗi, Alexa không nhận lời nhắc đó, nên chưa có lời nhắc nào.',
  },
};

export const viUSMemory: Omit<MemoryTexts, 'ask'> = {
  kept: (county) => `Được, lần tới tôi sẽ nhớ ${county}. Muốn bỏ, xin nói quên quận của tôi.`,
  onlyNow: (county) => `Tôi không nhớ được gì sau cuộc trò chuyện này. Từ giờ đến lúc đó tôi dùng ${county}.`,
  nowhere: 'Tôi không nhớ được gì sau cuộc trò chuyện này. Khi cần, tôi sẽ hỏi quý vị ở quận nào.',
  notKept: (county) => `Tôi chưa lưu được, nên tôi dùng ${county} chỉ cho cuộc trò chuyện này.`,
  leftOut: 'Được, vậy tôi không nhớ quận nào.',
  forgotten: 'Được, tôi đã quên quận của quý vị.',
  notForgotten: 'Tôi chưa xóa được quận của quý vị. Xin nói lại, quên quận của tôi, sau vài phút.',
};
