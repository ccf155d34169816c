// One function that a page may call.

export interface RpcCall {
  readonly entry: string;
  readonly argument: Readonly<Record<string, unknown>>;
  readonly in: 'any' | 'municipality' | 'school';
}
