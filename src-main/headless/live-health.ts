import type { Health } from '../contract/health';
import { join } from 'node:path';
import { awsCredentialChain } from '../adapters/cloud-aws';
import { nodeNetwork } from '../adapters/network';
import type { Http } from '../ports/http';
import type { Look } from '../services/machine';
import { claudeHttp } from '../services/network/claude-http';
import { Prober } from '../services/probe';
import { CloudProber } from '../services/probe/cloud-check';
import type { Run } from './output';

/** Requests that leave this computer as Claude Code's own would. */
export const httpFor = (look: Look): Http => claudeHttp(nodeNetwork, look);

/** Asks online about every credential that would be sent, and about the sign-in at a cloud provider. */
export async function healthFor(run: Run, look: Look): Promise<ReadonlyMap<string, Health>> {
  const answers = await proberFor(run, look).check([look.headless, look.interactive], {
    asked: 'click',
    inputs: look.claude.inputs,
  });
  const cloud = await cloudHealth(run, look);
  const all = cloud === null ? answers : [...answers, cloud];
  return new Map(all.map((health) => [health.subject, health]));
}

/** The sign-in at a cloud provider. A command of an AWS profile is run where the helper's would be. */
function cloudHealth({ options, surroundings }: Run, look: Look): Promise<Health | null> {
  const prober = new CloudProber({
    files: surroundings.ports.files,
    chain: awsCredentialChain(join(__dirname, 'aws-child.cjs')),
    now: () => look.claude.inputs.now,
    api: options.api,
  });
  const { hermetic, runHelper } = options;
  return prober.check(look, { asked: 'click', http: httpFor(look), mayRun: runHelper, hermetic });
}

export function proberFor(run: Run, look: Look): Prober {
  return new Prober({ http: httpFor(look), now: () => look.claude.inputs.now, api: run.options.api });
}
