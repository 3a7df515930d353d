import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the build puts what runs. */
export const distFolder = join(projectRoot, 'dist');

/** Screenshots, reports and measurements of the last run; not kept in git. */
export const artifactsFolder = join(projectRoot, 'artifacts');
