import type { Words } from './words';

/** Where the system's own way through the network differs from Claude Code's. */
export const systemRouteWords = {
  'network.system.proxy': (a: { host: string; proxy: string }) =>
    `This computer’s own settings reach ${a.host} through the proxy ${a.proxy}. Claude Code does not read those. Set HTTPS_PROXY to http://${a.proxy} under “env” in ~/.claude/settings.json.`,
  'network.system.proxy-not-needed': (a: { proxy: string }) =>
    `This computer’s own settings use the proxy ${a.proxy}. Claude Code does not read those, and gets through without it.`,
  'network.system.script': (a: { host: string; address: string }) =>
    `This computer’s own settings follow a script from ${a.address} to reach ${a.host}. Claude Code cannot. Ask your IT which proxy it names, and set HTTPS_PROXY to it under “env” in ~/.claude/settings.json. This command cannot run the script; the network check in the Keymender window has the system run it.`,
  'network.system.script-not-needed': (a: { address: string }) =>
    `This computer’s own settings follow a script from ${a.address}. Claude Code does not, and gets through without it. This command cannot run the script; the network check in the Keymender window has the system run it.`,
  'network.system.old-proxy': (a: { host: string; proxy: string; variable: string; place: string }) =>
    `A browser here reaches ${a.host} without ${a.proxy}. If that is an old proxy, take ${a.variable} out of ${a.place}.`,
  'network.system.browser-only': (a: { host: string }) =>
    `A browser here reaches ${a.host}, but Claude Code does not. A security program that treats programs differently is the usual reason.`,
} satisfies Words;
