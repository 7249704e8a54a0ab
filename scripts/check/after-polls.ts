import { textsFor } from '../../models/locales/languages';
import type { Problem } from '../report/problem';
import { problem } from '../report/problems';
import { where } from '../sheet/sheet';
import type { Context } from './context';

/** Texts that send voters to the polls, and would still do so once those have closed. */
export const checkAfterPolls = ({ faq }: Context): Problem[] =>
  faq.flatMap((row) => {
    const { locale, deadline, after_polls, answer, after_deadline } = row.said;
    if (locale === undefined || after_polls !== undefined || row.unusable.has('after_polls')) return [];
    const { speaksOf } = textsFor(locale).timely;
    if (deadline === 'vote') {
      return speaksOf.line.test(after_deadline ?? '') ? [problem('in-line-for-good', where(row, 'after_polls'))] : [];
    }
    const isSending = speaksOf.sending.test(after_deadline ?? '') || /\{polls\.(?:open|close)\}/.test(answer ?? '');
    return isSending ? [problem('sends-to-closed-polls', where(row, 'after_polls'))] : [];
  });
