import type { AwsKeys } from '../core/health/aws/signature';
import type { Result } from '../core/result';
import type { Environment } from '../core/where';

export interface AwsChainFault {
  /** `none`: no link of the chain gave any; `failed`: one did not do what it should. */
  readonly code: 'none' | 'failed' | 'timeout';
  /** The SDK's own name for it, e.g. `CredentialsProviderError`; never a part of a credential. */
  readonly detail: string;
}

/** AWS's own chain of credentials, as its SDK goes through it. */
export interface AwsCredentialChain {
  /**
   * @param env everything that the chain may know, `HOME` included: nothing of this process reaches it
   * @param mayAskMachine whether the services of a cloud machine (instance, container) may be asked
   */
  keys(request: {
    readonly env: Environment;
    readonly mayAskMachine: boolean;
    readonly timeoutMs: number;
  }): Promise<Result<AwsKeys, AwsChainFault>>;
}
