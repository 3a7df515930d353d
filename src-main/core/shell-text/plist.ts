import { Lines } from '../edit/lines';
import type { ShellEvent, ShellReading } from './shell-event';

interface Tag {
  readonly name: string;
  readonly text: string;
  /** Offset of the tag. */
  readonly at: number;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The variables of a launchd job: the dict EnvironmentVariables, and `launchctl setenv NAME VALUE` among its
 * ProgramArguments (launchd.plist(5), launchctl(1)). XML property lists only; binary ones hold nothing readable.
 */
export function readLaunchAgent(text: string): ShellReading {
  const tags = tagsOf(text);
  const lines = new Lines(text);
  const events: ShellEvent[] = [];
  const add = (name: string, value: Tag, textOnly: boolean) =>
    events.push({
      kind: 'set',
      name,
      value: value.text,
      dynamic: false,
      line: lines.of(value.at),
      sure: true,
      exported: true,
      ...(textOnly ? { textOnly: true as const } : {}),
    });
  let inVariables = false;
  tags.forEach((tag, at) => {
    const next = tags[at + 1];
    if (tag.name === 'key' && tag.text === 'EnvironmentVariables' && next?.name === 'dict') inVariables = true;
    else if (tag.name === '/dict') inVariables = false;
    else if (inVariables && tag.name === 'key' && next?.name === 'string') add(tag.text, next, false);
    else if (tag.name === 'string' && tag.text === 'setenv') {
      const value = tags[at + 2];
      if (next?.name === 'string' && value?.name === 'string') add(next.text, value, true);
    } else if (tag.name === 'string' && tag.text.includes('setenv ')) {
      for (const [, name = '', quoted, bare] of tag.text.matchAll(
        /setenv\s+(\w+)\s+(?:["']([^"']*)["']|([^\s;&]+))/g,
      )) {
        add(name, { ...tag, text: quoted ?? bare ?? '' }, true);
      }
    }
  });
  return { events, comments: commentsOf(text) };
}

function tagsOf(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.startsWith('<!--', at)) {
      const close = text.indexOf('-->', at);
      if (close < 0) break;
      at = close;
      continue;
    }
    const name = /^<(key|string|dict|\/dict|array)>/.exec(text.slice(at, at + 12))?.[1];
    if (name === undefined) continue;
    const from = at + name.length + 2;
    const to = text.indexOf('<', from);
    const raw = name === 'key' || name === 'string' ? text.slice(from, to < 0 ? text.length : to) : '';
    tags.push({ name, text: raw.replace(/&(amp|lt|gt|quot|apos);/g, (_, code: string) => entities[code] ?? ''), at });
  }
  return tags;
}

function commentsOf(text: string): readonly { start: number; end: number }[] {
  const comments: { start: number; end: number }[] = [];
  for (let start = text.indexOf('<!--'); start >= 0;) {
    const close = text.indexOf('-->', start);
    const end = close < 0 ? text.length : close + 3;
    comments.push({ start, end });
    start = text.indexOf('<!--', end);
  }
  return comments;
}
