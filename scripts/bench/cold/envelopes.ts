import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { intentOf } from '../../../models/interaction-model/intent-names';
import { LOCALES } from '../../../models/locales/locales';
import { buildEnvelope, type RequestInput } from '../../simulator/envelope';
import { ASKED, COUNTY } from './office';

/** A topic that Alexa knows, in a county that it knows; and a sentence that only the skill can understand. */
export const QUESTIONS = {
  topic: {
    type: 'IntentRequest',
    intent: intentOf(ASKED),
    slots: [{ name: 'county', type: 'COUNTY', value: COUNTY.name, entity: { name: COUNTY.name, id: COUNTY.id } }],
  },
  free: {
    type: 'IntentRequest',
    intent: 'AnyQuestionIntent',
    slots: [
      {
        name: 'question',
        type: 'QUESTION',
        value: `do i have to bring my photo id to vote in ${COUNTY.name.toLowerCase()}`,
      },
    ],
  },
} as const satisfies Record<string, RequestInput>;

export type QuestionKind = keyof typeof QUESTIONS;
export const KINDS = ['topic', 'free'] as const satisfies readonly QuestionKind[];

/** Writes the question as Alexa would send it; resolves to the file's path. */
export const writeEnvelope = async (kind: QuestionKind, folder: string, nowMs: number): Promise<string> => {
  const file = join(folder, `${kind}.json`);
  const envelope = buildEnvelope(QUESTIONS[kind], {
    locale: LOCALES[0],
    nowMs,
    applicationId: 'amzn1.ask.skill.bench',
    session: { id: 'amzn1.echo-api.session.bench', attributes: {}, isNew: true },
  });
  await mkdir(folder, { recursive: true });
  await writeFile(file, JSON.stringify([envelope]));
  return file;
};
