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

  /** Whether a paste is too long for the field, which then must not get it. */
  isLong(pasted: string): boolean {
    return pasted.length > longestShown;
  }

  /** Explains what was pasted or dropped at once: whoever brings a whole text has nothing to add to it. */
  async take(text: string): Promise<void> {
    if (this.isLong(text)) this.#attach(null, text.slice(-longestKept), text.length);
    else this.text = text;
    if (text.trim() !== '') await this.explain();
  }

  /** The same with a dropped file, if it is text. */
  async takeFile(file: File): Promise<void> {
    const text = await file
      .slice(-longestKept)
      .text()
      .catch(() => '\0');
    this.notText = text.includes('\0');
    if (this.notText) return;
    this.#attach(file.name, text, file.size);
    await this.explain();
  }

  clear(): void {
    this.attachment = null;
    this.notText = false;
  }

  /** Whether only the end of what was brought is explained. */
  get cut(): boolean {
    return this.attachment?.cut === true;
  }

  async explain(): Promise<void> {
    const text = this.attachment?.text ?? this.text;
    this.missing = text.trim() === '';
    if (this.missing) this.clear();
    if (this.missing || this.busy) return;
    await this.#run(() => ask(this.#bridge, 'diagnose.text', { text: text.slice(-longestKept) }));
  }

  /** The main process reads the clipboard, only now and only because of this press. */
  async explainClipboard(): Promise<void> {
    if (!this.busy) await this.#run(() => ask(this.#bridge, 'diagnose.clipboard', {}));
  }

  again(): void {
    this.addTo();
    this.text = '';
  }

  /** Back to the text that was explained, where it was short enough to be typed or pasted into the field. */
  addTo(): void {
    this.report = null;
    this.fault = null;
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
