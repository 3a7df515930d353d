import type { LoginState } from '../../contract/ipc';
import { message, say } from '../../contract/messages/message';
import { fail, ok, type Result } from '../../core/result';
import { atStart, originWords, usesWords } from '../../core/verdict/people-words';
import type { LinkCatcher } from '../../ports/link-catcher';
import { cliFor } from '../claude-cli/cli-for';
import { GuidedLogin } from '../claude-cli/login';
import { logOut } from '../claude-cli/logout';
import type { Look } from '../machine';
import type { MachineView, MachineViewDeps } from './machine-view';

export interface AccountWorkDeps {
  readonly machine: MachineViewDeps;
  readonly view: MachineView;
  readonly links: LinkCatcher;
  readonly openPage: (url: string) => void;
  readonly show: (state: LoginState) => void;
}

/** Logging in and out, both done by the official command on behalf of the user. */
export class AccountWork {
  readonly #deps: AccountWorkDeps;
  readonly login: GuidedLogin;

  constructor(deps: AccountWorkDeps) {
    this.#deps = deps;
    this.login = this.#guidedLogin();
  }

  async cli(task: 'subscription' | 'console' | 'logout') {
    const { base, ports, environment } = this.#deps.machine;
    const { platform, home, root } = base;
    const env = await environment();
    return cliFor({ files: ports.files, runner: ports.runner }, { platform, home, root, env }, task);
  }

  /** The fault is a sentence. */
  async logOut(): Promise<Result<void, string>> {
    const { machine, view } = this.#deps;
    const result = await logOut({
      runner: machine.ports.runner,
      cli: () => this.cli('logout'),
      env: machine.environment,
      home: machine.base.home,
      // The plan that this is a step of has backed up what may come back; a login never may.
      backup: () => Promise.resolve(ok(undefined)),
      reread: async () => {
        const look = await view.refresh();
        const used = look.headless.chosen.xApiKey ?? look.headless.chosen.bearer;
        return {
          saved: look.claude.inputs.login !== null,
          place: say(message('place.login-file')),
          stillUses:
            used === null || look.headless.blocked !== null
              ? null
              : `${usesWords(used, look.claude.inputs)} (${originWords(used, look.found)})`,
        };
      },
    });
    return result.ok ? ok(undefined) : fail(result.error.words);
  }

  #guidedLogin(): GuidedLogin {
    const { machine, view, links, openPage, show } = this.#deps;
    return new GuidedLogin({
      runner: machine.ports.runner,
      links,
      platform: machine.base.platform,
      cli: (kind) => this.cli(kind),
      env: machine.environment,
      home: machine.base.home,
      account: async () => {
        const look = await view.refresh({ mayPrompt: true });
        const used = look.headless.chosen.xApiKey ?? look.headless.chosen.bearer;
        const outranked = look.headless.candidates.login !== null && used !== null && used.kind !== 'login';
        return {
          name: accountName(look),
          saved: look.claude.inputs.login !== null && look.claude.inputs.login.accessToken !== '',
          warning: outranked
            ? say(
                message('tell.key-over-login', {
                  place: originWords(used, look.found),
                  login: say(message('value.login')),
                }),
              )
            : null,
        };
      },
      openPage,
      show,
    });
  }
}

/** "ada@example.org, Test Org", or what stands in for it. */
function accountName(look: Look): string | null {
  const { account } = look.claude.inputs.state;
  if (account === null || look.claude.inputs.login === null) return null;
  const parts = [account.email, account.organization].filter((part): part is string => part !== null);
  return parts.length === 0 ? atStart(say(message('value.some-login'))) : parts.join(', ');
}
