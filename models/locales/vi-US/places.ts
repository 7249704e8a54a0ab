import { type Clock, clockOf } from '../../places/clocks';
import { capital } from '../../text/capital';
import { stopped } from '../../text/stopped';
import type { Distance, Hours, PlacesTexts, SiteKind, Span } from '../places-texts';
import { viUSCalendar } from './calendar';
import { either } from './words';

const { time } = viUSCalendar;

/** Each is long: semicolons let the voice breathe between them. */
const listed = (places: readonly string[]): string =>
  places.length < 2 ? places.join('') : `${places.slice(0, -1).join('; ')}; và ${places[places.length - 1]}`;

const CAN: Record<SiteKind, string> = {
  'vote-center': 'quý vị có thể bỏ phiếu tại',
  'early-voting': 'quý vị có thể bỏ phiếu sớm tại',
  'drop-box': 'quý vị có thể nộp lá phiếu tại',
};

const MANY: Record<SiteKind, string> = {
  'vote-center': 'trung tâm bỏ phiếu',
  'early-voting': 'nơi bỏ phiếu sớm',
  'drop-box': 'thùng nhận phiếu',
};

const CLOCK = {
  eastern: 'miền Đông',
  central: 'miền Trung',
  mountain: 'miền Núi',
  pacific: 'Thái Bình Dương',
  alaska: 'Alaska',
  hawaii: 'Hawaii',
  atlantic: 'Đại Tây Dương',
  samoa: 'Samoa',
  chamorro: 'Chamorro',
} as const satisfies Record<Clock, string>;

const COMPASS: Record<NonNullable<Distance['compass']>, string> = {
  north: 'về hướng bắc',
  northeast: 'về hướng đông bắc',
  east: 'về hướng đông',
  southeast: 'về hướng đông nam',
  south: 'về hướng nam',
  southwest: 'về hướng tây nam',
  west: 'về hướng tây',
  northwest: 'về hướng tây bắc',
};

const span = ({ from, to, isOvernight }: Span): string =>
  `từ ${time(from)} đến ${time(to)}${isOvernight ? ' hôm sau' : ''}`;

const spans = (all: readonly Span[]): string => all.map(span).join(', và ');

const isOpen = (hours: Hours): string => {
  switch (hours.kind) {
    case 'always':
      return hours.until ? `mở suốt ngày đêm, đến ${time(hours.until.time)} ${hours.until.date}` : 'mở suốt ngày đêm';
    case 'now':
      return `đang mở, đến ${time(hours.until)}${hours.again.length > 0 ? `, và mở lại ${spans(hours.again)}` : ''}`;
    case 'today':
      return `mở hôm nay ${spans(hours.spans)}`;
    case 'then':
      return `mở ${spans(hours.spans)}`;
    case 'later':
      return `mở ${hours.date}, ${spans(hours.spans)}`;
  }
};

const choose = (places: readonly string[], areNear: boolean): string =>
  areNear ? `Gần nhất là ${listed(places)}.` : `Trong đó có ${listed(places)}.`;

