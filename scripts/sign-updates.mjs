// Signs the lists of updates in a folder: `latest-linux.yml` gets `latest-linux.yml.sig` beside it (Ed25519, base64).
// The private key comes in KEYMENDER_UPDATES_PRIVATE_KEY as PEM. The app knows the public one.
import { createPrivateKey, sign } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
const { KEYMENDER_UPDATES_PRIVATE_KEY: pem } = process.env;
if (folder === undefined || !pem) {
  console.error('Usage: KEYMENDER_UPDATES_PRIVATE_KEY=… node scripts/sign-updates.mjs FOLDER');
  process.exit(2);
}
const key = createPrivateKey(pem);
const lists = (await readdir(folder)).filter((name) => /^latest[\w-]*\.yml$/.test(name));
for (const name of lists) {
  const signature = sign(null, await readFile(join(folder, name)), key);
  await writeFile(join(folder, `${name}.sig`), signature.toString('base64'));
  console.log(`${name}.sig`);
}
if (lists.length === 0) {
  console.error(`There is no list of updates in ${folder}.`);
  process.exit(1);
}
