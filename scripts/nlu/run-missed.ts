import { understand } from '../../lambda/understanding/understand';
import { faqIn } from '../../models/content/content-row';
import { spokenOn } from '../../models/locales/platforms';
import { writeCarefully } from '../door/files';
import { UsageError } from '../door/usage-error';
import { renderAmazonWords } from '../insights/amazon-words';
import { draftSheet } from '../insights/near-cluster';
import { count } from '../report/wrap';
import { createIntentHistory } from '../smapi/intent-history';
import { SmapiError } from '../smapi/smapi-error';
import { missedAtAmazon } from './missed-at-amazon';
import { checkContaining, localeOf, type NluArguments, stageOf } from './nlu-arguments';
import type { NluDeps } from './nlu-deps';
import type { OfficeAtAlexa } from './office-questions';
import { draftable, renderMissed } from './render-missed';
import { skillIdOf } from './skill-id';

/** Tells what voters said to Alexa in vain. 0: done. 2: Amazon couldn't be asked. 130: Ctrl-C; nothing was written then. */
export const runMissed = async (
  office: OfficeAtAlexa,
  given: NluArguments,
  rest: string[],
  deps: NluDeps,
): Promise<number> => {
  const { locale: asked, intent, containing, out, drafts, words, stage } = given.values;
  if (rest.length > 0) throw new UsageError(`missed takes no files: leave out ${rest.join(' ')}.`);
  checkContaining(containing);
  const locale = localeOf(asked, office.locales);
  const known = spokenOn('alexa-history', office.office);
  if (!known.includes(locale))
    throw new UsageError(
      `Amazon keeps no history in ${locale}: by its description it does in ${known.join(', ') || 'none of yours'}.`,
    );
  const rows = faqIn(office.rows, locale);
  try {
    const missed = await missedAtAmazon({
      history: createIntentHistory(deps.connect(), skillIdOf(office)),
      stage: stageOf(stage ?? 'live'),
      locale,
      rows,
      intent,
      containing,
      listen: (text) => understand(text, rows, locale),
      tell: (step) => deps.tell(`… ${step}`),
    });
    const told = renderMissed(missed, locale);
    deps.print(told);
    if (out !== undefined) {
      await writeCarefully(out, `${told}\n`);
      deps.tell(`${out}: voters' own sentences are in it. Delete it when you have read it.`);
    }
    const clusters = draftable(missed, rows, locale);
    if (words !== undefined) {
      await writeCarefully(words, renderAmazonWords(clusters));
      deps.tell(
        `${words}: words of the public list alone, which the report of staff's commands shows with --amazon ${words}`,
      );
    }
    if (drafts !== undefined) {
      await writeCarefully(drafts, draftSheet(clusters, office.office.root));
      deps.tell(
        `${drafts}: ${count(clusters.length, 'draft row')} of ${count(missed.length, 'sentence')}, by words of the public list alone. Write their questions and answers, and move them to your faq sheet.`,
      );
    }
    return 0;
  } catch (error) {
    if (deps.signal.aborted) {
      deps.tell('Stopped. Nothing was written.');
      return 130;
    }
    if (!(error instanceof SmapiError)) throw error;
    deps.tell(`${error.message}\nNothing was written.`);
    return 2;
  }
};