export const viUSPlaces: PlacesTexts = {
  trouble: {
    permission:
      'Tôi không được phép xem địa chỉ của quý vị. Tôi đã gửi một thẻ tới ứng dụng Alexa để quý vị cho phép, hoặc xin cho tôi biết ngay.',
    none: 'Trong ứng dụng Alexa chưa có địa chỉ nào cho máy này.',
    busy: 'Đang có quá nhiều người hỏi, nên tôi chưa lấy được địa chỉ của quý vị.',
    timeout: 'Địa chỉ của quý vị không tới kịp.',
    unavailable: 'Tôi chưa lấy được địa chỉ của quý vị lúc này.',
  },
  ask: {
    street: 'Tôi chỉ dùng một lần rồi quên ngay. Xin cho biết số nhà, tên đường và mã bưu điện?',
    zip: 'Tôi chỉ dùng một lần rồi quên ngay. Xin cho biết mã bưu điện của quý vị?',
  },
  reprompt: {
    street: 'Xin nói số nhà, tên đường và mã bưu điện, hoặc nói tôi không biết. Địa chỉ của quý vị là gì?',
    zip: 'Xin nói năm số, hoặc nói tôi không biết. Mã bưu điện của quý vị là gì?',
  },
  askPart: {
    zip: 'Mã bưu điện của quý vị là gì?',
    city: 'Ở thành phố nào?',
    street: 'Trong tên đường có bắc, nam, đông, tây, hay chữ nào khác không?',
    unit: 'Số căn hộ của quý vị là gì?',
    number: 'Số nhà của quý vị là gì?',
    reading: 'Cái thứ nhất, hay cái thứ hai?',
  },
  heardAs: (address) => `Cho địa chỉ ${address}:`,
  missed: 'Xin lỗi, tôi nghe không rõ.',
  townInstead: 'Không sao. Xin cho biết số nhà, tên đường và thành phố.',
  needsZip: 'Tôi cần cả mã bưu điện, và tôi đã quên phần còn lại.',
  needsStreet: 'Nơi bỏ phiếu của quý vị còn tùy theo tên đường.',
  ambiguous: (missing, choices) => {
    const few = choices.length > 0 && choices.length <= 3 ? `: ${either(choices)}` : '';
    if (missing === 'street')
      return choices.length === 1
        ? `Tôi tìm thấy ${choices[0]}, nhưng có thể tôi nghe nhầm.`
        : `Có hơn một con đường phù hợp${few}.`;
    if (missing === 'reading') return few ? `Quý vị muốn nói ${either(choices)}?` : 'Tôi nghe ra hơn một cách.';
    if (missing === 'city') return `Con đường đó có ở hơn một thành phố${few}.`;
    if (missing === 'zip') return 'Tôi cần thêm mã bưu điện.';
    if (missing === 'unit') return 'Còn tùy theo số căn hộ.';
    if (missing === 'number') return 'Còn tùy theo số nhà.';
    return `Mã bưu điện đó ở trong hơn một quận${few}. Tên đường sẽ cho biết.`;
  },
  notFound: 'Tôi không tìm được nơi bỏ phiếu cho địa chỉ đó.',
  notRead: 'Tôi chưa tra cứu được nơi bỏ phiếu lúc này.',
  otherState: 'Địa chỉ đó không thuộc tiểu bang này.',
  noPlace: 'Tôi tìm thấy khu bầu cử của quý vị, nhưng chưa có nơi bỏ phiếu nào được ghi.',
  place: (name, address, away) => [name, address, away].filter(Boolean).join(', '),
  away: ({ miles, compass, isRough }) => {
    if (isRough) return miles < 1.5 ? undefined : `cách chừng ${Math.round(miles)} dặm`;
    if (miles < 0.15) return 'rất gần quý vị';
    const far = miles < 0.4 ? 'một phần tư dặm' : miles < 0.75 ? 'nửa dặm' : miles < 1.5 ? 'một dặm' : undefined;
    return `cách chừng ${far ?? `${Math.round(miles)} dặm`}${compass ? ` ${COMPASS[compass]}` : ''}`;
  },
  hours: (hours, { byAppointment, timeZone }) => {
    const clock = timeZone && clockOf(timeZone);
    return `${isOpen(hours)}${clock ? `, giờ ${CLOCK[clock]}` : ''}${byAppointment ? ', chỉ khi có hẹn' : ''}`;
  },
  postedHours: (name, hours) => `Giờ mở cửa${name ? ` của ${name}` : ''} được ghi là ${stopped(hours)}`,
  pollingPlace: (places) =>
    places.length === 1
      ? `Nơi bỏ phiếu của quý vị là ${listed(places)}.`
      : `Quý vị có thể bỏ phiếu tại ${either(places)}.`,
  onlyMatch: 'Chỉ có một con đường trong danh sách phù hợp. Nếu nghe không đúng, xin hỏi lại văn phòng.',
  sites: (kind, county, total, places, areNear) =>
    total === 1
      ? `Ở ${county}, ${CAN[kind]} ${listed(places)}.`
      : `Ở ${county}, ${CAN[kind]} bất cứ nơi nào trong ${total} ${MANY[kind]}. ${choose(places, areNear)}`,
  sitesOn: (kind, county, date, places, areNear) => {
    const order = places.length > 1 && areNear ? 'các nơi sau, gần nhất trước: ' : '';
    return `${capital(date)}, ở ${county}, ${CAN[kind]} ${order}${listed(places)}.`;
  },
  noneOn: (kind, county, date) => `Tôi không thấy ${MANY[kind]} nào ở ${county} mở ${date}.`,
  nextSites: (places) => `Ngoài ra còn có ${listed(places)}.`,
  mailOnly: (county) => `Ở ${county}, kỳ bầu cử này được tổ chức qua thư.`,
  mailOnlyPrecinct: 'Ở khu của quý vị, kỳ bầu cử này được tổ chức qua thư.',
  isOpen: (hours) => `Nơi đó ${hours}.`,
  areOpen: (hours) => `Các nơi đó ${hours}.`,
  hoursOf: (name, hours) => `${name} ${hours}.`,
  hasClosed: (name, at) => `${name} đã đóng cửa: hôm nay chỉ mở đến ${time(at)}.`,
  fromZip: 'Khoảng cách tính từ giữa khu mã bưu điện của quý vị.',
  callFirst: ({ phone }) =>
    phone ? `Giờ giấc có thể thay đổi, nên xin gọi ${phone} trước.` : 'Giờ giấc có thể thay đổi, nên xin hỏi trước.',
  map: (url) => `Bản đồ: ${url}`,
};
