import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { awsCredentialChain } from '../../../../src-main/adapters/cloud-aws';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { NodeHttp } from '../../../../src-main/adapters/http-node';
import { NodeRunner } from '../../../../src-main/adapters/runner';
import type { Health } from '../../../../src-main/contract/health';
import { healthOf } from '../../../../src-main/core/verdict/overall-health';
import { lookAt, type Look } from '../../../../src-main/services/machine';
import { CloudProber, type CloudOptions } from '../../../../src-main/services/probe/cloud-check';
import { bundleProgram } from '../../../kit/bundle-program.mjs';
import { startServer, type PlayServer } from '../../../kit/servers/play-server';
import { now } from './a-machine';
import { identity } from './aws-answers';

/** A home under a cloud provider, and how it is asked about. */
export interface Cloud {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: Partial<CloudOptions>;
}

export const secret = 'TESTsecretTESTsecretTESTsecretTESTsecret';
export const keys = { AWS_ACCESS_KEY_ID: 'AKIATESTTESTTESTTEST', AWS_SECRET_ACCESS_KEY: secret };
export const bedrock = { CLAUDE_CODE_USE_BEDROCK: '1', AWS_REGION: 'eu-west-1' };
export const withKeys: Cloud = { env: { ...bedrock, ...keys } };
export const credentialsFile =
  '[default]\naws_access_key_id = AKIATESTTESTTESTFILE\naws_secret_access_key = TESTfromTheFile\n';

/** Builds a home, asks about it while it is there, and removes it. */
export async function inHome<T>({ env = {}, files = {} }: Cloud, use: (look: Look) => Promise<T>) {
  const root = mkdtempSync(join(tmpdir(), 'keymender-cloud-'));
  const home = join(root, 'home');
  try {
    mkdirSync(home);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(home, path)), { recursive: true });
      writeFileSync(join(home, path), text.replaceAll('$HOME', home), { mode: 0o600 });
    }
    const ports = { files: nodeFiles(), runner: new NodeRunner(), keychain: null };
    const whole = { HOME: home, PATH: '/usr/bin:/bin', ...env };
    const rest = { runHelper: false, mayPrompt: false, now };
    return await use(await lookAt(ports, { platform: 'linux', home, root, cwd: home, env: whole, ...rest }));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A stand-in for Amazon, in the place of every address, and a clock. */
export interface CloudWorld {
  readonly server: PlayServer;
  /** ms since the epoch; a test may turn it. */
  clock: number;
  readonly newProber: () => CloudProber;
  readonly ask: (cloud: Cloud) => Promise<Health | null>;
  /** State and code of what was found. */
  readonly got: (cloud: Cloud) => Promise<string>;
  /** Whose key signed the first request. */
  readonly keyId: () => string | undefined;
}

/** One for each test of the file that calls this; it accepts every key until a test says otherwise. */
export function aCloud(): CloudWorld {
  const bundles = mkdtempSync(join(tmpdir(), 'keymender-aws-'));
  let program: Promise<string> | null = null;
  let server: PlayServer | null = null;
  beforeEach(async () => {
    world.clock = now;
    server = await startServer(identity);
  });
  afterEach(() => server?.close());
  afterAll(() => rmSync(bundles, { recursive: true, force: true }));

  const world: CloudWorld = {
    clock: now,
    get server() {
      if (server === null) throw new Error('the stand-in runs during a test only');
      return server;
    },
    newProber: () =>
      new CloudProber({
        files: nodeFiles(),
        chain: {
          keys: async (asked) => {
            // The bundle that the app ships is made from this file; the thread cannot load TypeScript.
            program ??= bundleProgram(join(__dirname, '../../../../src-main/aws-child.ts'), bundles);
            return awsCredentialChain(await program).keys(asked);
          },
        },
        now: () => world.clock,
        api: world.server.url,
        timeoutMs: 4_000,
      }),
    ask: (cloud) =>
      inHome(cloud, async (look) => {
        const options: CloudOptions = {
          asked: 'click',
          http: new NodeHttp(),
          mayRun: false,
          hermetic: true,
          ...cloud.options,
        };
        const health = await world.newProber().check(look, options);
        if (health !== null) {
          // What the window shows of this context is exactly this.
          expect(healthOf(look.headless, new Map([[health.subject, health]]), now)).toEqual(health);
        }
        return health;
      }),
    got: async (cloud) => {
      const health = await world.ask(cloud);
      return `${health?.state} ${health?.code}`;
    },
    keyId: () => /Credential=([A-Z]+)\//.exec(world.server.seen[0]?.headers.authorization ?? '')?.[1],
  };
  return world;
}
