import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { app } from 'electron';
import type { Environment, Platform } from '../core/where';
import type { Surroundings } from './application';

const thisPlatform = (): Platform =>
  process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';

const forward = (path: string): string => path.replace(/\\/g, '/');

/** The machine that the app runs on. The journal lies where the headless command looks for it as well. */
export function thisMachine(): Surroundings {
  return {
    platform: thisPlatform(),
    home: forward(homedir()),
    root: '',
    env: null,
    dataFolder: join(app.getPath('userData'), 'journal'),
    apiBase: null,
    signInPage: null,
    demo: false,
  };
}

/** An address where nobody answers: a test never asks the real API. */
const nobody = 'http://127.0.0.1:9';

/**
 * A machine for tests, asked for by the environment and only when run from source: the same home, but nothing of
 * the machine besides it, and an API that stands in for the real one.
 */
export function testMachine(): Surroundings | null {
  if (app.isPackaged || process.env['KEYMENDER_TEST'] !== '1') return null;
  const env = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const given: Environment = Object.fromEntries(env);
  return {
    ...thisMachine(),
    root: given['KEYMENDER_TEST_ROOT'] ?? join(homedir(), '.no-system'),
    env: () => Promise.resolve(given),
    apiBase: given['KEYMENDER_TEST_API'] ?? nobody,
  };
}
