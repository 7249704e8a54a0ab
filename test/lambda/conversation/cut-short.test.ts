import { cutShort, type Turn } from '../../../lambda/conversation/turn';

it('cuts every text that was heard, wherever it stands, before anything matches it', () => {
  const long = 'a '.repeat(1_000_000);
  const heard = {
    question: long,
    address: long,
    day: long,
    unknown: long,
    county: { id: 'riverbend', said: long },
    deadline: { said: long },
    which: 2,
  };
  const cut = cutShort({ heard } as unknown as Turn).heard;
  expect(JSON.stringify(cut).length).toBeLessThan(2200);
  expect(cut).toMatchObject({ which: 2, county: { id: 'riverbend' }, question: long.slice(0, 300) });
});
