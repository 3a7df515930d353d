export interface BundleOptions {
  readonly format?: 'cjs' | 'es';
  readonly external?: readonly (string | RegExp)[];
}
export function bundleProgram(entry: string, folder: string, options?: BundleOptions): Promise<string>;
