import { plural } from './plural';

/** The frame, Home, Why and the first run. */
export const enHome = {
  'app.name': () => 'Keymender',
  'app.demo': () => 'Demo',
  'app.demo.tip': () => 'Everything here is invented. Nothing on this computer is read or changed.',
  'app.back': () => 'Back',
  'app.close': () => 'Close the window',
  'app.menu': () => 'More',
  'app.ready': (a: { headline: string }) => `Checked. ${a.headline}.`,

  'standing.fine': () => 'Fine',
  'standing.attention': () => 'Needs attention',
  'standing.broken': () => 'Does not work',
  'standing.unknown': () => 'Not known',

  'time.now': () => 'just now',
  'time.minutes': (a: { count: number }) => `${a.count} min ago`,
  'time.on': (a: { date: string }) => `on ${a.date}`,

  'fault.label': () => 'Something did not work',
  'fault.retry': () => 'Try again',
  'fault.dismiss': () => 'Hide this',
  'fault.details': () => 'Details',
  'fault.copy': () => 'Copy',
  'fault.copied': () => 'Copied',
  'fault.no-answer': () => 'The app did not answer. Close this window and open it again from the tray.',
  'fault.no-bridge': () => 'This window is not connected to the app. Open it from the tray icon.',

  'menu.copies': () => 'All copies of keys',
  'menu.why': () => 'Where it comes from',
  'menu.history': () => 'History and undo',
  'menu.network': () => 'Check the network',
  'menu.login': () => 'Log in',
  'menu.logout': () => 'Log out',
  'menu.settings': () => 'Settings',
  'menu.about': () => 'About and help',

  'home.loading': () => 'Looking at your sign-in',
  'home.account': () => 'Account',
  'home.nobody': () => 'Nobody is signed in',
  'home.nobody.detail': () => 'No key and no login was found',
  'home.switch': () => 'Switch',
  'home.login': () => 'Log in',
  'home.from': () => 'Where it comes from',
  'home.why': () => 'Why?',
  'home.until': () => 'Login lasts until',
  'home.until.over': () => 'Login ended',
  'home.health': () => 'Last check',
  'home.checked': (a: { ago: string }) => `Checked ${a.ago}`,
  'home.checking': () => 'Checking now',
  'home.reading': () => 'Reading now',
  'home.never': () => 'Not checked yet',
  'home.check': () => 'Check again',
  'home.places': () => 'Who Claude Code is, by place',
  'home.places.more': (a: { count: number }) => plural(a.count, { one: '# more place', other: '# more places' }),
  'home.live': (a: { ago: string }) => `works, ${a.ago}`,
  'home.rejected': (a: { ago: string }) => `rejected, ${a.ago}`,
  'home.limited': (a: { ago: string }) => `at its limit, ${a.ago}`,
  'home.unknown': () => 'not known',
  'home.stopped': () => 'does not start',
  'home.copies': (a: { count: number }) =>
    plural(a.count, { one: 'This key is in # place', other: 'This key is in # places' }),
  'home.copies.login': (a: { count: number }) =>
    plural(a.count, { one: 'This login is kept in # place', other: 'This login is kept in # places' }),
  'home.copies.detail': (a: { read: number; rest: number }) =>
    a.rest === 0
      ? 'Claude Code reads all of them'
      : `${a.read} that Claude Code reads, ${plural(a.rest, { one: '# leftover', other: '# leftovers' })}`,
  'home.copies.others': (a: { count: number }) =>
    plural(a.count, { one: '# key was found on this computer', other: '# keys were found on this computer' }),
  'home.see-all': () => 'See all',
  'home.shadowed': (a: { count: number }) =>
    plural(a.count, { one: '# other sign-in is not used', other: '# other sign-ins are not used' }),
  'home.installations': (a: { count: number }) =>
    `Claude Code is installed ${plural(a.count, { one: 'once', other: '# times' })}`,
  'home.installations.detail': (a: { version: string }) => `Your terminal uses version ${a.version}`,
  'home.installations.none-used': () => 'Your terminal uses none of them',
  'home.no-cli': () => 'Claude Code is not installed',
  'home.no-cli.detail': () => 'Or it is in a folder that was not looked into',
  'home.install': () => 'How to',
  'home.notices': () => 'What happened meanwhile',
  'home.something-else': () => 'Something else wrong?',
  'home.paste': () => 'Paste the error',

  'why.title': () => 'Why this one?',
  'why.words': () => 'Claude Code looks from top to bottom and uses the first it finds.',
  'why.words.cloud': () => 'A cloud provider is switched on, so everything below it is not used.',
  'why.place': () => 'Where you start Claude Code',
  'why.empty': () => 'No place was looked at yet. Check again in a moment.',
  'why.state.used': () => 'Used',
  'why.state.not-set': () => 'Not set',
  'why.state.outranked': () => 'Passed over',
  'why.state.not-usable': () => 'Cannot be used',
  'why.because': () => 'In other words',
  'why.blocked': () => 'Claude Code sends nothing here',
  'why.show-file': (a: { title: string }) => `${a.title}: show in folder`,

  'welcome.title': () => 'Before the first look',
  'welcome.read.title': () => 'What is read',
  'welcome.read': () => 'The files and settings in which Claude Code keeps keys and logins, and nothing else of yours.',
  'welcome.sent.title': () => 'What is never sent',
  'welcome.sent': () =>
    'Your keys go nowhere but to Anthropic, to ask whether they work. No statistics, no account with us.',
  'welcome.click.title': () => 'What needs a click',
  'welcome.click': () => 'Every change. You see it first, a copy is kept, and you can take it back.',
  'welcome.start': () => 'Show me my sign-in',
} as const;
