import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Plan, Receipt } from '../../../../src-main/contract/plan';
import type { StatusReport } from '../../../../src-main/contract/reports';
import { HeadlessWorld } from '../../../kit/headless';
import { marksBelow, testKey } from '../../../kit/planted-home';

const key = testKey('repair');

let world: HeadlessWorld;
beforeEach(() => {
  world = new HeadlessWorld();
});
afterEach(() => world.remove());

const plan = async (...args: string[]): Promise<Plan> =>
  (await world.run(['repair', ...args, '--json'])).json() as Plan;
const apply = async (...args: string[]): Promise<Receipt> =>
  (await world.run(['repair', ...args, '--apply', '--json'])).json() as Receipt;
const status = async (): Promise<StatusReport> => (await world.run(['status', '--json'])).json() as StatusReport;

/** Repairs everything, looks at what came of it, takes it back, and compares every byte, mode and time. */
async function repairAndUndo(look: () => void | Promise<void>, ...args: string[]): Promise<void> {
  const before = marksBelow(world.home);
  const receipt = await apply(...args);
  expect(receipt.words).toMatch(/^Done and checked/);
  expect(receipt.state).toBe('verified');
  await look();
  const undone = await world.run(['undo', receipt.id, '--json']);
  expect(undone.exit).toBe(0);
  expect(marksBelow(world.home)).toEqual(before);
}

const read = (path: string): string => world.text(path);

describe('a settings file with a comma too many', () => {
  const broken = `{\n  "env": {\n    "ANTHROPIC_API_KEY": "${key}",\n  },\n}\n`;
  beforeEach(() => world.file('.claude/settings.json', broken));

  it('is named with line and character, shown without the key, and not changed by the preview', async () => {
    const shown = await plan();
    expect(shown.steps).toHaveLength(1);
    expect(shown.steps[0]?.words).toContain('settings.json is damaged at line 4, character 3.');
    expect(shown.steps[0]?.words).toContain('Line 3: took out a comma too many.');
    expect(JSON.stringify(shown)).not.toContain(key);
    expect(read('.claude/settings.json')).toBe(broken);
  });

  it('is read again once it is repaired, and is back as it was after undo', async () => {
    expect((await status()).contexts.headless.slots.xApiKey).toBeNull();
    await repairAndUndo(async () => {
      expect(read('.claude/settings.json')).toBe(`{\n  "env": {\n    "ANTHROPIC_API_KEY": "${key}"\n  }\n}\n`);
      const now = await status();
      expect(now.contexts.headless.slots.xApiKey?.source).toBe('claude-code/user-settings');
      expect(now.diagnoses.map(({ cause }) => cause)).not.toContain('corrupt_config');
    });
  });

  it('can be set aside instead', async () => {
    const [mend, fresh] = (await plan()).choices ?? [];
    expect([mend?.picked, fresh?.picked]).toEqual([true, false]);
    await repairAndUndo(
      () => {
        const names = readdirSync(world.path('.claude'));
        expect(names).toEqual([expect.stringMatching(/^settings\.json\.old\.\d+$/)]);
        expect(read(`.claude/${names[0] ?? ''}`)).toBe(broken);
      },
      '--choice',
      fresh?.id ?? '',
    );
  });

  it('is offered by status as the thing to do', async () => {
    const [first] = (await status()).diagnoses;
    expect(first?.cause).toBe('corrupt_config');
    expect(first?.actions[0]).toMatchObject({ id: 'repair', findings: [expect.any(String)] });
  });
});

describe('a settings file with a field of the wrong type', () => {
  it('loses that field alone', async () => {
    world.file('.claude/settings.json', `{\n  "permissions": "x",\n  "env": {"ANTHROPIC_API_KEY": "${key}"}\n}\n`);
    await repairAndUndo(async () => {
      expect(read('.claude/settings.json')).toBe(`{\n  "env": {"ANTHROPIC_API_KEY": "${key}"}\n}\n`);
      expect((await status()).contexts.headless.slots.xApiKey).not.toBeNull();
    });
  });
});

describe('a settings file in UTF-16 without a mark', () => {
  it('is written anew as UTF-8', async () => {
    const text = `{"env":{"ANTHROPIC_API_KEY":"${key}"}}`;
    world.file('.claude/settings.json', Buffer.from(text, 'utf16le'));
    await repairAndUndo(async () => {
      expect(read('.claude/settings.json')).toBe(text);
      expect((await status()).contexts.headless.slots.xApiKey).not.toBeNull();
    });
  });
});

