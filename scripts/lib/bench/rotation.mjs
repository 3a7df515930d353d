import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle, measured } from './bundle.mjs';
import { median } from './table.mjs';

const files = 100;

/**
 * What a rotation costs for each file, next to copy, fsync and rename of the same bytes.
 *
 * @param {{ rounds: number }} options
 * @returns {Promise<string>} a Markdown table
 */
export async function measureRotation({ rounds }) {
  const program = await bundle('rotation-figures');
  // Not in memory: what is measured is above all how often the disk is waited for.
  const world = await mkdtemp(join(tmpdir(), 'keymender-rotation-'));
  try {
    const { pairs } = await measured(program, [world, String(files), String(rounds)]);
    const perFile = (pick) => `${(median(pairs.map(pick)) / files).toFixed(2)} ms`;
    const ratio = median(pairs.map(({ apply, theirs }) => apply / theirs));
    const whole = median(pairs.map(({ preview, apply, theirs }) => (preview + apply) / theirs));
    const lines = [
      ['a file of 2 KB, backed up, changed and read back', perFile(({ apply }) => apply), `${files} files`, ''],
      ['copy, fsync and rename of the same bytes', perFile(({ theirs }) => theirs), `${rounds} pairs`, ''],
      ['ratio of the two', ratio.toFixed(2), '', '≤ 2.00'],
      ['the same with the preview', whole.toFixed(2), '', ''],
    ];
    const head = ['| a rotation | measured | of | aim |', '|---|---|---|---|'];
    return [...head, ...lines.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
  } finally {
    await rm(world, { recursive: true, force: true });
  }
}
