// What the published schema has against a profile, each remark with its place and the way out, in Russian.
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { nearestOf } from './nearest.ts';
import { type SchemaNode, type Step, schemaAt, stepsOf, valueAt } from './placeInWords.ts';
import type { ProfileProblem } from './problem.ts';

/** Codes named in a remark; a longer list is in the schema. */
const MAX_NAMED = 14;

const TYPES: Readonly<Record<string, string>> = {
  string: 'текст в кавычках',
  integer: 'целое число',
  number: 'число',
  boolean: 'true или false',
  array: 'список в квадратных скобках',
  object: 'запись в фигурных скобках',
  null: 'null',
};

const isExistingDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const quoted = (value: unknown): string => (typeof value === 'string' ? `«${value}»` : JSON.stringify(value));

const allowed = (node: SchemaNode | undefined, value: unknown): string => {
  const codes = (node?.enum ?? []).map(String);
  const near = nearestOf(String(value), codes);
  const list = codes.length <= MAX_NAMED ? `Можно: ${codes.join(', ')}.` : 'Все коды – в profiles/profile.schema.json.';
  return near === null ? list : `Может быть, «${near}»? ${list}`;
};

interface Said {
  readonly what: string;
  readonly wayOut: string;
  /** Steps below the place the error itself names. */
  readonly more?: readonly Step[];
}

const said = (error: ErrorObject, node: SchemaNode | undefined, value: unknown): Said | null => {
  const { keyword, params } = error;
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return { what: 'поля нет', wayOut: 'Добавьте его.', more: [String(params['missingProperty'])] };
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      const known = Object.keys(node?.properties ?? {});
      const near = nearestOf(key, known);
      const wayOut = near === null ? 'Уберите его или исправьте название.' : `Может быть, «${near}»?`;
      return { what: `лишнее поле «${key}»`, wayOut };
    }
    case 'type': {
      const types = [params['type']].flat().map((type) => TYPES[String(type)] ?? String(type));
      return { what: `${quoted(value)} здесь не подходит`, wayOut: `Нужно: ${types.join(' или ')}.` };
    }
    case 'enum':
      return { what: `кода ${quoted(value)} нет`, wayOut: allowed(node, value) };
    case 'uniqueItems':
      return { what: `${quoted(valueAt(value, [Number(params['j'])]))} стоит дважды`, wayOut: 'Оставьте одну запись.' };
    case 'minItems':
      return { what: 'список пуст', wayOut: 'Добавьте хотя бы одну запись.' };
    case 'minLength':
      return { what: 'пусто', wayOut: 'Впишите текст.' };
    case 'maxLength':
      return { what: 'слишком длинно', wayOut: `Оставьте до ${String(params['limit'])} знаков.` };
    case 'minimum':
      return { what: `${quoted(value)} слишком мало`, wayOut: `Не меньше ${String(params['limit'])}.` };
    case 'maximum':
      return { what: `${quoted(value)} слишком много`, wayOut: `Не больше ${String(params['limit'])}.` };
    case 'format':
      return { what: `${quoted(value)} – не дата`, wayOut: 'Напишите существующий день: 2025-11-09.' };
    case 'pattern':
      return { what: `${quoted(value)} записано не так`, wayOut: 'Вид записи – в описании поля в схеме.' };
    // The branch of a due rule has spoken for itself.
    case 'if':
      return null;
    default:
      return { what: error.message ?? keyword, wayOut: 'Сверьтесь со схемой.' };
  }
};

/** The schema last compiled: it takes longer than every check with it. */
let compiled: { readonly text: string; readonly check: ValidateFunction } | null = null;

const compile = (schema: object): ValidateFunction => {
  const text = JSON.stringify(schema);
  if (compiled?.text === text) return compiled.check;
  const ajv = new Ajv2020({ allErrors: true, inlineRefs: false, strictTypes: false, strictRequired: false });
  // What editors show beside a code, and what crossChecks asks.
  ajv.addVocabulary(['enumDescriptions', 'columnOfField']);
  ajv.addFormat('date', isExistingDay);
  compiled = { text, check: ajv.compile(schema) };
  return compiled.check;
};

/** Every remark, not only the first. */
export function schemaProblems(schema: object, profile: unknown): Omit<ProfileProblem, 'place'>[] {
  const check = compile(schema);
  if (check(profile)) return [];
  return (check.errors ?? []).flatMap((error) => {
    const steps = stepsOf(error.instancePath);
    const remark = said(error, schemaAt(schema as SchemaNode, steps), valueAt(profile, steps));
    return remark === null
      ? []
      : [{ steps: [...steps, ...(remark.more ?? [])], what: remark.what, wayOut: remark.wayOut }];
  });
}