describe('an account file that stops Claude Code', () => {
  const saved = (at: number, email: string) =>
    world.file(`.claude/backups/.claude.json.backup.${at}`, `{"oauthAccount":{"emailAddress":"${email}"}}`);

  it('is mended where that is no guess', async () => {
    world.file('.claude.json', '{"numStartups": 3,}');
    await repairAndUndo(() => expect(read('.claude.json')).toBe('{"numStartups": 3}'));
  });

  it('comes back from the newest copy that Claude Code kept, where it was cut off', async () => {
    world.file('.claude.json', '{"oauthAccount": {"emailAddress": "ada@exa');
    saved(1_795_000_000_000, 'old@example.org');
    saved(1_795_200_000_000, 'new@example.org');
    const shown = await plan();
    expect(shown.choices?.map(({ at, picked }) => [at, picked])).toEqual([
      [1_795_200_000_000, true],
      [1_795_000_000_000, false],
      [null, false],
    ]);
    await repairAndUndo(() => expect(read('.claude.json')).toContain('new@example.org'));
    await repairAndUndo(
      () => expect(read('.claude.json')).toContain('old@example.org'),
      '--choice',
      shown.choices?.[1]?.id ?? '',
    );
  });

  it('comes back when it is empty', async () => {
    world.file('.claude.json', '');
    saved(1_795_000_000_000, 'ada@example.org');
    expect((await status()).contexts.headless.blocked?.code).toBe('blocked.state-file-broken');
    await repairAndUndo(async () => {
      expect(read('.claude.json')).toContain('ada@example.org');
      expect((await status()).contexts.headless.blocked?.code).not.toBe('blocked.state-file-broken');
    });
  });

  it('comes back mended from a damaged copy, where nothing else is left', async () => {
    world.file('.claude.json', '');
    world.file('.claude/backups/.claude.json.backup.1', 'cut of');
    world.file('.claude/backups/.claude.json.corrupted.1795000000000', '{"numStartups": 9,}');
    await repairAndUndo(() => expect(read('.claude.json')).toBe('{"numStartups": 9}'));
  });

  it('starts anew where nothing of it can be saved', async () => {
    world.file('.claude.json', '{"oauthAccount": {"emailAddress": "ada@exa');
    await repairAndUndo(() => {
      expect(readdirSync(world.home)).toEqual([expect.stringMatching(/^\.claude\.json\.old\.\d+$/)]);
    });
  });
});

describe('a login file that is broken', () => {
  it('is left to Claude Code', async () => {
    world.file('.claude/.credentials.json', '{"claudeAiOauth":');
    const ran = await world.run(['repair', '--apply', '--json']);
    expect(ran.exit).toBe(1);
    expect((ran.json() as Plan).steps).toEqual([]);
    expect((ran.json() as Plan).warnings.join()).toContain('Log in again');
  });
});

describe('a list of servers that is broken', () => {
  it('is mended', async () => {
    world.file('.mcp.json', '{"mcpServers": {"a": {"command": "x"},}}');
    await repairAndUndo(() => expect(read('.mcp.json')).toBe('{"mcpServers": {"a": {"command": "x"}}}'));
  });
});

describe('two account files at once', () => {
  beforeEach(() =>
    world
      .file('.claude/.config.json', '{"oauthAccount":{"emailAddress":"read@example.org"}}')
      .file('.claude.json', '{"oauthAccount":{"emailAddress":"unread@example.org"}}'),
  );

  it('loses the one that is passed over, and keeps it beside', async () => {
    const shown = await plan();
    expect(shown.steps[1]?.words).toBe(
      'Claude Code reads .claude/.config.json and passes over .claude.json, because both are there.',
    );
    await repairAndUndo(async () => {
      expect(readdirSync(world.home)).toEqual(['.claude', expect.stringMatching(/^\.claude\.json\.old\.\d+$/)]);
      expect(JSON.stringify(await status())).not.toContain('two-config-files');
    });
  });

  it('loses the older one where the user says so', async () => {
    const [, other] = (await plan()).choices ?? [];
    await repairAndUndo(
      async () => {
        expect(readdirSync(world.path('.claude'))).toEqual([expect.stringMatching(/^\.config\.json\.old\.\d+$/)]);
        expect((await status()).findings.find(({ kind }) => kind === 'account')?.location.path).toBe(
          world.path('.claude.json'),
        );
      },
      '--choice',
      other?.id ?? '',
    );
  });
});

describe('a file with a key that others can read', () => {
  it('is for its owner alone afterwards', async () => {
    world.file('.claude/settings.json', `{"env":{"ANTHROPIC_API_KEY":"${key}"}}`);
    chmodSync(world.path('.claude/settings.json'), 0o644);
    const [step] = (await plan()).steps;
    expect(step).toMatchObject({ kind: 'set-mode', words: 'From now on only you can read this file.' });
    await repairAndUndo(() => expect(statSync(world.path('.claude/settings.json')).mode & 0o777).toBe(0o600));
  });

  it('is mended and closed in one step', async () => {
    world.file('.claude/settings.json', `{"env":{"ANTHROPIC_API_KEY":" ${key}\\n"}}`);
    chmodSync(world.path('.claude/settings.json'), 0o640);
    expect((await plan()).steps).toHaveLength(1);
    await repairAndUndo(() => {
      expect(read('.claude/settings.json')).toBe(`{"env":{"ANTHROPIC_API_KEY":"${key}"}}`);
      expect(statSync(world.path('.claude/settings.json')).mode & 0o777).toBe(0o600);
    });
  });
});

