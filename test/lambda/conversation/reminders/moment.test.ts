import { hearMoment } from '../../../../lambda/conversation/reminders/moment';

const said = (sentence: string, locale: 'en-US' | 'es-US' = 'en-US') => {
  const moment = hearMoment(sentence, locale);
  return moment && { time: moment.time?.toString({ smallestUnit: 'minute' }), day: moment.day };
};

describe('hearMoment', () => {
  it.each([
    ['make it nine a.m.', { time: '09:00' }],
    ['in the afternoon please', { time: '14:00' }],
    ['could you make it the evening', { time: '18:00' }],
    ['the day before at six p m', { time: '18:00', day: { shift: -1 } }],
    ['monday morning', { time: '09:00', day: { weekday: 1 } }],
    ['tomorrow', { day: 'tomorrow' }],
    ['remind me two days before the deadline', { day: { beforeLast: 2 } }],
  ])('hears "%s"', (sentence, moment) =>
    expect(said(sentence)).toEqual({ time: undefined, day: undefined, ...moment }),
  );

  it.each([
    ['mejor por la tarde', { time: '14:00' }],
    ['a las ocho de la mañana', { time: '08:00' }],
    ['un día antes', { day: { shift: -1 } }],
    ['mañana', { day: 'tomorrow' }],
    ['mañana por la noche', { time: '18:00', day: 'tomorrow' }],
  ])('hears "%s"', (sentence, moment) =>
    expect(said(sentence, 'es-US')).toEqual({ time: undefined, day: undefined, ...moment }),
  );

  it.each(['when do the polls open in the morning', 'nine', 'what about sunday voting', 'half of it'])(
    'hears no more of "%s" than it says',
    (sentence) => expect(said(sentence)).toEqual(sentence === 'nine' ? { time: '09:00', day: undefined } : undefined),
  );
});
