import { answerDetail } from '../../../scripts/desk-view/answer-detail';
import { problemsBeside } from '../../../scripts/desk-view/problems-beside';
import { deskOf } from '../../support/desk-view';
import { cellAt, withWorkbook } from '../../support/workbooks';

it('says of a workbook on which sheet and in which cell something is', () =>
  withWorkbook(
    () => {},
    (book) => {
      cellAt(book, 'faq', 2, 'verified_on').value = 'soon';
    },
    async ({ workbook: checked }) => {
      const desk = await deskOf(() => {}, { checked });
      const [first] = problemsBeside(desk).shown.filter(({ header }) => header === 'verified_on');
      expect(first).toMatchObject({ sheet: 'faq', row: 2, found: 'soon' });
      expect(first?.file).toMatch(/\.xlsx$/);
      expect(first?.cells.find(({ isWrong }) => isWrong)).toEqual({
        header: 'verified_on',
        value: 'soon',
        isWrong: true,
      });
      const [row] = checked.rows.filter(({ sheet }) => sheet === 'faq');
      if (row?.sheet !== 'faq') throw new Error('There is no row.');
      const { id = '', jurisdiction = '', locale = 'en-US' } = row.said;
      const detail = answerDetail(desk, { faq: id, place: jurisdiction, locale }, {});
      expect(detail).toMatchObject({ at: 'faq:2', problems: [expect.objectContaining({ header: 'verified_on' })] });
    },
  ));
