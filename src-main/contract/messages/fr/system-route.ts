import type { Translation } from '../../translation';
import type { systemRouteWords } from '../en-system-route';

/** French of en-system-route.ts. */
export const systemRoute: Translation<typeof systemRouteWords> = {
  'network.system.proxy': (a) =>
    `Les réglages de cet ordinateur atteignent ${a.host} par le proxy ${a.proxy}. Claude Code ne les lit pas. Mettez http://${a.proxy} dans HTTPS_PROXY, sous «\u202fenv\u202f» dans ~/.claude/settings.json.`,
  'network.system.proxy-not-needed': (a) =>
    `Les réglages de cet ordinateur utilisent le proxy ${a.proxy}. Claude Code ne les lit pas, et passe sans lui.`,
  'network.system.script': (a) =>
    `Les réglages de cet ordinateur suivent un script de ${a.address} pour atteindre ${a.host}. Claude Code ne sait pas le faire. Demandez à votre service informatique quel proxy il indique, et mettez-le dans HTTPS_PROXY sous «\u202fenv\u202f» dans ~/.claude/settings.json. Cette commande ne peut pas exécuter le script. La vérification du réseau dans la fenêtre de Keymender le fait exécuter par le système.`,
  'network.system.script-not-needed': (a) =>
    `Les réglages de cet ordinateur suivent un script de ${a.address}. Claude Code ne le fait pas, et passe sans lui. Cette commande ne peut pas exécuter le script. La vérification du réseau dans la fenêtre de Keymender le fait exécuter par le système.`,
  'network.system.old-proxy': (a) =>
    `Ici, un navigateur atteint ${a.host} sans ${a.proxy}. Si c’est un ancien proxy, retirez ${a.variable} (${a.place}).`,
  'network.system.browser-only': (a) =>
    `Ici, un navigateur atteint ${a.host}, mais pas Claude Code. La cause habituelle\u202f: un logiciel de sécurité qui ne traite pas tous les programmes de la même façon.`,
};
