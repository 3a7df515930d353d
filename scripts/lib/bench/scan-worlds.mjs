import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const invented = (mark) => `sk-ant-api03-BENCH-${mark}-${'0'.repeat(50)}AA`;

/**
 * A home as of somebody who uses Claude Code every day: 50 listed projects and 400 files in known places.
 *
 * @param {string} home an empty folder
 */
export async function everydayHome(home) {
  const put = async (path, text) => {
    const full = join(home, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, text, { mode: 0o600 });
  };
  const lines = (count, text) => Array.from({ length: count }, (_, at) => `${text} ${at}`).join('\n');
  const projects = Array.from({ length: 50 }, (_, at) => join(home, 'projects', String(at)));
  const state = {
    primaryApiKey: invented('primary'),
    projects: Object.fromEntries(
      projects.map((path, at) => [
        path,
        { history: Array.from({ length: 20 }, (_, n) => ({ display: `fix test ${n} of ${at}` })) },
      ]),
    ),
    mcpServers: { search: { command: 'npx', env: { SEARCH_KEY: invented('mcp') } } },
  };
  await put('.claude.json', JSON.stringify(state, null, 2));
  await put('.claude/settings.json', JSON.stringify({ model: 'opus', env: { FOO: 'bar' } }));
  await put('.zshrc', `${lines(300, '# a line of a start-up file')}\nexport ANTHROPIC_API_KEY=${invented('zsh')}\n`);
  await put('.bashrc', `${lines(200, 'alias a=b #')}\n`);
  await put(
    '.zsh_history',
    `${lines(5_000, ': 1763000000:0;git commit -m')}\nexport ANTHROPIC_API_KEY=${invented('h')}\n`,
  );
  for (const [at, path] of projects.entries()) {
    const own = path.slice(home.length + 1);
    await put(`${own}/.env`, `PORT=1\nDATABASE_URL=postgres://x\nANTHROPIC_API_KEY=${invented(`env${at % 7}`)}\n`);
    await put(`${own}/.env.local`, lines(20, 'NAME=value'));
    await put(`${own}/.claude/settings.json`, JSON.stringify({ permissions: { allow: ['Bash(npm test)'] } }));
    await put(`${own}/.claude/settings.local.json`, JSON.stringify({ permissions: { allow: ['Bash(git *)'] } }));
    await put(`${own}/.mcp.json`, JSON.stringify({ mcpServers: { a: { command: 'x', env: { A_KEY: '${A_KEY}' } } } }));
    await put(`${own}/.vscode/settings.json`, JSON.stringify({ 'editor.tabSize': 2 }));
    await put(`${own}/docker-compose.yml`, `services:\n  web:\n    image: x\n    environment:\n      PORT: "1"\n`);
    await put(`${own}/package.json`, JSON.stringify({ name: `p${at}` }));
  }
}

/**
 * A tree of projects with files of 1 to 40 KB, every thousandth with a key in it.
 *
 * @param {string} tree an empty folder
 * @param {number} files how many
 */
export async function projectTree(tree, files) {
  const text = Array.from({ length: 1_000 }, (_, at) => `const value${at} = compute(${at}, 'name');`).join('\n');
  for (let at = 0; at < files; at += 1) {
    const folder = join(tree, `project-${at % 40}`, `src-${Math.floor(at / 40) % 50}`);
    if (at < 2_000) await mkdir(folder, { recursive: true });
    const size = 1_024 + ((at * 7_919) % 39_000);
    const secret = at % 1_000 === 0 ? `\nconst key = '${invented(at)}';\n` : '';
    await writeFile(join(folder, `file-${at}.ts`), text.slice(0, size) + secret);
  }
}
