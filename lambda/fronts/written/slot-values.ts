import type { InteractionModel } from '../../../models/interaction-model/build';
import { SLOT_TYPES } from '../../../models/interaction-model/slot-types';
import { asSpoken } from '../../../models/interaction-model/spoken';
import type { Locale } from '../../../models/locales/locales';
import type { DateNamed } from './dates';
import { ordinal } from './numbers';

/** A value of a custom type, as entity resolution reports it. */
export interface Entity {
  name: string;
  id?: string | undefined;
}

/** A slot as it was heard. `entity` is there where entity resolution found one. */
export interface HeardSlot {
  name: string;
  type: string;
  value?: string | undefined;
  entity?: Entity | undefined;
}

/** A place in a sentence where a slot of a type can be filled: words `from` up to, not including, `to`. */
export interface Span {
  type: string;
  from: number;
  to: number;
  value: string;
  entity?: Entity | undefined;
}

/** What the values of the model's slot types look like in a sentence. */
export const createSlotValues = (model: InteractionModel, locale: Locale, dateNamed: DateNamed = () => undefined) => {
  const types = model.interactionModel.languageModel.types ?? [];
  const entities = new Map(
    types.map(({ name, values = [] }) => [
      name,
      new Map(
        values.flatMap((value) => {
          const entity: Entity = { name: value.name.value, id: value.id };
          return [value.name.value, ...(value.name.synonyms ?? [])].map((said) => [asSpoken(said), entity] as const);
        }),
      ),
    ]),
  );
  const longest = (values: ReadonlyMap<string, Entity>): number =>
    Math.max(0, ...[...values.keys()].map((value) => value.split(' ').length));
  // The catch-all's type takes any words: it never fills a part of a sentence.
  const closed = [...entities].filter(([, values]) => [...values.values()].every(({ id }) => id !== undefined));
  const lengths = closed.map(([type, values]) => ({ type, values, words: longest(values) }));

  const resolve = (type: string, value: string): Entity | undefined => entities.get(type)?.get(asSpoken(value));

  /** Every span that is a known value, longest first. */
  const spansIn = (words: readonly string[]): Span[] => {
    const spans: Span[] = [];
    for (const { type, values, words: most } of lengths) {
      for (let from = 0; from < words.length; from++) {
        for (let to = Math.min(words.length, from + most); to > from; to--) {
          const value = words.slice(from, to).join(' ');
          const entity = values.get(value);
          if (entity) spans.push({ type, from, to, value, entity });
        }
      }
    }
    words.forEach((word, from) => {
      const number = ordinal(word, locale);
      if (number !== undefined) spans.push({ type: 'AMAZON.Ordinal', from, to: from + 1, value: String(number) });
      const date = dateNamed(word);
      if (date !== undefined) spans.push({ type: SLOT_TYPES.day, from, to: from + 1, value: date });
    });
    return spans.sort((one, other) => other.to - other.from - (one.to - one.from));
  };

  /** Words of values that are no place's name. */
  const words: ReadonlySet<string> = new Set(
    closed.flatMap(([type, of]) =>
      type === SLOT_TYPES.county ? [] : [...of.keys()].flatMap((value) => value.split(' ')),
    ),
  );

  return { resolve, spansIn, words, openTypes: closed.map(([type]) => type) };
};

export type SlotValues = ReturnType<typeof createSlotValues>;
