import { appDataPath, homePath, joinPath, systemPath, type Where } from '../where';

type Machine = Pick<Where, 'platform' | 'home' | 'root' | 'env'>;

/** Another program that writes what Claude Code signs in with. */
export interface OtherTool {
  readonly id: string;
  /** As its makers call it. */
  readonly name: string;
  /** What it writes: the saved login, which it may put back as it was, or the settings with key and address. */
  readonly writes: 'login' | 'settings';
  /** Folders that are there when it is in use; one is enough. */
  readonly folders: (machine: Machine) => readonly string[];
}

const atHome =
  (...names: readonly string[]) =>
  (machine: Machine): readonly string[] =>
    names.map((name) => homePath(machine, name));

/** A program in the system's or the user's Applications folder of macOS. */
const macApp =
  (...names: readonly string[]) =>
  (machine: Machine): readonly string[] =>
    machine.platform === 'darwin'
      ? names.flatMap((name) => [
          systemPath(machine, `/Applications/${name}.app`),
          homePath(machine, 'Applications', `${name}.app`),
        ])
      : [];

/**
 * Account switchers and usage meters that write the login or the settings of Claude Code. The folders of claude-swap
 * ("Data locations"), CC Switch ("Where is my data stored") and Claude Code Router ("Configuration") are those that
 * their READMEs name (read 2026-11); CC Switch's second folder and all the others are from general knowledge, not
 * verified, 2026-11. Meters that only read, such as ccusage, are no matter: they cannot bring an old login back.
 */
export const otherTools: readonly OtherTool[] = [
  {
    id: 'claude-swap',
    name: 'claude-swap',
    writes: 'login',
    folders: (machine) => [
      homePath(machine, '.claude-swap-backup'),
      joinPath(machine.env['XDG_DATA_HOME'] ?? homePath(machine, '.local', 'share'), 'claude-swap'),
    ],
  },
  { id: 'ccswitch', name: 'ccswitch', writes: 'login', folders: atHome('.claude-switch-backup') },
  { id: 'ccswap', name: 'ccswap', writes: 'login', folders: atHome('.ccswap') },
  { id: 'claude-accounts', name: 'Claude Code Account Manager', writes: 'login', folders: atHome('.claude-accounts') },
  {
    id: 'claude-usage-tracker',
    name: 'Claude Usage Tracker',
    writes: 'login',
    folders: macApp('Claude Usage', 'Claude Usage Tracker'),
  },
  {
    id: 'cc-switch',
    name: 'CC Switch',
    writes: 'settings',
    folders: (machine) => [
      homePath(machine, '.cc-switch'),
      ...(machine.platform === 'win32' ? [appDataPath(machine, 'com.ccswitch.desktop')] : []),
    ],
  },
  {
    id: 'claude-code-router',
    name: 'Claude Code Router',
    writes: 'settings',
    folders: atHome('.claude-code-router'),
  },
];
