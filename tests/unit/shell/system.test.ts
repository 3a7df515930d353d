import { describe, expect, test } from 'vitest';
import { autostartEntry, entryString, execWord } from '../../../src-main/shell/autostart-entry';
import { netFault } from '../../../src-main/shell/net-faults';
import { mayHaveOldTray } from '../../../src-main/shell/status-area';

describe('starting with the session on Linux', () => {
  test('the entry starts the app without a window', () => {
    expect(autostartEntry('/opt/Keymender/keymender')).toContain('\nExec="/opt/Keymender/keymender" --hidden\n');
  });

  test('the entry does nothing once the program is gone', () => {
    expect(autostartEntry('/opt/Keymender/keymender')).toContain('\nTryExec=/opt/Keymender/keymender\n');
  });

  // Desktop Entry Specification 1.5: no quotes and no field codes here, only the escapes of a string.
  test.each([
    ['/home/a b/50%/$x/"q"', '/home/a b/50%/$x/"q"'],
    ['/home/a\\b', '/home/a\\\\b'],
    ['/home/a\nExec=x', '/home/a\\nExec=x'],
    [' odd', '\\sodd'],
  ])('as a value of its own %s is written as %s', (path, value) => {
    expect(entryString(path)).toBe(value);
  });

  // Desktop Entry Specification 1.5: quoted inside the command line, then escaped as a string.
  test.each([
    ['/home/a b/app', '"/home/a b/app"'],
    ['/home/50%/app', '"/home/50%%/app"'],
    ['/home/$x/app', '"/home/\\\\$x/app"'],
    ['/home/"q"/app', '"/home/\\\\"q\\\\"/app"'],
    ['/home/`q`/app', '"/home/\\\\`q\\\\`/app"'],
    ['/home/a\\b', '"/home/a\\\\\\\\b"'],
    ['/home/a\nTryExec=x', '"/home/a\\nTryExec=x"'],
  ])('%s is written as %s', (path, word) => {
    expect(execWord(path)).toBe(word);
  });
});

describe('what Chromium’s network errors mean', () => {
  test.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'dns'],
    ['net::ERR_INTERNET_DISCONNECTED', 'offline'],
    ['net::ERR_CONNECTION_REFUSED', 'refused'],
    ['net::ERR_PROXY_CONNECTION_FAILED', 'refused'],
    ['net::ERR_TUNNEL_CONNECTION_FAILED', 'refused'],
    ['net::ERR_CONNECTION_RESET', 'reset'],
    ['net::ERR_EMPTY_RESPONSE', 'reset'],
    ['net::ERR_CONTENT_LENGTH_MISMATCH', 'reset'],
    ['net::ERR_INCOMPLETE_CHUNKED_ENCODING', 'reset'],
    ['net::ERR_CONNECTION_TIMED_OUT', 'timeout'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'tls'],
    ['net::ERR_SSL_PROTOCOL_ERROR', 'tls'],
    ['net::ERR_PROXY_AUTH_UNSUPPORTED', 'proxy-auth'],
    ['net::ERR_INVALID_URL', 'bad-url'],
    ['net::ERR_INVALID_HTTP_RESPONSE', 'bad-answer'],
    ['something else', 'bad-answer'],
  ])('%s is %s', (message, code) => {
    expect(netFault(message, false).code).toBe(code);
  });

  test('a tunnel that failed after a proxy asked for a password is the proxy’s doing', () => {
    expect(netFault('net::ERR_TUNNEL_CONNECTION_FAILED', true)).toEqual({
      code: 'proxy-auth',
      detail: 'ERR_TUNNEL_CONNECTION_FAILED',
    });
  });

  test('the detail is the name of the error and never more', () => {
    expect(netFault('net::ERR_INVALID_URL https://user:secret@host/', false).detail).toBe('ERR_INVALID_URL');
  });
});

describe('desktops with a tray of the old kind', () => {
  test.each([
    [{ XDG_CURRENT_DESKTOP: 'XFCE', XDG_SESSION_TYPE: 'x11' }, true],
    [{}, true],
    [{ XDG_CURRENT_DESKTOP: 'ubuntu:GNOME', XDG_SESSION_TYPE: 'x11' }, false],
    [{ XDG_CURRENT_DESKTOP: 'sway', WAYLAND_DISPLAY: 'wayland-1' }, false],
    [{ XDG_CURRENT_DESKTOP: 'KDE', XDG_SESSION_TYPE: 'wayland' }, false],
  ])('%o: %s', (env, has) => {
    expect(mayHaveOldTray(env)).toBe(has);
  });
});
