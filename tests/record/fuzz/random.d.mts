export interface Chance {
  readonly below: (most: number) => number;
  readonly of: <T>(list: readonly T[]) => T;
  readonly happens: (share: number) => boolean;
  readonly weighed: <T>(pairs: readonly (readonly [weight: number, value: T])[]) => T;
  readonly some: <T>(list: readonly T[], count: number) => T[];
}
export function chance(seed: number): Chance;
