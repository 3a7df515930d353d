import type { Standing } from '../contract/diagnosis';
import { message, say } from '../contract/messages/message';
import type { Snapshot } from '../contract/snapshot';
import type { TrayCode } from './tray';

export interface TrayView {
  readonly standing: Standing;
  /** "someone@example.com · Claude Code works". */
  readonly tooltip: string;
  /** The first line of the menu; null while nothing is known yet. */
  readonly state: string | null;
  readonly canFix: boolean;
}

/** The menu's words in the language that is spoken. */
export const trayWord = (code: TrayCode): string => say({ code, args: {} });

/** Windows shows 127 characters of a tooltip and cuts the rest off without a sign. */
const longestTooltip = 120;

/** Control characters, line separators, and the marks that turn the direction of a text around. */
function isUnprintable(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  const control = code < 0x20 || (code >= 0x7f && code <= 0x9f);
  return control || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** Menus and tooltips are one line; names that come from files may hold anything. */
function oneLine(text: string, longest: number): string {
  const letters = [...text].map((letter) => (isUnprintable(letter) ? ' ' : letter));
  const flat = letters.join('').replace(/ {2,}/g, ' ').trim();
  const short = [...flat];
  return short.length > longest ? `${short.slice(0, longest - 1).join('')}…` : flat;
}

/** What the tray shows of a snapshot. */
export function trayView(snapshot: Snapshot): TrayView {
  const { verdict, account, places, demo } = snapshot;
  const who = account?.email ?? places[0]?.uses ?? '';
  const parts = [demo ? say(message('tray.demo')) : '', who, verdict.headline].filter((part) => part !== '');
  return {
    standing: verdict.standing,
    tooltip: oneLine(parts.join(' · '), longestTooltip),
    state: oneLine(verdict.headline, 80),
    canFix: verdict.primary !== null,
  };
}
