import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { nodeNetwork } from '../../../../src-main/adapters/network';
import type { NetworkReport } from '../../../../src-main/contract/health';
import { checkNetwork, type NetworkPorts } from '../../../../src-main/services/network/check-network';
import { claudeVariables, extraCaFile } from '../../../../src-main/services/network/variables';
import { apiError } from '../../../kit/servers/answers';
import { makeCertificate } from '../../../kit/servers/certificates';
import { startProxy, type ProxyHabits } from '../../../kit/servers/play-proxy';
import { startServer, type Play } from '../../../kit/servers/play-server';
import { pretendInternet, type PretendHost } from '../../../kit/servers/pretend-internet';
import { lookAtMachine, type Machine } from '../probe/a-machine';

/** What Anthropic answers to whoever shows no key. */
export const refusal = apiError(401, 'authentication_error', 'x-api-key header is required');
/** An authority that no computer knows: it looks into every connection. */
export const company = makeCertificate({ name: 'Acme Web Gateway', authority: true });
const theHosts = ['api.anthropic.com', 'claude.ai', 'platform.claude.com'];
/** A server of any of these names, vouched for by the company. */
export const signed = makeCertificate({
  name: 'all',
  dns: [...theHosts, 'gateway.example'],
  ips: ['127.0.0.1'],
  by: company,
});

/** A file to be named in NODE_EXTRA_CA_CERTS; gone after the test, as all that is started here. */
export function companyFile(text = company.cert): string {
  const folder = mkdtempSync(join(tmpdir(), 'keymender-ca-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'company.pem');
  writeFileSync(path, text);
  return path;
}

export async function served(play: Play, identity?: Parameters<typeof startServer>[1]) {
  const server = await startServer(play, identity);
  onTestFinished(() => server.close());
  return server;
}

export async function proxied(habits?: ProxyHabits) {
  const proxy = await startProxy(habits);
  onTestFinished(() => proxy.close());
  return proxy;
}

export const lines = (report: NetworkReport) => report.steps.map(({ id, state, code }) => `${id} ${state} ${code}`);
export const wordsOf = (report: NetworkReport, id: string) => report.steps.find((step) => step.id === id)?.words ?? '';

/** Tries one server in the place of all. */
export async function tryApi(api: string, machine: Machine = {}, ports: Partial<NetworkPorts> = {}) {
  const look = await lookAtMachine(machine);
  return checkNetwork(
    {
      http: new NodeHttp({ extraCaFile: extraCaFile(claudeVariables(look)) }),
      network: nodeNetwork,
      now: () => Date.now(),
      timeoutMs: 1_500,
      ...ports,
    },
    look,
    { online: true, api },
  );
}

/** Tries all of them, in an internet where the names lead to one secure server unless said otherwise. */
export async function tryAll(
  machine: Machine = {},
  hosts: Readonly<Record<string, Partial<PretendHost> | null>> = {},
  tell?: (report: NetworkReport) => void,
) {
  const server = await served(refusal, signed);
  const named = Object.fromEntries(
    [...theHosts.map((host) => [host, {}] as const), ...Object.entries(hosts)]
      .filter((entry): entry is [string, Partial<PretendHost>] => entry[1] !== null)
      .filter(([host]) => hosts[host] !== null)
      .map(([host, wish]) => [host, { port: server.port, ...wish }]),
  );
  const env = { NODE_EXTRA_CA_CERTS: companyFile(), ...machine.env };
  const look = await lookAtMachine({ ...machine, env });
  // The name stays what it is for the certificate; a tunnel without a login leads to the port.
  const detour = await proxied({
    leadsTo: Object.fromEntries(Object.entries(named).map(([host, { port }]) => [`${host}:443`, port])),
  });
  const through = { host: '127.0.0.1', port: detour.port, secure: false, authorization: null };
  const internet = pretendInternet(
    named,
    () => new NodeHttp({ proxyFor: () => through, extraCaFile: env.NODE_EXTRA_CA_CERTS }),
  );
  const report = await checkNetwork(
    { ...internet, now: () => Date.now(), timeoutMs: 1_500 },
    look,
    { online: true, api: null },
    tell,
  );
  return { report, server };
}
