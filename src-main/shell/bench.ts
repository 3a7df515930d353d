import process from 'node:process';

export const benching = process.env['KEYMENDER_BENCH'] === '1';

/** Prints one measurement as a line of JSON, when measuring was asked for; `t` is ms since the process was created. */
export function mark(bench: string, more: Readonly<Record<string, number>> = {}): void {
  if (!benching) return;
  const created = process.getCreationTime();
  const t = created === null ? null : Date.now() - created;
  process.stdout.write(`${JSON.stringify({ bench, t, ...more })}\n`);
}

/** A tray click without a pointer: the signal that the measurements send. No library listens to this one and sends it again. */
export function onBenchClick(click: () => void): void {
  if (benching && process.platform !== 'win32') process.on('SIGWINCH', click);
}
