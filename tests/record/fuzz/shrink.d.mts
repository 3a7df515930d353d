export interface World {
  readonly env: Readonly<Record<string, string>>;
  readonly extra_env: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly managed: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly dirs: readonly string[];
  readonly cwd: string;
}
export function shrink<T extends World>(world: T, stillDiffers: (world: T) => Promise<boolean>): Promise<T>;
