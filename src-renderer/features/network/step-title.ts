import type { NetworkStep } from '../../../src-main/contract/health';
import { t } from '../../words/words';

const kinds = ['dns', 'tcp', 'tls', 'http', 'portal', 'proxy'] as const;

/** What a step tried, in a word or two: its words name the host, which is the same for step after step. */
export function stepTitle({ kind, target }: Pick<NetworkStep, 'kind' | 'target'>): string {
  const known = kinds.find((each) => each === kind);
  return known === undefined ? target : t(`network.kind.${known}`);
}
