import type { NamedThing, OpenTexts, SaidHours } from '../open-texts';
import { viUSCalendar } from './calendar';

const { time } = viUSCalendar;

const named = ({ thing, place, election }: NamedThing): string => {
  const at = place === undefined ? '' : ` ở ${place}`;
  const of = election === undefined ? '' : ` cho ${election}`;
  switch (thing) {
    case 'early-voting':
      return `Bỏ phiếu sớm${at}${of}`;
    case 'office':
      return `Văn phòng bầu cử${place === undefined ? '' : ` ${place}`}`;
    case 'drop-box':
      return `Các thùng nhận phiếu${at}${of}`;
    case 'polls':
      return `Các phòng phiếu${at}${of}`;
  }
};

/** From midnight to midnight. */
const isAllDay = ({ from, to }: SaidHours['hours'][number]): boolean => from === '00:00' && to === '00:00';

const hours = ({ hours }: SaidHours): string =>
  hours.map((one) => (isAllDay(one) ? 'suốt ngày đêm' : `từ ${time(one.from)} đến ${time(one.to)}`)).join(' và ');

export const viUSOpen: OpenTexts = {
  openNow: (what, until) => {
    if (!until) return `Dạ có. ${named(what)} hiện đang mở, suốt ngày đêm.`;
    return `Dạ có. ${named(what)} hiện đang mở, đến ${time(until.time)} ${until.date ?? 'hôm nay'}.`;
  },
  closedNow: (what) => `Dạ không. ${named(what)} hiện đang đóng.`,
  openOn: (what, said) => `Dạ có. ${named(what)} mở ${said.date}, ${hours(said)}.`,
  closedOn: (what, date) => `Dạ không. ${named(what)} không mở ${date}.`,
  closedAt: (what, at, said) => `Lúc ${time(at)} thì không. ${named(what)} mở ${said.date}, ${hours(said)}.`,
  opensNext: (next) => `Lần mở tới là ${next.date}, ${hours(next)}.`,
};
