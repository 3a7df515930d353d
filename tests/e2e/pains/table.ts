import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Played } from './player';

const readme = join(__dirname, '..', '..', '..', 'README.md');
const begins = '<!-- pains: written by tests/e2e/pains.spec.ts -->';
const ends = '<!-- /pains -->';

interface Row {
  readonly number: number;
  readonly line: string;
}

const rowOf = ({ pain, clicks, seconds }: Played): Row => {
  const cells = [pain.pain, clicks, pain.typed ?? '–', seconds.toFixed(1), pain.ends ?? pain.sees[0]];
  return { number: pain.number, line: `| ${[pain.number, ...cells].join(' | ')} |` };
};

/** Writes the table of what was played into the README, in the order of the list. */
export async function writeTable(
  played: readonly Played[],
  notPlayed: readonly { readonly number: number; readonly pain: string; readonly why: string }[],
): Promise<void> {
  const others = notPlayed.map(({ number, pain, why }) => ({
    number,
    line: `| ${number} | ${pain} | – | – | – | ${why} |`,
  }));
  const rows = [...played.map(rowOf), ...others].sort((a, b) => a.number - b.number);
  const head = '| | What hurts | Clicks | Typed | Seconds | What you see at the end |\n|--:|---|--:|---|--:|---|';
  const table = [head, ...rows.map(({ line }) => line)].join('\n');
  const text = await readFile(readme, 'utf8');
  const from = text.indexOf(begins);
  const to = text.indexOf(ends);
  if (from < 0 || to < from) throw new Error('The README has no place for the table.');
  const whole = `${text.slice(0, from + begins.length)}\n\n${table}\n\n${text.slice(to)}`;
  await writeFile(readme, await format(whole, { parser: 'markdown' }));
}

/** The clicks that the README promises for a pain; null where it has no such row. */
export async function promisedClicks(number: number): Promise<number | null> {
  const rows = (await readFile(readme, 'utf8')).split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const clicks = rows.find(([, first]) => first === String(number))?.[3];
  return clicks === undefined ? null : Number(clicks);
}
