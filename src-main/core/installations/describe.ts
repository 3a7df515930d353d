import { message, say, type Message } from '../../contract/messages/message';
import type { Installation } from '../../contract/snapshot';
import { knownFaultOf, loginNeeds, oldestServed } from './known-versions';
import { originNames } from './origin';
import type { FoundCli } from './usable-cli';
import { compareVersions, isAtLeast, type Version } from './version';

/** Every installation as the window shows it, the one the terminal runs first, each with what is the matter with it. */
export function describeInstallations(found: readonly FoundCli[]): readonly Installation[] {
  return [...found.filter((cli) => cli.usedByShell), ...found.filter((cli) => !cli.usedByShell)].map((cli) => {
    const problem = problemOf(cli, found);
    return {
      path: cli.path,
      version: cli.version,
      origin: originNames[cli.origin],
      usedByShell: cli.usedByShell,
      problem: problem === null ? null : say(problem),
    };
  });
}

/** What is to be said when there are several. That there is none has a row of its own, with the way to one. */
export function installationNotes(found: readonly FoundCli[]): readonly string[] {
  const used = found.find((cli) => cli.usedByShell);
  if (found.length === 1 || used === undefined) return [];
  return [say(message('installation.several', { count: found.length, used: used.path }))];
}

function problemOf(cli: FoundCli, all: readonly FoundCli[]): Message | null {
  const { version } = cli;
  if (version === null) return cli.silent === true ? message('installation.no-version') : null;
  if (!isAtLeast(version, oldestServed)) {
    return message('installation.refused-by-server', { version, needed: oldestServed });
  }
  if (!isAtLeast(version, loginNeeds.subcommands)) {
    return message('installation.cannot-log-in', { version, needed: loginNeeds.subcommands });
  }
  const fault = knownFaultOf(version);
  if (fault !== null) return message('installation.known-bad', { version, trouble: say(fault.trouble) });
  const newest = newestOf(all);
  if (cli.usedByShell && newest !== null && compareVersions(newest, version) > 0) {
    return message('installation.several-versions', { version, newest });
  }
  return all.some((one) => one.usedByShell) || cli !== all[0] ? null : message('installation.not-on-path');
}

function newestOf(all: readonly FoundCli[]): Version | null {
  return all.reduce<Version | null>((newest, { version }) => {
    if (version === null) return newest;
    return newest === null || compareVersions(version, newest) > 0 ? version : newest;
  }, null);
}
