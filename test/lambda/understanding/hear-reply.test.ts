import { hearReply } from '../../../lambda/understanding/hear-reply';
import { LOCALES } from '../../../models/locales/locales';

describe.each(LOCALES)('replies in %s', (locale) => {
  it('are heard in no time, whatever is said over and over', () => {
    const words = ['no', 'yes', 'ok', 'that', 'it', 'i mean', 'sure', 'mas', 'no se', 'si', 'a a', '$', "don't"];
    const before = process.cpuUsage().user;
    for (const one of words)
      for (const end of ['', ' x', ' registration', ' ?'])
        for (const times of [4, 6, 12, 40]) hearReply(`${`${one} `.repeat(times)}${end}`, locale);
    expect(process.cpuUsage().user - before).toBeLessThan(4_000_000);
  });
});

it.each([
  ['no no the other one', 'other'],
  ['well yeah i guess so', 'yes'],
  ['oh no thanks i am good', 'no'],
])('"%s"', (said, kind) => expect([...hearReply(said, 'en-US')]).toContain(kind));

it.each([
  ['dạ có', 'yes'],
  ['khong can dau', 'no'],
  ['nói từ từ thôi', 'slower'],
  ['xin nhắc lại', 'repeat'],
  ['cả hai', 'both'],
  ['vậy thôi, cảm ơn', 'done'],
])('a draft locale too: "%s"', (said, kind) => expect([...hearReply(said, 'vi-US')]).toContain(kind));
