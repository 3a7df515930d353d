import { parse } from 'jsonc-parser';
import { authVariable } from '../claude/auth-variables';
import { isObject, type JsonObject } from '../json-text';
import type { Platform } from '../where';

/** A variable that an editor's settings set, and where in the file. */
export interface EditorVariable {
  readonly name: string;
  /** Null takes the variable away: only the terminal's settings can. */
  readonly text: string | null;
  /** Keys from the root to the value. */
  readonly keys: readonly (string | number)[];
}

export interface EditorVariables {
  /** Handed to Claude Code by its extension. */
  readonly extension: readonly EditorVariable[];
  /** Handed to the shell of the built-in terminal. */
  readonly terminal: readonly EditorVariable[];
}

const extensionSettings = ['claudeCode.environmentVariables', 'claude-code.environmentVariables'];
const terminalSettings: Readonly<Record<Platform, string>> = {
  linux: 'terminal.integrated.env.linux',
  darwin: 'terminal.integrated.env.osx',
  win32: 'terminal.integrated.env.windows',
};

/** Part of each name; a name may be written with escapes. */
const mayMatter = /environmentVariables|integrated\.env|\\u/;

/**
 * The variables about signing in of an editor's `settings.json`, comments and trailing commas allowed: the extension's
 * list of `{name, value}` and the terminal's object (code.visualstudio.com "Terminal Advanced", the extension's
 * settings page, 2026-08). A file that is no JSON sets nothing.
 */
export function editorVariables(text: string, platform: Platform): EditorVariables {
  // Most settings of editors say nothing of the kind, and reading them takes its time.
  if (!mayMatter.test(text)) return { extension: [], terminal: [] };
  const root = parsed(text);
  const terminal = terminalSettings[platform];
  return {
    extension: extensionSettings.flatMap((setting) => fromList(setting, root[setting])),
    terminal: fromObject(terminal, root[terminal]),
  };
}

/** Deeper than the stack allows is a fault like any other. */
function parsed(text: string): JsonObject {
  try {
    const root: unknown = parse(text, [], { allowTrailingComma: true });
    return isObject(root) ? root : {};
  } catch {
    return {};
  }
}

function fromList(setting: string, list: unknown): EditorVariable[] {
  if (isObject(list)) return fromObject(setting, list);
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, at): EditorVariable[] => {
    if (!isObject(item) || typeof item['name'] !== 'string' || typeof item['value'] !== 'string') return [];
    if (authVariable(item['name']) === undefined) return [];
    return [{ name: item['name'], text: item['value'], keys: [setting, at, 'value'] }];
  });
}

function fromObject(setting: string, object: unknown): EditorVariable[] {
  if (!isObject(object)) return [];
  return Object.entries(object).flatMap(([name, value]): EditorVariable[] => {
    if (authVariable(name) === undefined || (typeof value !== 'string' && value !== null)) return [];
    return [{ name, text: value, keys: [setting, name] }];
  });
}
