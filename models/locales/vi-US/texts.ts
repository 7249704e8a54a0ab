import { capital } from '../../text/capital';
import type { Texts } from '../texts';
import { viUSCalendar } from './calendar';
import { viUSHelpful } from './helpful';
import { viUSMemory, viUSReminder } from './keeping';
import { viUSOpen } from './open';
import { viUSPlaces } from './places';
import { office, reach } from './reach';
import { viUSTimely } from './timely';
import titles from './titles.json';
import { either, which } from './words';

/** `Quận Riverbend`, `Riverbend County` → `Riverbend`, after "quận nào". */
const bareName = (name: string): string => name.replace(/^Quận /, '').replace(/ (County|Parish|Borough)$/, '');

export const viUSTexts: Texts = {
  calendar: viUSCalendar,
  topics: titles,
  launch: {
    welcome: (office) =>
      `Kính chào quý vị đến với ${office}. Tôi có thể cho biết cách bỏ phiếu, bỏ phiếu khi nào và ở đâu.`,
    again: 'Được, xin bắt đầu lại.',
    ask: 'Quý vị muốn biết điều gì?',
    reprompt: 'Quý vị có thể hỏi, hạn chót ghi danh bầu cử là khi nào? Quý vị muốn biết điều gì?',
  },
  help: {
    examples:
      'Tôi trả lời các câu hỏi về bầu cử bằng những gì văn phòng bầu cử đã phê chuẩn. ' +
      'Quý vị có thể hỏi, cuộc bầu cử tới là khi nào? Hoặc, làm sao xin lá phiếu bầu bằng thư?',
    also: 'Quý vị cũng có thể nói nhắc tôi về hạn chót, nhắc lại, hoặc dừng.',
    ask: 'Quý vị muốn biết điều gì?',
    reprompt: 'Xin thử hỏi, tôi bỏ phiếu ở đâu? Quý vị muốn biết điều gì?',
  },
  countdown: ({ to, days }) => `Còn ${days} ngày nữa là đến ${to === 'election' ? 'ngày bầu cử' : 'hạn chót'}.`,
  goodbye: 'Xin chào quý vị, và cảm ơn quý vị đã đi bầu.',
  after: {
    anythingElse: 'Quý vị còn muốn biết điều gì nữa không?',
    more: 'Quý vị có muốn nghe thêm về điều đó không?',
    reprompt: 'Quý vị có thể hỏi thêm về bầu cử, hoặc nói dừng. Quý vị muốn biết điều gì?',
  },
  helpful: viUSHelpful,
  more: { none: 'Tôi chỉ có bấy nhiêu về điều đó.' },
  no: { whatElse: 'Được. Quý vị còn muốn biết điều gì nữa?' },
  repeat: { nothing: 'Tôi chưa nói gì cả.', nothingBefore: 'Trước đó không có gì.' },
  wait: 'Xin quý vị cứ thong thả.',
  alsoAsked: (title) => `Quý vị cũng muốn biết ${title}. Tôi nói tiếp nhé?`,
  county: {
    ask: (names) =>
      names.length === 0
        ? 'Điều đó tùy theo quận. Quý vị bỏ phiếu ở quận nào?'
        : `Điều đó tùy theo quận. Quý vị bỏ phiếu ở quận nào, ${which(names.map(bareName))}?`,
    again: (names) =>
      names.length === 0 ? 'Quý vị bỏ phiếu ở quận nào?' : `Quý vị bỏ phiếu ở quận nào, ${which(names.map(bareName))}?`,
    reprompt: 'Quý vị bỏ phiếu ở quận nào? Nếu không chắc, xin nói tôi không biết.',
    notOurs: 'Tôi không có câu trả lời cho quận đó.',
    isFor: (place) => `Tôi đang nói về ${place}.`,
    remembered: (county) => `Được, ${county}.`,
    missed: 'Xin lỗi, tôi không nghe ra tên quận.',
  },
  followUp: {
    asQuestion: (method, isRegistering) =>
      `tôi có thể ${isRegistering ? 'ghi danh' : 'bỏ phiếu'} ${viUSCalendar.method[method]} không`,
    open: (method, when, isDoneBy, election) =>
      `${capital(viUSCalendar.method[method])}, cho ${election}, phải ${isDoneBy ? 'làm xong ' : ''}${when}.`,
    closed: (method, lastDay, election) =>
      `${capital(viUSCalendar.method[method])} thì đã hết hạn cho ${election}. Ngày cuối cùng là ${lastDay}.`,
    none: (method, contact) =>
      `Tôi không có ngày nào cho việc đó ${viUSCalendar.method[method]}. Để biết chắc, ${reach(contact)}.`,
    refersBack: /(?:kỳ|cuộc|bầu cử|ky|cuoc|bau cu) (?:đó|do|ấy|ay)(?:\s|$)/i,
    laterElection: (name, date) => `Sau đó là ${name}, ${date}.`,
    noLaterElection: (contact) => `Tôi không có kỳ bầu cử nào sau đó. Để hỏi thêm, ${reach(contact)}.`,
  },
  about: (about) => `Về ${about}:`,
  offer: {
    detail: (about) => `về ${about}`,
    choose: (options) => `Có phải quý vị muốn biết ${which(options)}?`,
    chooseNext: (options) => `Được. Hay quý vị muốn biết ${which(options)}?`,
    noMore: (contact) => `Vậy thì tôi không có câu trả lời. Nhân viên có thể giúp: ${reach(contact)}.`,
    reprompt: (options) =>
      `Quý vị có thể nói cái thứ nhất, hoặc cái thứ hai. Có phải quý vị muốn biết ${which(options)}?`,
  },
  notice: { lead: 'Trước hết, một thông báo từ văn phòng bầu cử.', title: 'Thông báo từ văn phòng bầu cử' },
  referral: {
    noAnswer: (contact) => `Hiện tôi chưa có câu trả lời được phê chuẩn cho điều đó. Để biết chắc, ${reach(contact)}.`,
    mayDiffer: (contact) => `Quận của quý vị có thể có thêm quy định. Để biết chắc, ${reach(contact)}.`,
    noDate: (contact) => `Tôi chưa có ngày cho việc đó. Để hỏi thêm, ${reach(contact)}.`,
    noCounty: (contact) => `Không biết quận thì tôi không thể nói chắc. Để hỏi thêm, ${reach(contact)}.`,
    card: (contact) => `Hiện chưa có câu trả lời được phê chuẩn. ${capital(reach(contact))}.`,
  },
  reminder: {
    ...viUSReminder,
    nothingAhead: (contact) => `Tôi không biết hạn chót nào sắp tới để nhắc quý vị. Để biết chắc, ${reach(contact)}.`,
  },
  memory: {
    ...viUSMemory,
    ask: (names) =>
      names.length === 0 ? 'Tôi nên nhớ quận nào?' : `Tôi nên nhớ quận nào, ${which(names.map(bareName))}?`,
  },
  places: viUSPlaces,
  timely: viUSTimely,
  open: viUSOpen,
  miss: {
    first: 'Xin lỗi, tôi chưa hiểu quý vị muốn biết điều gì về bầu cử.',
    again: (contact) => `Tôi vẫn chưa có câu trả lời đó. Nhân viên có thể giúp: ${reach(contact)}.`,
    ask: 'Quý vị có thể hỏi, tôi ghi danh bằng cách nào? Quý vị muốn biết điều gì?',
    pending: 'Xin lỗi, tôi chưa hiểu.',
  },
  fixed: {
    'self-harm': () =>
      'Tôi rất tiếc quý vị đang phải chịu đựng điều này. Xin gọi hoặc nhắn tin số 988 ngay bây giờ. Ở đó luôn có người lắng nghe, ngày cũng như đêm.',
    danger: ({ contact }) =>
      `Nếu có ai bị thương hoặc gặp nguy hiểm, xin gọi 911 ngay. Khi đã an toàn, xin báo cho nhân viên phòng phiếu, hoặc ${reach(contact)}.`,
    who: ({ office, contact }) =>
      `Tôi là dịch vụ tự động của ${office}, không phải người thật. Để nói chuyện với nhân viên, ${reach(contact)}.`,
    recorded: ({ isAlexa }) =>
      isAlexa
        ? 'Tôi không giữ lời quý vị nói, chỉ nhớ quận nếu quý vị yêu cầu. Amazon có thể giữ bản ghi âm cho Alexa. Quý vị có thể nghe hoặc xóa trong ứng dụng Alexa, mục riêng tư.'
        : 'Tôi không giữ những gì quý vị nói. Điều cần cho cuộc trò chuyện này, như tên quận, sẽ mất ngay sau khi kết thúc. Bên chuyển lời cho tôi, như hãng điện thoại, có quy định riêng.',
    official: ({ office, contact }) =>
      `Tôi nói thay cho ${office}. Nhân viên bầu cử đã phê chuẩn từng câu trả lời. Để kiểm lại, ${reach(contact)}.`,
    send: () => 'Tôi không gửi tin nhắn hay email được. Quý vị cứ hỏi lại bất cứ lúc nào, tôi sẽ nói lại.',
    language: ({ hasOtherLanguages, contact }) =>
      hasOtherLanguages
        ? 'Tôi trả lời bằng tiếng Việt, và cả bằng tiếng Anh. Please choose English, or start again in English.'
        : `Tôi chỉ trả lời bằng tiếng Việt. Để được giúp bằng ngôn ngữ khác, ${reach(contact)}.`,
  },
  elsewhere: {
    state: (root) => `Tôi chỉ biết về bầu cử ở ${root}. Về tiểu bang khác, xin vào vote.gov.`,
    country: (root) =>
      `Tôi chỉ biết về bầu cử ở ${root}. Về bầu cử ở nước khác, xin hỏi tòa đại sứ hoặc lãnh sự quán của nước đó.`,
    county: (names) =>
      names.length === 0
        ? 'Tôi không có câu trả lời cho quận đó.'
        : `Tôi không có câu trả lời cho quận đó, chỉ có cho ${names.map(bareName).join(' và ')}.`,
  },
  decline: {
    partisan: (contact) =>
      `Tôi không đứng về phe nào, nên không thể giúp quý vị chọn. Để có thông tin chính thức, ${reach(contact)}.`,
    prediction: () => 'Tôi không thể dự đoán bầu cử hay nói ai đang dẫn trước.',
    opinion: () => 'Tôi không đưa ra ý kiến. Tôi chỉ giúp về cách bỏ phiếu, khi nào và ở đâu.',
    'personal-data': (contact) =>
      `Tôi không thể tra cứu về một người nào, và xin quý vị đừng cho tôi biết chi tiết cá nhân. Để kiểm tra ghi danh, ${reach(contact)}.`,
    'off-topic': () => 'Tôi chỉ có thể giúp về bầu cử.',
  },
  site: { dot: 'chấm', slash: 'gạch chéo' },
  apology: (contact) => `Xin lỗi, đã có trục trặc ở phía tôi. Xin thử lại trong giây lát, hoặc ${reach(contact)}.`,
  card: {
    title: (topic) => (topic ? capital(viUSTexts.topics[topic]) : 'Thông tin bầu cử'),
    link: (url) => `Xem thêm: ${url}`,
    phone: (contact) => [capital(office(contact)), contact.phone, contact.website].filter(Boolean).join('\n'),
  },
  either,
};
