import spec from 'ask-smapi-model/spec.json';
import * as z from 'zod';

/**
 * Amazon's own description of its Skill Management API (Swagger 2.0, in `ask-smapi-model`): which requests there are, what
 * they hold, and what each may be answered with.
 */
interface Parameter {
  in: string;
  name: string;
  required?: boolean;
  schema?: { $ref: string };
  enum?: string[];
  items?: { $ref?: string };
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
}
interface Described {
  parameters?: Parameter[];
  responses: Record<string, { schema?: { $ref: string } }>;
}
const { paths, definitions } = spec as unknown as {
  paths: Record<string, Record<string, Described>>;
  definitions: Record<string, object>;
};

interface Definition {
  properties?: Record<string, { minItems?: number; additionalProperties?: unknown; type?: string }>;
}
/**
 * Three things that Amazon itself doesn't hold to: at least one synonym of each value, which its own samples lack, requests
 * and answers of skills in which every field is an object, and a stage that is an object, where its pages have a word.
 */
const RELAXED = structuredClone(definitions) as Record<string, Definition>;
delete RELAXED['v1.skill.interactionModel.TypeValueObject']?.properties?.synonyms?.minItems;
delete RELAXED['v2.skill.InvocationRequest']?.properties?.body?.additionalProperties;
delete RELAXED['v2.skill.InvocationResponse']?.properties?.body?.additionalProperties;
for (const name of ['EvaluateNLURequest', 'EvaluationInputs']) {
  const { stage } = RELAXED[`v1.skill.nlu.evaluations.${name}`]?.properties ?? {};
  if (stage) stage.type = 'string';
}

const schemas = new Map<string, z.ZodType>();
const schemaFor = (ref: string): z.ZodType => {
  const known = schemas.get(ref);
  if (known) return known;
  const made = z.fromJSONSchema({
    $schema: 'http://json-schema.org/draft-07/schema#',
    definitions: RELAXED,
    allOf: [{ $ref: ref }],
  } as Parameters<typeof z.fromJSONSchema>[0]);
  schemas.set(ref, made);
  return made;
};

/** What isn't as a definition has it: `#/definitions/v1.skill.Status`. */
export const faultsOf = (ref: string | undefined, value: unknown): string[] => {
  if (ref === undefined) return [];
  const { error } = schemaFor(ref).safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
};

export interface Operation {
  /** As the description has it: `PUT /v1/skills/{skillId}/…`. */
  key: string;
  parameters: Record<string, string>;
  described: Described;
}

const PATTERNS = Object.entries(paths).flatMap(([template, methods]) => {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const pattern = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`);
  return Object.entries(methods).map(([method, described]) => ({
    method: method.toUpperCase(),
    template,
    names,
    pattern,
    described,
  }));
});

/** Which of the described requests this is; nothing where there is none. */
export const operationOf = (method: string, path: string): Operation | undefined => {
  for (const { method: its, template, names, pattern, described } of PATTERNS) {
    const found = its === method ? pattern.exec(path) : null;
    if (!found) continue;
    const parameters = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? '')]));
    return { key: `${method} ${template}`, parameters, described };
  }
  return undefined;
};

/** What is wrong with a request's body. */
export const requestFaults = ({ described }: Operation, body: unknown): string[] => {
  const parameter = described.parameters?.find((one) => one.in === 'body');
  if (parameter?.required && body === undefined) return ['body: missing'];
  return body === undefined ? [] : faultsOf(parameter?.schema?.$ref, body);
};

const valueFaults = ({ name, items, ...known }: Parameter, value: string): string[] => {
  const { minLength = 0, maxLength = value.length, minimum = -Infinity, maximum = Infinity } = known;
  const isIn = known.enum?.includes(value) ?? true;
  const isLong = value.length < minLength || value.length > maxLength;
  const isNumber = known.minimum === undefined || (Number(value) >= minimum && Number(value) <= maximum);
  const ofItems = items?.$ref === undefined ? [] : faultsOf(items.$ref, value);
  return isIn && !isLong && isNumber && ofItems.length === 0 ? [] : [`${name}: "${value}" is not allowed`];
};

/** What is wrong with what follows the question mark of a request. */
export const queryFaults = ({ described }: Operation, query: URLSearchParams): string[] => {
  const known = described.parameters?.filter((one) => one.in === 'query') ?? [];
  const missing = known.filter(({ name, required }) => required && !query.has(name));
  const given = [...query].flatMap(([name, value]) => {
    const parameter = known.find((one) => one.name === name);
    return parameter ? valueFaults(parameter, value) : [`${name}: is not described`];
  });
  return [...missing.map(({ name }) => `${name}: missing`), ...given];
};

/** Which refusals of the request are described. */
export const refusalsOf = ({ described }: Operation): number[] =>
  Object.keys(described.responses)
    .map(Number)
    .filter((status) => status >= 400);

/** What of an answer isn't as described. */
export const answerFaults = ({ key, described }: Operation, status: number, body: unknown): string[] => {
  const answer = described.responses[String(status)];
  if (!answer) return [`${key} is never answered with ${status}`];
  if (answer.schema === undefined) return body === undefined ? [] : [`${key}, ${status}: has no body`];
  return faultsOf(answer.schema.$ref, body);
};
