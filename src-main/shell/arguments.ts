/** The screens that something outside the window may ask for. */
export const screens = ['home', 'fix', 'explain', 'settings', 'history'] as const;
export type Screen = (typeof screens)[number];

export interface AppArguments {
  readonly kind: 'app';
  readonly demo: boolean;
  /** Started at login: no window, whatever the desktop. */
  readonly hidden: boolean;
  readonly screen: Screen | null;
}

export interface HeadlessArguments {
  readonly kind: 'headless';
  /** What the headless command gets: the verb and everything after it. */
  readonly argv: readonly string[];
}

const scheme = 'keymender://';
const longestLink = 200;

/**
 * What a `keymender://` link asks for. It can only name a screen: `keymender://fix`, or with more detail behind it
 * (`keymender://fix/invalid_api_key`), which is checked for harmless characters and not used.
 *
 * @returns the screen, never one that does something by being opened; null for anything else
 */
export function screenOf(link: string): Screen | null {
  if (link.length > longestLink || !link.toLowerCase().startsWith(scheme)) return null;
  const found = /^([a-z]{1,20})(?:\/[a-z0-9_-]{0,60})?\/?$/.exec(link.slice(scheme.length));
  const screen = screens.find((name) => name === found?.[1]) ?? null;
  // A fix may begin with what its button does, so a link only shows the button.
  return screen === 'fix' ? 'home' : screen;
}

/**
 * Reads the command line of the app.
 *
 * @param argv without the executable and, when run from source, without the app's folder
 */
export function parseArguments(argv: readonly string[]): AppArguments | HeadlessArguments {
  const at = argv.indexOf('--headless');
  if (at >= 0) return { kind: 'headless', argv: argv.slice(at + 1) };
  const links = argv.map(screenOf);
  return {
    kind: 'app',
    demo: argv.includes('--demo'),
    hidden: argv.includes('--hidden'),
    screen: links.find((screen) => screen !== null) ?? null,
  };
}
