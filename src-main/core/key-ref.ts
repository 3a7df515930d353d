/** A generic-password item of another program: asked for by service and account, never listed. */
export interface KeyRef {
  readonly service: string;
  readonly account: string;
}
