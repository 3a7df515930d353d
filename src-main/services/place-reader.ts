import { withIssues, type Found } from '../core/found';
import type { Files } from '../ports/files';
import { fileIssues, readText, unreadable, type Reading } from './read-text';

/** Reads places one by one and keeps count; what cannot be read becomes a finding. */
export class PlaceReader {
  files = 0;
  bytes = 0;
  readonly faults: Found[] = [];

  constructor(private readonly port: Files) {}

  async read(path: string, source: string, format: 'json' | 'plain' = 'json'): Promise<Reading> {
    const reading = await readText(this.port, { path, format });
    if (reading.state === 'text') {
      this.files += 1;
      this.bytes += reading.bytes;
    }
    if (reading.state === 'fault') this.faults.push(unreadable(source, reading.fault, 'yes'));
    return reading;
  }

  /** Adds to findings what the file's own permissions say. */
  mark(reading: Reading, found: readonly Found[]): readonly Found[] {
    if (reading.state !== 'text') return found;
    const issues = fileIssues(reading.facts, this.port.ownUid());
    return found.map((one) => (one.secret === null ? one : withIssues(one, issues)));
  }
}
