import { officeSchema } from '../../models/content/office';

interface Schema {
  shape?: Record<string, Schema>;
  def?: { innerType?: Schema };
}

const inside = (schema: Schema | undefined): Schema | undefined =>
  schema?.def?.innerType ? inside(schema.def.innerType) : schema;

/** The settings there are below `path` of office.yaml, each with its whole name: `fronts.web.embed_on`. */
export const settingsBelow = (path: readonly PropertyKey[]): string[] => {
  const found = path.reduce<Schema | undefined>(
    (schema, part) => inside(schema?.shape?.[String(part)]),
    officeSchema as Schema,
  );
  return Object.keys(found?.shape ?? {}).map((name) => [...path.map(String), name].join('.'));
};
