import type { FindingKind } from '../../contract/finding';
import type { Health } from '../../contract/health';
import { wantedModel } from '../../core/health/one-word';
import type { Resolved } from '../../core/resolve/resolve';
import type { Secret } from '../../core/secret';
import type { Files } from '../../ports/files';
import type { Http } from '../../ports/http';
import type { Look } from '../machine';
import { claudeVariables } from '../network/variables';
import { askAboutNewKey } from '../new-key-check';
import { Prober, type ProbePorts } from '../probe';
import { CloudProber, type CloudPorts } from '../probe/cloud-check';

export interface LiveChecksDeps {
  readonly files: Files;
  readonly probe: ProbePorts;
  /** Requests that go the way that Claude Code's own would go; the probe's where it is left out. */
  readonly httpFor?: (look: Look) => Http;
  /** How the sign-in at a cloud provider is asked about. */
  readonly cloud?: Pick<CloudPorts, 'chain'> & { readonly hermetic: boolean };
}

/** Who wants to know: a click may run programs and ask again; the background does neither. */
export type Asked = 'click' | 'background';

interface Checked {
  readonly health: Health;
  /** The secret it was learnt about; a changed secret was never checked. */
  readonly fingerprint: string | null;
  /** Learnt from a message: a cheaper question knows nothing about credit and models. */
  readonly byMessage: boolean;
}

/** Asks online about what would be sent, and remembers what was learnt for as long as the secret stays the same. */
export class LiveChecks {
  readonly #deps: LiveChecksDeps;
  readonly #prober: Prober;
  readonly #cloud: CloudProber | null;
  readonly #checked = new Map<string, Checked>();

  constructor(deps: LiveChecksDeps) {
    this.#deps = deps;
    this.#prober = new Prober(deps.probe);
    const { cloud, probe, files } = deps;
    this.#cloud = cloud === undefined ? null : new CloudProber({ ...probe, files, chain: cloud.chain });
  }

  /** What is known about the secrets as they are now, by finding id. */
  health(look: Look): ReadonlyMap<string, Health> {
    const known = new Map<string, Health>();
    for (const { finding } of look.found) {
      const checked = this.#checked.get(finding.id);
      if (checked?.fingerprint === finding.fingerprint) known.set(finding.id, checked.health);
    }
    return known;
  }

  /** Asks about every place of use. The background is not told what was asked a few minutes ago once more. */
  async ask(look: Look, asked: Asked): Promise<void> {
    const { cloud, httpFor, probe } = this.#deps;
    const answers = await this.#prober.check(askedAbout(look), {
      asked,
      inputs: look.claude.inputs,
      ...this.#route(look),
    });
    const ofCloud = await this.#cloud?.check(look, {
      asked,
      http: httpFor?.(look) ?? probe.http,
      mayRun: asked === 'click',
      hermetic: cloud?.hermetic !== false,
    });
    const all = ofCloud == null ? answers : [...answers, ofCloud];
    for (const health of all) this.#remember(look, health, { byMessage: false, asked });
  }

  /** Sends one word with what would be sent, which costs something. Only for a click on a button that says so. */
  async askByMessage(look: Look): Promise<readonly Health[]> {
    const answers = await this.#prober.checkByMessage([look.headless, look.interactive], {
      inputs: look.claude.inputs,
      model: wantedModel(claudeVariables(look)),
      ...this.#route(look),
    });
    for (const health of answers) {
      // Why no message was sent says nothing about the login, which was checked in another way.
      if (health.code !== 'message-not-for-logins') this.#remember(look, health, { byMessage: true, asked: 'click' });
    }
    return answers;
  }

  /**
   * Asks about a key that is to take another's place, before it is put anywhere.
   *
   * @param kind of the credential whose place it takes
   */
  askAboutNewKey(key: Secret, kind: FindingKind, look: Look): Promise<Health | null> {
    return askAboutNewKey(this.#prober, { key, kind, look }, this.#route(look));
  }

  #route(look: Look): { readonly http?: Http } {
    const http = this.#deps.httpFor?.(look);
    return http === undefined ? {} : { http };
  }

  #remember(look: Look, health: Health, how: { readonly byMessage: boolean; readonly asked: Asked }): void {
    const subject = look.found.find(({ finding }) => finding.id === health.subject);
    const fingerprint = subject?.finding.fingerprint ?? null;
    const before = this.#checked.get(health.subject);
    // No credit stays no credit until somebody looks again: the question of the background does not see it.
    const keeps = before?.byMessage === true && before.health.state === 'limited' && before.fingerprint === fingerprint;
    if (keeps && how.asked === 'background' && health.state === 'live') return;
    this.#checked.set(health.subject, { health, fingerprint, byMessage: how.byMessage });
  }
}

/** What is asked about online: the terminal, scripts, and the places whose requests go where theirs go. */
function askedAbout(look: Look): readonly Resolved[] {
  const others = look.places.flatMap(({ context, mayAsk }) => (context === null || !mayAsk ? [] : [context.resolved]));
  return [look.headless, look.interactive, ...others];
}
