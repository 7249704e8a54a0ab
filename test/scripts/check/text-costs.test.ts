import type { Context } from '../../../scripts/check/context';
import { checkTextCosts } from '../../../scripts/check/text-costs';
import { office } from '../../support/talk-to-skill';

const rows = (...answers: [locale: string, answer: string][]) =>
  answers.map(([locale, answer]) => ({ said: { locale, answer } }));
const found = (faq: object[], sms = true) =>
  checkTextCosts({
    office: sms ? { ...office, fronts: { sms: { number: '+18005550142' } } } : office,
    faq,
  } as unknown as Context).map(({ what }) => what);

describe('checkTextCosts', () => {
  it('says once for each language what its letters cost, with the figure', () => {
    const faq = rows(
      ['en-US', 'You can vote — by mail — until {deadline.return-ballot.mail}.'],
      ['es-US', `Está abierto hasta el ${'día '.repeat(30)}`.trim()],
      ['es-US', 'Puede votar por correo el año entero.'],
    );
    expect(found(faq)).toEqual([
      'As text messages, 1 of 2 answers in Spanish takes about 3 segments; without á and í it would take 1.',
    ]);
  });

  it('says nothing where no text messages are answered, or nothing costs more', () => {
    const spanish = rows(['es-US', `Está abierto hasta el ${'día '.repeat(30)}`]);
    expect(found(spanish, false)).toEqual([]);
    expect(found(rows(['es-US', 'El año ¿é ñ ü?'], ['en-US', '“Quoted” – text']))).toEqual([]);
  });
});
