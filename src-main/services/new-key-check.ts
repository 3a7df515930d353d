import type { FindingKind } from '../contract/finding';
import type { Health } from '../contract/health';
import { resolvedWithNewKey } from '../core/health/new-key-check';
import type { Secret } from '../core/secret';
import type { Look } from './machine';
import type { Prober, ProbeOptions } from './probe';

/**
 * Asks whether a new key works, before it is put anywhere. It is shown only to the server that requests of the headless
 * program go to now. Null where there is nobody to ask (a cloud provider).
 */
export async function askAboutNewKey(
  prober: Prober,
  { key, kind, look }: { readonly key: Secret; readonly kind: FindingKind; readonly look: Look },
  route: Pick<ProbeOptions, 'http'>,
): Promise<Health | null> {
  const resolved = resolvedWithNewKey(key, kind, look.headless);
  if (resolved === null) return null;
  const [health] = await prober.check([resolved], { asked: 'click', inputs: look.claude.inputs, ...route });
  return health ?? null;
}
