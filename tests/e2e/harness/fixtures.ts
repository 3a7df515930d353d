import { test as base } from '@playwright/test';
import { aHome, type Home } from './a-home';
import { launchApp, type LaunchedApp, type LaunchOptions } from './launch-app';

interface Fixtures {
  /** A throw-away home, removed after the test. */
  home: Home;
  /** Starts the app in `home`; it is quit after the test, however that ends. */
  launch: (options?: Omit<LaunchOptions, 'home'>) => Promise<LaunchedApp>;
}

/** Playwright's `test` with a home of its own and an app that is always quit. */
export const test = base.extend<Fixtures>({
  home: async ({}, use) => {
    const home = await aHome();
    await use(home);
    await home.remove();
  },
  launch: async ({ home }, use) => {
    const running: LaunchedApp[] = [];
    await use(async (options = {}) => {
      const app = await launchApp({ home, ...options });
      running.push(app);
      return app;
    });
    for (const app of running) await app.close();
  },
});
