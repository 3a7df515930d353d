// Prints the Electron that would be used, as one line of JSON.
import { electronRuntime } from './lib/electron-runtime.mjs';

try {
  console.log(JSON.stringify(await electronRuntime()));
} catch (error) {
  console.error(error.message);
  process.exit(3);
}
