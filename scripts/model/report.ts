import { createSampleIndex } from '../../lambda/fronts/written/sample-index';
import { createSamples } from '../../lambda/fronts/written/samples';
import type { InteractionModel } from '../../models/interaction-model/build';
import { TOPIC_OF_INTENT } from '../../models/interaction-model/intent-names';
import type { Locale } from '../../models/locales/locales';

interface Pair {
  sample: string;
  score: number;
  other: { intent: string; sample: string };
}

const PAIRS_PER_TOPIC = 3;

/** How many ways each topic can be asked, and which of them sound most like another topic's. */
export const renderModelReport = (model: InteractionModel, locale: Locale): string => {
  const { indexed } = createSamples(model, locale);
  const index = createSampleIndex(indexed);
  const pairs = new Map<string, Pair[]>();
  for (const { intent, sample, words } of indexed) {
    const other = index.nearest(words).find((neighbour) => neighbour.intent !== intent);
    if (!other) continue;
    pairs.set(intent, [...(pairs.get(intent) ?? []), { sample, score: other.score, other }]);
  }
  const lines = [`${locale}: ${model.interactionModel.languageModel.invocationName}`];
  for (const { name, samples = [] } of model.interactionModel.languageModel.intents) {
    const topic = TOPIC_OF_INTENT.get(name);
    if (!topic) continue;
    lines.push(`${topic.padEnd(22)} ${samples.length} samples`);
    const nearest = (pairs.get(name) ?? []).sort((one, two) => two.score - one.score).slice(0, PAIRS_PER_TOPIC);
    for (const { sample, score, other } of nearest) {
      const its = TOPIC_OF_INTENT.get(other.intent) ?? other.intent;
      lines.push(`   ${Math.round(score * 100)} %  "${sample}"  is near  ${its}: "${other.sample}"`);
    }
  }
  return lines.join('\n');
};
