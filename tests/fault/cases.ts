const goldenRatio = 0.618_033_988_75;

const all = process.env['KEYMENDER_EVERY_CALL'] !== undefined;

/**
 * Which calls of a flow are tried here: a share of them, or each where KEYMENDER_EVERY_CALL is set.
 *
 * Every call belongs to exactly one share, so kinds of fault that take one share each meet all calls together. A share
 * follows no period: files are written by the same few calls in turn, and every third would always be the same one.
 *
 * @param calls how many calls the flow makes; they are counted from 1
 * @param share from 0, and taken modulo `shares`
 */
export function someOf(calls: number, share: number, shares: number): number[] {
  const each = Array.from({ length: calls }, (_, index) => index + 1);
  return all ? each : each.filter((n) => Math.floor(((n * goldenRatio) % 1) * shares) === share % shares);
}

/** Does the work for each case, `atOnce` of them side by side. */
export async function sideBySide(
  cases: readonly number[],
  atOnce: number,
  work: (n: number) => Promise<void>,
): Promise<void> {
  const left = [...cases];
  const worker = async () => {
    for (let n = left.shift(); n !== undefined; n = left.shift()) await work(n);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
