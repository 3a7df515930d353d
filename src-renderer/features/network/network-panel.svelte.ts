import type { NetworkReport } from '../../../src-main/contract/health';
import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import { ask } from '../../bridge';

/** The way to Anthropic, step by step; steps fill in while they are tried. */
export class NetworkPanel {
  report = $state.raw<NetworkReport | null>(null);
  running = $state(false);
  finished = $state(false);
  fault = $state.raw<Fault | null>(null);
  readonly #bridge: Bridge;
  readonly #stop: () => void;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.#stop = bridge.on('network', (report) => {
      this.report = report;
    });
  }

  async check(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.finished = false;
    this.fault = null;
    this.report = null;
    const answer = await ask(this.#bridge, 'network.check', {});
    this.running = false;
    if (answer.ok) {
      this.report = answer.value;
      this.finished = true;
    } else this.fault = answer.error;
  }

  leave(): void {
    this.#stop();
  }
}
