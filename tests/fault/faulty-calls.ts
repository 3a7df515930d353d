import { nodeStoreCalls, type StoreCalls } from '../../src-main/adapters/store-calls';

export type Fault =
  /** The process is gone at the n-th call, without that call; a write is half done. */
  | { readonly kind: 'kill'; readonly at: number }
  /** The n-th call, or every one from there on, fails as the system would. */
  | { readonly kind: 'error'; readonly at: number; readonly code: string; readonly forGood: boolean }
  /**
   * The n-th call is never answered, as on a network drive that went away; for good: nor is any after it. Late: it is
   * done all the same, `lateMs` after it was asked for, when nobody waits for it any more.
   */
  | { readonly kind: 'hang'; readonly at: number; readonly forGood: boolean; readonly lateMs?: number }
  | { readonly kind: 'none' };

export type FaultyCalls = StoreCalls & {
  readonly count: () => number;
  /** Counts a change that is no system call on a file, and lets it go wrong like one. */
  readonly other: () => void;
};

/** Waits for ever; the call itself may come about meanwhile. What it says then, nobody hears. */
function unanswered<R>(lateMs: number | undefined, call: () => Promise<R>): Promise<R> {
  if (lateMs !== undefined) setTimeout(() => void call().catch(() => undefined), lateMs);
  return new Promise(() => undefined);
}

/** The system calls that change files, counted; at the chosen one something goes wrong. */
export function faultyCalls(fault: Fault): FaultyCalls {
  let count = 0;
  const hit = (): boolean => {
    count += 1;
    return fault.kind !== 'none' && (count === fault.at || ('forGood' in fault && fault.forGood && count > fault.at));
  };
  const trip = (): void => {
    if (fault.kind === 'kill') process.kill(process.pid, 'SIGKILL');
    if (fault.kind === 'error') throw Object.assign(new Error(fault.code), { code: fault.code });
  };
  const before =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (!hit()) return call(...args);
      if (fault.kind === 'hang') return unanswered(fault.lateMs, () => call(...args));
      trip();
      return call(...args);
    };
  const real = nodeStoreCalls;
  return {
    count: () => count,
    other: () => {
      if (hit()) trip();
    },
    open: before(real.open),
    async write(handle, bytes, offset) {
      if (!hit()) return real.write(handle, bytes, offset);
      if (fault.kind === 'hang') return unanswered(fault.lateMs, () => real.write(handle, bytes, offset));
      await real.write(handle, bytes.subarray(0, offset + Math.ceil((bytes.length - offset) / 2)), offset);
      trip();
      return 0;
    },
    sync: before(real.sync),
    mode: before(real.mode),
    owner: before(real.owner),
    attributes: before(real.attributes),
    close: real.close,
    times: before(real.times),
    move: before(real.move),
    link: before(real.link),
    unlink: before(real.unlink),
    addFolder: before(real.addFolder),
    removeFolder: before(real.removeFolder),
    makeFolder: before(real.makeFolder),
    makeLock: before(real.makeLock),
    removeLock: before(real.removeLock),
  };
}
