/** A value as DynamoDB's contract writes it: `{"S": "text"}`. */
export type AttributeValue = Readonly<Record<string, unknown>>;
export type Item = Record<string, unknown>;

/** A plain value as the table takes it: texts, numbers, truths, bytes, lists and objects. What is undefined is left out. */
export const toAttribute = (value: unknown): AttributeValue => {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number' && Number.isFinite(value)) return { N: String(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return { L: value.map(toAttribute) };
  if (typeof value === 'object') return { M: toAttributes(value) };
  throw new TypeError(`The table can't hold a ${typeof value}.`);
};

export const toAttributes = (values: object): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, toAttribute(value)]])),
  );

/** The plain value again. A kind that none of our items has is an error, not a guess. */
export const fromAttribute = (attribute: unknown): unknown => {
  const [[kind, value] = []] = Object.entries((attribute ?? {}) as AttributeValue);
  switch (kind) {
    case 'S':
    case 'BOOL':
      return value;
    case 'N':
      return Number(value);
    case 'NULL':
      return null;
    case 'B':
      return new Uint8Array(Buffer.from(String(value), 'base64'));
    case 'L':
      return (value as unknown[]).map(fromAttribute);
    case 'M':
      return fromAttributes(value as object);
    default:
      throw new TypeError(`The table answered with a value of an unknown kind: ${String(kind)}.`);
  }
};

export const fromAttributes = (attributes: object): Item =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, fromAttribute(value)]));
