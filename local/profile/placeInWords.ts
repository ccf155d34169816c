// A place in a profile as a person reads it: «показатели, 3-я запись (ART-03), цели по годам, 1-я запись, значение».

/** The parts of a JSON schema that are walked. */
export interface SchemaNode {
  readonly title?: string;
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly allOf?: readonly { readonly then?: SchemaNode }[];
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
}

/** A step into an object or a list. */
export type Step = string | number;

export const stepsOf = (pointer: string): Step[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

export const valueAt = (value: unknown, steps: readonly Step[]): unknown =>
  steps.reduce<unknown>((part, step) => (part as Readonly<Record<Step, unknown>> | null | undefined)?.[step], value);

const deref = (root: SchemaNode, node: SchemaNode | undefined): SchemaNode | undefined => {
  const name = node?.$ref?.replace('#/$defs/', '');
  return name === undefined ? node : { ...root.$defs?.[name], ...node };
};

const childOf = (root: SchemaNode, node: SchemaNode | undefined, step: Step): SchemaNode | undefined => {
  const inside = deref(root, node);
  if (typeof step === 'number') return deref(root, inside?.items);
  const found = [inside, ...(inside?.allOf ?? []).map((branch) => branch.then)]
    .map((one) => one?.properties?.[step])
    .find((one) => typeof one === 'object');
  return deref(root, found);
};

/** The part of the schema that describes a place; undefined where the schema says nothing. */
export const schemaAt = (root: SchemaNode, steps: readonly Step[]): SchemaNode | undefined =>
  steps.reduce<SchemaNode | undefined>((node, step) => childOf(root, node, step), root);

/** An entry of a list is known by its code, when it has one. */
const codeOf = (entry: unknown): string => {
  const { id, key } = (entry ?? {}) as { id?: unknown; key?: unknown };
  const code = [id, key].find((one) => typeof one === 'string' && one !== '');
  return code === undefined ? '' : ` (${String(code)})`;
};

/** Words for the steps; a key the schema does not know stands as it is written. The root is «весь профиль». */
export function placeInWords(root: SchemaNode, profile: unknown, steps: readonly Step[]): string {
  if (steps.length === 0) return 'весь профиль';
  return steps
    .map((step, at) => {
      if (typeof step === 'number') return `${step + 1}-я запись${codeOf(valueAt(profile, steps.slice(0, at + 1)))}`;
      return schemaAt(root, steps.slice(0, at + 1))?.title ?? `«${step}»`;
    })
    .join(', ');
}
