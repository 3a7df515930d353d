import type { CliUpdatePlan, CliUpdateState } from '../../../src-main/contract/cli-update';
import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import { ask } from '../../bridge';

/** Bringing Claude Code up to date. The main process runs the command; this follows, even while its screen is left. */
export class UpdatePanel {
  plan = $state.raw<CliUpdatePlan | null>(null);
  state = $state.raw<CliUpdateState>({ step: 'idle' });
  fault = $state.raw<Fault | null>(null);
  /** Stop was pressed, and the command has not ended yet. */
  stopping = $state(false);

  readonly running: boolean = $derived(this.state.step === 'running');
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    bridge.on('cli-update', (state) => {
      this.state = state;
      if (state.step !== 'running') this.stopping = false;
    });
  }

  /** Asks what would run; one that runs already goes on. */
  async prepare(installation: string | null): Promise<void> {
    if (this.running) return;
    this.state = { step: 'idle' };
    this.plan = null;
    this.fault = null;
    const answer = await ask(this.#bridge, 'cli-update.preview', installation === null ? {} : { installation });
    if (answer.ok) this.plan = answer.value;
    else this.fault = answer.error;
  }

  async start(): Promise<void> {
    const { plan } = this;
    if (plan === null || this.running) return;
    this.fault = null;
    this.state = { step: 'running', command: plan.command, lines: [] };
    const answer = await ask(this.#bridge, 'cli-update.start', { installation: plan.installation.id });
    if (answer.ok) return;
    this.fault = answer.error;
    this.state = { step: 'idle' };
  }

  /** Ends the command; what came of it follows as the last state. */
  async stop(): Promise<void> {
    if (!this.running || this.stopping) return;
    this.stopping = true;
    const answer = await ask(this.#bridge, 'cli-update.cancel', {});
    if (!answer.ok) this.fault = answer.error;
  }
}
