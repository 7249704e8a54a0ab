import type { SlotWords } from '../slot-words';

export const viUSSlots: SlotWords = {
  methods: {
    online: ['trên mạng', 'trực tuyến', 'qua mạng', 'trên trang web'],
    mail: ['qua thư', 'bằng thư', 'qua bưu điện', 'gửi thư'],
    'in-person': ['trực tiếp', 'đến tận nơi', 'tại văn phòng', 'nộp tận nơi'],
    email: ['qua email', 'bằng email', 'qua thư điện tử'],
    fax: ['qua fax', 'bằng fax'],
    'drop-box': ['tại thùng nhận phiếu', 'bỏ vào thùng', 'ở thùng nhận phiếu'],
  },
  deadlines: {
    register: ['ghi danh bầu cử', 'ghi danh', 'đăng ký bầu cử', 'hạn chót ghi danh', 'hạn ghi danh'],
    'update-registration': ['cập nhật hồ sơ ghi danh', 'đổi địa chỉ', 'cập nhật ghi danh'],
    'request-ballot': ['xin phiếu bầu bằng thư', 'xin lá phiếu', 'xin phiếu vắng mặt'],
    'return-ballot': ['nộp lá phiếu', 'nộp phiếu', 'trả lá phiếu', 'hạn chót nộp phiếu'],
    'return-ballot.mail': ['gửi lá phiếu', 'gửi lá phiếu qua thư', 'gửi phiếu qua bưu điện'],
    'cure-ballot': ['bổ túc lá phiếu', 'sửa chữ ký', 'sửa lá phiếu'],
    'early-voting-end': ['bỏ phiếu sớm', 'bầu sớm'],
    vote: ['bỏ phiếu', 'đi bầu', 'ngày bầu cử', 'bầu cử'],
  },
  streets: ['một trăm main street', 'mười hai oak street', 'hai trăm ferry street'],
  counties: (bare) => [`quận ${bare}`],
  country: 'Hoa Kỳ',
  invocationName: (office) => `bầu cử ${office}`,
  refused: { launch: ['mở', 'hỏi', 'bắt đầu'], connecting: ['về', 'và', 'từ'], small: ['một', 'các'] },
};
