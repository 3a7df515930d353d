import { spawnSync } from 'node:child_process';

/** Something that a test needs of the computer it runs on. */
export interface Need {
  readonly met: boolean;
  /** A test's name, with the reason in it where it is skipped: the list of the skipped prints nothing but names. */
  readonly named: (name: string) => string;
}

/** @param why what is missing, as a clause without a full stop: "fish is not installed" */
export function need(met: boolean, why: string): Need {
  return { met, named: (name) => (met ? name : `${name} (skipped: ${why})`) };
}

/** Programs that have to be there, by name. */
export function installed(programs: readonly string[]): Need {
  const missing = programs.filter(
    (name) => spawnSync('/bin/sh', ['-c', `command -v ${name}`], { stdio: 'ignore', timeout: 5_000 }).status !== 0,
  );
  return need(missing.length === 0, `${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} not installed`);
}

export const onLinux = need(process.platform === 'linux', 'this system is not Linux');

const isRoot = process.getuid?.() === 0;
export const asRoot = need(isRoot, 'only root gives files to others');
export const notAsRoot = need(!isRoot, 'the tests run as root, from whom no file is kept');
