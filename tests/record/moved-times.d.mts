export interface Observed {
  readonly sent: { readonly x_api_key: string | null; readonly authorization: string | null } | null;
  readonly printed: string;
  readonly exit: number | null;
  readonly status_json: { readonly apiProvider?: string } | null;
}

export interface Timed {
  readonly recorded_at_ms?: number;
  readonly files?: Readonly<Record<string, string>>;
  readonly managed?: Readonly<Record<string, string>>;
}
export function movedTo<T extends Timed>(aCase: T, nowMs: number): T & { readonly recorded_at_ms: number };
