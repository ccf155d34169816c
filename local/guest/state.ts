// What stands behind a service object; kept outside the object, so that the bundle cannot see or change it.

export interface State {
  readonly className: string;
  readonly data: unknown;
}

const states = new WeakMap<object, State>();

export function setState(object: object, state: State): void {
  states.set(object, state);
}

/** Null for anything that is not a service object. */
export function stateOf(value: unknown): State | null {
  return typeof value === 'object' && value !== null ? (states.get(value) ?? null) : null;
}

/** The data of an argument that the signature has found to be a service object. */
export function dataOf<Data>(value: unknown): Data {
  return stateOf(value)?.data as Data;
}
