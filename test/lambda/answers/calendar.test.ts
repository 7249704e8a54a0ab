import { parseGoverning } from '../../../lambda/answers/calendar';

describe('parseGoverning', () => {
  it.each([
    ['vote', 'vote'],
    ['register', { action: 'register', method: undefined, voters: 'all' }],
    ['return-ballot.mail', { action: 'return-ballot', method: 'mail', voters: 'all' }],
    ['register.online.first-time', { action: 'register', method: 'online', voters: 'first-time' }],
  ])('reads %s', (value, governing) => expect(parseGoverning(value)).toEqual(governing));

  it.each(['', 'regster', 'register.pigeon', 'register.mail.nobody', 'register.mail.all.more', 'constructor'])(
    'takes "%s" for no deadline',
    (value) => expect(() => parseGoverning(value)).toThrow(`A released row has an unknown deadline: ${value}`),
  );
});
