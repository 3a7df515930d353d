// `npm run check`: style, types, rooms and leftovers. `npm run check -- oxlint` runs one of them.
import { checkNames, runChecks } from './lib/checks.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !checkNames.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}. There are: ${checkNames.join(', ')}.`);
  process.exit(2);
}
const { failed } = await runChecks(asked);
process.exitCode = failed === 0 ? 0 : 1;
