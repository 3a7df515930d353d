import { afterEach, expect, test } from 'vitest';
import { catalogueOf } from '../../../../src-main/contract/messages/catalogues';
import { english, speak } from '../../../../src-main/contract/messages/message';
import { readRoute, systemStep } from '../../../../src-main/core/network/system-route';
import { parseAddress } from '../../../../src-main/core/health/web-address';
import { readGsettings, readInternetSettings, readScutil } from '../../../../src-main/core/network/system-settings';

test.each([
  ['DIRECT', { way: 'direct' }],
  ['PROXY proxy.acme.example:8080; DIRECT', { way: 'proxy', proxy: 'proxy.acme.example:8080' }],
  ['HTTPS [2001:db8::1]:443', { way: 'proxy', proxy: '[2001:db8::1]:443' }],
  ['SOCKS5 10.0.0.1:1080;PROXY other:1', { way: 'proxy', proxy: '10.0.0.1:1080' }],
  ['', null],
  ['PROXY name:secret@proxy:80', null],
  ['PROXY proxy', null],
])('a browser’s answer: %s', (text, route) => {
  expect(readRoute(text)).toEqual(route);
});

const scutil = (...lines: readonly string[]) => `<dictionary> {\n${lines.map((line) => `  ${line}`).join('\n')}\n}\n`;

test.each([
  ['none', scutil('HTTPSEnable : 0', 'ProxyAutoConfigEnable : 0'), { way: 'direct' }],
  [
    'a proxy',
    scutil('HTTPSEnable : 1', 'HTTPSPort : 3128', 'HTTPSProxy : proxy.acme.example'),
    { way: 'proxy', proxy: 'proxy.acme.example:3128' },
  ],
  [
    'a script',
    scutil('HTTPSEnable : 0', 'ProxyAutoConfigEnable : 1', 'ProxyAutoConfigURLString : http://wpad.acme.example/a?b=c'),
    { way: 'script', host: 'wpad.acme.example' },
  ],
])('macOS: %s', (_name, output, route) => {
  expect(readScutil(output)).toEqual(route);
});

const registry = (...lines: readonly string[]) =>
  `\r\nHKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\r\n${lines.map((line) => `    ${line}`).join('\r\n')}\r\n`;

test.each([
  ['none', registry('ProxyEnable    REG_DWORD    0x0', 'ProxyServer    REG_SZ    old:1'), { way: 'direct' }],
  [
    'one for everything',
    registry('ProxyEnable    REG_DWORD    0x1', 'ProxyServer    REG_SZ    proxy.acme.example:8080'),
    { way: 'proxy', proxy: 'proxy.acme.example:8080' },
  ],
  [
    'one for each kind',
    registry('ProxyEnable    REG_DWORD    0x1', 'ProxyServer    REG_SZ    http=a:1;https=b:2'),
    { way: 'proxy', proxy: 'b:2' },
  ],
  [
    'a script',
    registry('AutoConfigURL    REG_SZ    https://pac.acme.example/proxy.pac'),
    { way: 'script', host: 'pac.acme.example' },
  ],
])('Windows: %s', (_name, output, route) => {
  expect(readInternetSettings(output)).toEqual(route);
});

const gsettings = (mode: string, more = '') =>
  `org.gnome.system.proxy autoconfig-url 'http://wpad.acme.example/wpad.dat'\norg.gnome.system.proxy mode '${mode}'\n${more}`;

test.each([
  ['none', gsettings('none'), { way: 'direct' }],
  [
    'a proxy',
    gsettings(
      'manual',
      "org.gnome.system.proxy.https host 'proxy.acme.example'\norg.gnome.system.proxy.https port 8080\n",
    ),
    { way: 'proxy', proxy: 'proxy.acme.example:8080' },
  ],
  ['a script', gsettings('auto'), { way: 'script', host: 'wpad.acme.example' }],
])('GNOME: %s', (_name, output, route) => {
  expect(readGsettings(output)).toEqual(route);
});

test.each([true, false])(
  'a script that only the system can run is said to be none for this command (works: %s)',
  (works) => {
    const route = readGsettings(gsettings('auto'));
    const address = parseAddress('https://api.anthropic.com');
    if (address === null) throw new Error('That is an address.');
    const target = { role: 'api', address, url: 'https://api.anthropic.com/', needed: true } as const;
    const step = systemStep(target, { way: 'direct' }, route, { browser: null, works });
    expect(step?.words).toContain('a script from wpad.acme.example');
    expect(step?.words).toMatch(
      /This command cannot run the script; the network check in the Keymender window has the system run it\.$/,
    );
  },
);

afterEach(() => speak(english));

test.each([
  ['en', 'this computer'],
  ['de', 'diesem Computer'],
  ['es', 'este equipo'],
  ['fr', 'cet ordinateur'],
  ['zh', '这台电脑'],
] as const)('a script that lies on no server is said to come from this computer (%s)', async (language, words) => {
  speak(await catalogueOf(language));
  const local = readInternetSettings('    AutoConfigURL    REG_SZ    file.pac\n');
  expect(local).toEqual({ way: 'script', host: words });
});
