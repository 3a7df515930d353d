import type { z } from 'zod';
import type { Bridge, Fault } from '../../../src-main/contract/ipc';
import type { DiagnoseReport } from '../../../src-main/contract/reports';
import { ask } from '../../bridge';

export type Report = z.infer<typeof DiagnoseReport>;

/** More than this is not shown in the field: laying out a megabyte of text would freeze it. In characters. */
export const longestShown = 20_000;
/** Errors stand at the end of a log, so that is what is kept of a longer one. In characters. */
export const longestKept = 1_000_000;

/** A long paste or a dropped file: held, and shown by its name and size only. */
export interface Attachment {
  /** Null for a paste. */
  readonly name: string | null;
  readonly text: string;
  /** Of all of it, before it was cut. */
  readonly size: number;
  readonly cut: boolean;
}

/** An error text on its way to an explanation. */
export class ExplainPanel {
  text = $state('');
  attachment = $state.raw<Attachment | null>(null);
  busy = $state(false);
  missing = $state(false);
  /** What was dropped is no text. */
  notText = $state(false);
  report = $state.raw<Report | null>(null);
  fault = $state.raw<Fault | null>(null);
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** Takes a paste out of the field's hands when it is too long for it; says whether it did. */
  take(pasted: string): boolean {
    if (pasted.length <= longestShown) return false;
    this.#attach(null, pasted.slice(-longestKept), pasted.length);
    return true;
  }

  async takeFile(file: File): Promise<void> {
    const text = await file
      .slice(-longestKept)
      .text()
      .catch(() => '\0');
    this.notText = text.includes('\0');
    if (!this.notText) this.#attach(file.name, text, file.size);
  }

  clear(): void {
    this.attachment = null;
    this.notText = false;
  }

  async explain(): Promise<void> {
    const text = this.attachment?.text ?? this.text;
    this.missing = text.trim() === '';
    if (this.missing || this.busy) return;
    await this.#run(() => ask(this.#bridge, 'diagnose.text', { text: text.slice(-longestKept) }));
  }

  /** The main process reads the clipboard, only now and only because of this press. */
  async explainClipboard(): Promise<void> {
    if (!this.busy) await this.#run(() => ask(this.#bridge, 'diagnose.clipboard', {}));
  }

  again(): void {
    this.report = null;
    this.fault = null;
    this.text = '';
    this.clear();
  }

  async #run(diagnose: () => ReturnType<typeof ask<'diagnose.text'>>): Promise<void> {
    this.busy = true;
    this.fault = null;
    const answer = await diagnose();
    this.busy = false;
    if (answer.ok) this.report = answer.value;
    else this.fault = answer.error;
  }

  #attach(name: string | null, text: string, size: number): void {
    this.attachment = { name, text, size, cut: size > longestKept };
    this.missing = false;
    this.notText = false;
  }
}
