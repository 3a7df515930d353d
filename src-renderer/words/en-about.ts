import { plural } from './plural';

/** Settings, about and help. */
export const enAbout = {
  'settings.title': () => 'Settings',
  'settings.loading': () => 'Reading the settings',
  'settings.general': () => 'General',
  'settings.login': () => 'Start when I sign in to this computer',
  'settings.login.detail': () => 'Only the icon appears, no window',
  'settings.notify': () => 'Tell me when a sign-in stops working',
  'settings.notify.detail': () => 'Once, and only for a change for the worse',
  'settings.language': () => 'Language',
  'settings.language.system': () => 'As the system',
  'settings.checks': () => 'Checks',
  'settings.online': () => 'Ask Anthropic whether it works',
  'settings.online.detail': () => 'Off: nothing goes online, and states stay “not known”',
  'settings.every': () => 'Check every',
  'settings.minutes': (a: { count: number }) =>
    a.count % 60 === 0 && a.count > 0
      ? plural(a.count / 60, { one: '# hour', other: '# hours' })
      : plural(a.count, { one: '# minute', other: '# minutes' }),
  'settings.copies': () => 'Copies',
  'settings.keep': () => 'Keep copies of changed files for',
  'settings.days': (a: { count: number }) => plural(a.count, { one: '# day', other: '# days' }),
  'settings.history': () => 'See or delete the copies',
  'settings.saved': () => 'Saved.',
  'settings.reset': () => 'Back to how it came',
  'settings.quit': () => 'Quit Keymender',

  'about.title': () => 'About and help',
  'about.version': (a: { version: string }) => `Version ${a.version}`,
  'about.words': () =>
    'Shows which account Claude Code is really using, whether it works, and fixes it. Not made by Anthropic.',
  'about.installations': () => 'Claude Code on this computer',
  'about.installation': (a: { version: string }) => `Version ${a.version}`,
  'about.installation.unknown': () => 'Version not known',
  'about.used': () => 'in use',
  'about.none': () => 'Not found',
  'about.install': () => 'How to install it',
  'about.help': () => 'Help',
  'about.report': () => 'Copy a report for support',
  'about.report.detail': () => 'Keys are masked. Read it before you send it.',
  'about.report.copied': () => 'Copied. Paste it where you ask for help.',
  'about.status': () => 'Is Anthropic down?',
  'about.status.detail': () => 'Opens Anthropic’s status page',
  'about.docs': () => 'How to install Claude Code',
  'about.docs.detail': () => 'Opens Anthropic’s documentation',
  'about.support': () => 'Ask Anthropic’s support',
  'about.support.detail': () => 'For a blocked account or a payment',
  'about.licence': () => 'Open source under the MIT licence. The typeface is Inter, under the SIL Open Font License.',
  'about.intro': () => 'Read the first page again',
} as const;
