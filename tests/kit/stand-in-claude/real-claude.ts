import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The real Claude Code command: as the test run names it, else fetched by the script that fetches it once. */
export async function realClaude(): Promise<string> {
  const named = process.env['KEYMENDER_CLAUDE'];
  if (named !== undefined && named !== '') return named;
  const fetched = await promisify(execFile)(process.execPath, ['scripts/claude-cli.mjs'], { timeout: 300_000 });
  return fetched.stdout.trim();
}

/** An environment for the real command: nothing of ours, and no way out to any network. */
export function sealedOff(home: string): Record<string, string> {
  // Port 9 is `discard`: nothing listens, so that every request is refused at once.
  const nowhere = 'http://127.0.0.1:9';
  return {
    HOME: home,
    PATH: '/usr/bin:/bin',
    HTTPS_PROXY: nowhere,
    HTTP_PROXY: nowhere,
    NO_PROXY: '',
    CLAUDE_CODE_MAX_RETRIES: '0',
  };
}
