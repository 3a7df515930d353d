import { message, say } from '../../contract/messages/message';
import type { SystemRoute } from './system-route';

const ofScript = (address: string): SystemRoute => ({ way: 'script', host: hostOf(address) });

/** The server of a script's address; the address itself may hold names of the inside. */
function hostOf(address: string): string {
  return /^[a-z]{1,10}:\/\/([^/\s@]{1,253})/i.exec(address)?.[1] ?? say(message('place.this-computer'));
}

/** `scutil --proxy` on macOS: `HTTPSEnable : 1`, `HTTPSProxy : host`, `HTTPSPort : 8080`, `ProxyAutoConfigURLString : …`. */
export function readScutil(output: string): SystemRoute {
  const value = (name: string) => new RegExp(`^\\s*${name} : (\\S{1,2000})`, 'm').exec(output)?.[1] ?? '';
  if (value('ProxyAutoConfigEnable') === '1') return ofScript(value('ProxyAutoConfigURLString'));
  if (value('HTTPSEnable') !== '1' || value('HTTPSProxy') === '') return { way: 'direct' };
  return { way: 'proxy', proxy: `${value('HTTPSProxy')}:${value('HTTPSPort') || '443'}` };
}

/** `reg query` of Internet Settings on Windows: `ProxyEnable REG_DWORD 0x1`, `ProxyServer`, `AutoConfigURL`. */
export function readInternetSettings(output: string): SystemRoute {
  const value = (name: string) =>
    new RegExp(`^\\s*${name}\\s+REG_\\w{1,20}\\s+(\\S{1,2000})`, 'm').exec(output)?.[1] ?? '';
  if (value('AutoConfigURL') !== '') return ofScript(value('AutoConfigURL'));
  const servers = value('ProxyServer').split(';');
  const server = servers.find((one) => one.startsWith('https=')) ?? servers.find((one) => !one.includes('=')) ?? '';
  if (value('ProxyEnable') !== '0x1' || server === '') return { way: 'direct' };
  return { way: 'proxy', proxy: server.replace(/^https=/, '').replace(/^https?:\/\//, '') };
}

/** `gsettings list-recursively org.gnome.system.proxy` on Linux desktops: `… mode 'manual'`. */
export function readGsettings(output: string): SystemRoute {
  const value = (name: string) =>
    new RegExp(`^org\\.gnome\\.system\\.proxy${name} '?([^'\\n]{0,2000})'?$`, 'm').exec(output)?.[1] ?? '';
  if (value(' mode') === 'auto') return ofScript(value(' autoconfig-url'));
  const host = value('\\.https host');
  if (value(' mode') !== 'manual' || host === '') return { way: 'direct' };
  return { way: 'proxy', proxy: `${host}:${value('\\.https port')}` };
}