describe('an address that ends in /v1', () => {
  it.each([
    [
      '.claude/settings.json',
      '{"env":{"ANTHROPIC_BASE_URL":"https://gw.example.org/v1/"}}',
      '{"env":{"ANTHROPIC_BASE_URL":"https://gw.example.org"}}',
    ],
    [
      '.bashrc',
      '# mine\nexport ANTHROPIC_BASE_URL="https://gw.example.org/v1"  # work\n',
      '# mine\nexport ANTHROPIC_BASE_URL="https://gw.example.org"  # work\n',
    ],
  ])('loses it in %s', async (path, before, after) => {
    world.file(path, before);
    await repairAndUndo(() => expect(read(path)).toBe(after));
  });

  it('is left alone where there is no /v1', async () => {
    world.file('.bashrc', 'export ANTHROPIC_BASE_URL="https://gw.example.org"\n');
    expect((await world.run(['repair', '--json'])).err).toContain('nothing here');
  });
});

describe('a value that is not as it should be', () => {
  const oauth = 'sk-ant-oat01-TESTrepair'.padEnd(104, 'x0') + 'AA';
  it.each([
    ['blanks around it', `" ${key} "`, `"${key}"`],
    ['quotes inside quotes', `'"${key}"'`, `'${key}'`],
    ['an invisible character', `"${key.slice(0, 30)}\u200b${key.slice(30)}"`, `"${key}"`],
    ['a line break', `"${key.slice(0, 30)}\n${key.slice(30)}"`, `"${key}"`],
    ['Bearer in front', `"Bearer ${key}"`, `"${key}"`],
    ['itself twice', `"${key}${key}"`, `"${key}"`],
  ])('is corrected where it holds %s', async (_, before, after) => {
    world.file('.zshrc', `# first\nexport ANTHROPIC_API_KEY=${before}\n# last`);
    await repairAndUndo(() => expect(read('.zshrc')).toBe(`# first\nexport ANTHROPIC_API_KEY=${after}\n# last`));
  });

  it('goes where it is only a stand-in', async () => {
    world.file('.zshrc', '# first\nexport ANTHROPIC_API_KEY=your-key-here\n# last\n');
    await repairAndUndo(() => expect(read('.zshrc')).toBe('# first\n# last\n'));
  });

  it('gets the name that it belongs under', async () => {
    world.file('.zshrc', `export ANTHROPIC_API_KEY='${oauth}'\n`);
    world.file('.claude/settings.json', `{ "env": { "ANTHROPIC_API_KEY" : " ${oauth}" } }`);
    await repairAndUndo(() => {
      expect(read('.zshrc')).toBe(`export CLAUDE_CODE_OAUTH_TOKEN='${oauth}'\n`);
      expect(read('.claude/settings.json')).toBe(`{ "env": { "CLAUDE_CODE_OAUTH_TOKEN" : "${oauth}" } }`);
    });
  });

  it('goes where it can be used nowhere', async () => {
    world.file('.claude/settings.json', `{"env":{"ANTHROPIC_API_KEY":"sk-ant-admin01-${'TEST'.padEnd(90, 'x0')}AA"}}`);
    await repairAndUndo(() => expect(read('.claude/settings.json')).toBe('{"env":{}}'));
  });

  it('is asked for again where it was cut off', async () => {
    world.file('.zshrc', `export ANTHROPIC_API_KEY=sk-ant-api03-Qm7fZk2RtB9wLxD4vNc8sHj1pGy6aEuT\n`);
    const shown = await plan();
    expect(shown.steps).toEqual([]);
    expect(shown.warnings[0]).toContain('“I have a new key”');
  });

  it('is left as it is where it is meant so', async () => {
    world.file('.claude/settings.json', '{"env":{"ANTHROPIC_API_KEY":""}}');
    world.file('.zshrc', 'export ANTHROPIC_API_KEY=$(pass show claude)\n');
    expect((await world.run(['repair', '--json'])).err).toContain('nothing here');
  });
});

describe('the findings that are named', () => {
  it('are repaired, and no others', async () => {
    world.file('.zshrc', `export ANTHROPIC_API_KEY=" ${key}"\n`);
    world.file('.claude/settings.json', '{"env":{},}');
    const broken = (await status()).findings.find(({ issues }) => issues.includes('file-broken-json'));
    await repairAndUndo(
      () => {
        expect(read('.claude/settings.json')).toBe('{"env":{}}');
        expect(read('.zshrc')).toContain('" sk');
      },
      '--finding',
      broken?.id ?? '',
    );
  });

  it('must be there', async () => {
    const ran = await world.run(['repair', '--finding', '000000000000']);
    expect(ran.exit).toBe(2);
  });
});

describe('the explanation of a pasted error', () => {
  it('comes with the repair that it means', async () => {
    world.file('.claude.json', '{"numStartups": 3,}');
    const ran = await world.run(
      ['diagnose', '--json'],
      `Claude configuration file at ${join(world.home, '.claude.json')} is corrupted: JSON Parse error: Unexpected token`,
    );
    const { plan: meant } = ran.json() as { plan: Plan };
    expect(meant.steps.map(({ kind }) => kind)).toEqual(['repair']);
  });
});
