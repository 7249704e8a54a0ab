import { textEvent } from '../../../scripts/simulator/text-event';
import { withDraft } from '../../../scripts/simulator/with-draft';
import { openFrontBundles } from '../../support/front-bundles';

/** The bundles of an office that turned a draft locale on. */
let here: Awaited<ReturnType<typeof openFrontBundles>>;
let remove: () => Promise<void>;

beforeAll(async () => {
  const copy = await withDraft('content', 'vi-US', '2026-11-20');
  remove = copy.remove;
  here = await openFrontBundles(copy.folder);
});

afterAll(async () => {
  await here?.close();
  await remove();
});

const filesOf = (locales: readonly string[]): string[] =>
  locales.flatMap((locale) => ['language', 'public-words', 'weights'].map((file) => `${locale}-${file}.js`));

it('carry the languages that can be spoken there, and no other', () => {
  expect(here.localesIn('web')).toEqual(filesOf(['en-US', 'es-US', 'vi-US']));
  expect(here.localesIn('sms')).toEqual(filesOf(['en-US', 'es-US', 'vi-US']));
  expect(here.localesIn('lex')).toEqual(filesOf(['en-US', 'es-US']));
});

it('answer in it, from the table, where a voter writes in it', async () => {
  const texts = ['tieng viet', 'khi nào bầu cử', 'xe đạp màu tím bánh mì'];
  for (const [at, messageBody] of texts.entries())
    await here.bundles.sms.call(
      textEvent({ originationNumber: '+13125550188', messageBody, inboundMessageId: `vi-${at}` }),
    );
  const [welcome = '', answer = '', missed = ''] = here.sent.map(({ body }) => body);
  expect(welcome).toContain('Kính chào quý vị');
  expect(answer).toContain('cuộc bầu cử sơ bộ tháng 5, thứ Ba, ngày 18 tháng 5 năm 2027');
  expect(missed).toContain('tôi chưa hiểu');
  expect(here.bundles.sms.log()).not.toContain('Error');
});
