#!/usr/bin/env node
// Behaves like Claude Code 2.1.330 at `--version`, `auth login` and `auth logout`, as far as a program that drives it
// can tell: the texts, the browser it starts, what it reads and what it writes were all observed with the real one.
// STAND_IN chooses what goes wrong; the code `test-code#` and the state of the page is the right one.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const scenario = process.env.STAND_IN ?? '';
const version = process.env.STAND_IN_VERSION ?? '2.1.330';
const configDir = process.env.CLAUDE_CONFIG_DIR;
const credentialsFile = join(configDir ?? join(homedir(), '.claude'), '.credentials.json');
const stateFile = configDir ? join(configDir, '.claude.json') : join(homedir(), '.claude.json');

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

function writeJson(file, value) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify(value, null, 2), { mode: 0o600 });
}

function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function saveLogin() {
  if (scenario !== 'saves-nothing') {
    writeJson(credentialsFile, {
      claudeAiOauth: {
        accessToken: `sk-ant-oat01-TEST${randomBytes(24).toString('hex')}`,
        refreshToken: `sk-ant-ort01-TEST${randomBytes(24).toString('hex')}`,
        expiresAt: Date.now() + 8 * 3_600_000,
        scopes: ['user:inference', 'user:profile'],
        subscriptionType: 'max',
      },
    });
    const account = { emailAddress: 'ada@example.org', organizationName: 'Test Org' };
    writeJson(stateFile, { ...readJson(stateFile), oauthAccount: account });
  }
  process.stdout.write('Login successful.\n');
  process.exit(0);
}

/** A code that is whole goes to the server, which here knows one right answer. */
function useCode(code, state) {
  if (!/^[^#]+#[^#]+$/.test(code)) {
    process.stderr.write("That doesn't look like the full code. Copy all of it, including the # in the middle.\n");
    return;
  }
  if (scenario === 'offline') fail("Couldn't log in: getaddrinfo EAI_AGAIN platform.claude.com");
  if (code === `test-code#${state}`) saveLogin();
  fail(
    "Couldn't log in: That code wasn't accepted. It may be incomplete, expired, already used, or from an earlier sign-in attempt. Sign in again to get a new code.",
  );
}

function listen(state) {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname !== '/callback') return response.writeHead(404).end();
    if (!searchParams.has('code')) {
      response.writeHead(400).end('Authorization code not found');
      fail("Couldn't log in: No authorization code received");
    }
    response.writeHead(302, { location: 'https://platform.claude.com/oauth/code/success?app=claude-code' }).end();
    response.on('finish', () => useCode(`${searchParams.get('code')}#${searchParams.get('state')}`, state));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));
}

async function login(options) {
  if (scenario === 'hang') return setInterval(() => undefined, 1000);
  const state = randomBytes(16).toString('hex');
  const page = (host, path, back) =>
    `https://${host}${path}?code=true&response_type=code&redirect_uri=${encodeURIComponent(back)}&state=${state}`;
  const port = await listen(state);
  const [host, path] = options.includes('--console')
    ? ['platform.claude.com', '/oauth/authorize']
    : ['claude.com', '/cai/oauth/authorize'];
  process.stdout.write('Opening browser to sign in…\n');
  if (process.env.BROWSER && scenario !== 'no-browser') {
    const asked = page(
      scenario === 'hostile-browser' ? 'claude.com.evil.example' : host,
      path,
      `http://localhost:${port}/callback`,
    );
    spawn(process.env.BROWSER, [asked], { stdio: 'ignore' }).on('error', () => undefined);
  }
  if (scenario === 'crash') process.kill(process.pid, 'SIGKILL');
  const printed = page(
    scenario === 'hostile' ? 'claude.ai.evil.example' : options.includes('--console') ? host : 'claude.ai',
    '/oauth/authorize',
    'https://platform.claude.com/oauth/code/callback',
  );
  process.stdout.write(`If the browser didn't open, visit:\n${printed}\nPaste code here if prompted > `);
  createInterface({ input: process.stdin }).on('line', (line) => useCode(line.trim(), state));
}

function logout() {
  if (scenario === 'hang') return setInterval(() => undefined, 1000);
  if (scenario === 'crash') process.kill(process.pid, 'SIGKILL');
  if (scenario === 'broken-config') fail(`Claude configuration file at ${stateFile} is corrupted: JSON Parse error`);
  if (scenario !== 'deletes-nothing') {
    rmSync(credentialsFile, { force: true });
    const { oauthAccount: _account, primaryApiKey: _key, ...kept } = readJson(stateFile);
    writeJson(stateFile, kept);
  }
  process.stdout.write(
    scenario === 'confirmed'
      ? 'Successfully logged out from your Anthropic account.\n'
      : "Logged out on this computer, but Anthropic didn't confirm the login was revoked. It may still work until you revoke it at https://claude.ai/settings/claude-code\n",
  );
}

const [first, second, ...options] = process.argv.slice(2);
if (first === '--version') {
  if (scenario === 'hang') setInterval(() => undefined, 1000);
  else process.stdout.write(scenario === 'no-version' ? 'hello\n' : `${version} (Claude Code)\n`);
} else if (first === 'auth' && second === 'login') await login(options);
else if (first === 'auth' && second === 'logout') logout();
else fail(`error: unknown command '${first}'`);
