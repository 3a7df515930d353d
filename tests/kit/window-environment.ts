import type { Environment } from 'vitest/runtime';

/**
 * Runs a test file as the window's code: the `.svelte.ts` classes react as they do in the window, which they do not
 * when they are compiled for a server. There is no page; what needs one is tested in the gallery and end to end.
 */
const environment: Environment = {
  name: 'window',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
};

export default environment;
