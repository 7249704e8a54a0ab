import type { TimelyTexts } from '../timely-texts';
import { reach } from './reach';

export const viUSTimely: TimelyTexts = {
  pollsClosed: (election, when) => `Các phòng phiếu của ${election} đã đóng cửa ${when}.`,
  forElection: (election) => `Câu trả lời này là cho ${election}.`,
  whatNext: (contact) => `Để hỏi quý vị còn làm được gì, ${reach(contact)}.`,
  noSuchElection: (contact) => `Tôi không có dữ liệu về kỳ bầu cử đó. Để hỏi thêm, ${reach(contact)}.`,
  stillArrives: (date) => `Nếu phiếu của quý vị được gửi đúng hạn, phiếu còn đến hết ${date} để tới nơi.`,
  hadToArrive: (date) => `Phiếu gửi đúng hạn phải tới nơi trễ nhất là ${date}.`,
  tooLateToMail: 'Xin đừng gửi lá phiếu qua thư lúc này, vì phiếu có thể không tới kịp. Xin đem nộp tận nơi.',
  stillVote: (election, date) => `Vẫn còn kịp bỏ phiếu nếu quý vị đã ghi danh. ${election} là ${date}.`,
  electionDay: (election, date, isPast) => `${election} ${isPast ? 'đã diễn ra' : 'là'} ${date}.`,
  speaksOf: {
    polls:
      /phòng phiếu|trung tâm bỏ phiếu|địa điểm bỏ phiếu|nơi bỏ phiếu|bỏ phiếu (?:trực tiếp|sớm)|ngày bầu cử|buồng phiếu/i,
    sending:
      /\{polls\.(?:open|close)\}|phòng phiếu|trung tâm bỏ phiếu|địa điểm bỏ phiếu|bỏ phiếu trực tiếp|ngày bầu cử là/i,
    doubled: /(?:^|\s)(?:vào|lúc) (?:hôm nay|ngày mai|vào|bây giờ)(?=[\s,.]|$)|(?:^|\s)từ (?:từ|bây giờ từ)(?=\s)/i,
    line: /xếp hàng|trong hàng/i,
    mail: /qua thư|bằng thư|bưu điện|gửi thư|dán tem/i,
  },
};
