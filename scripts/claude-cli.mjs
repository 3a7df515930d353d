// Prints the path of the real Claude Code command, fetching it first if need be.
import { parseArgs } from 'node:util';
import { claudeCli } from './lib/claude-cli.mjs';

const { values } = parseArgs({ options: { latest: { type: 'boolean' }, version: { type: 'string' } } });
const version = values.latest ? 'latest' : values.version;

try {
  const { path } = await claudeCli(version ? { version } : {});
  console.log(path);
} catch (error) {
  console.error(error.message);
  process.exit(3);
}
