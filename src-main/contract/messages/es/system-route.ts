import type { Translation } from '../../translation';
import type { systemRouteWords } from '../en-system-route';

/** Spanish of en-system-route.ts. */
export const systemRoute: Translation<typeof systemRouteWords> = {
  'network.system.proxy': (a) =>
    `Los ajustes de este equipo llegan a ${a.host} a través del proxy ${a.proxy}. Claude Code no los lee. Pon http://${a.proxy} en HTTPS_PROXY, dentro de «env», en ~/.claude/settings.json.`,
  'network.system.proxy-not-needed': (a) =>
    `Los ajustes de este equipo usan el proxy ${a.proxy}. Claude Code no los lee, y llega sin él.`,
  'network.system.script': (a) =>
    `Los ajustes de este equipo siguen un script de ${a.address} para llegar a ${a.host}. Claude Code no puede hacerlo. Pregunta a tu departamento de informática qué proxy indica y ponlo en HTTPS_PROXY, dentro de «env», en ~/.claude/settings.json. Este comando no puede ejecutar el script. La comprobación de la red en la ventana de Keymender hace que lo ejecute el sistema.`,
  'network.system.script-not-needed': (a) =>
    `Los ajustes de este equipo siguen un script de ${a.address}. Claude Code no lo hace, y llega sin él. Este comando no puede ejecutar el script. La comprobación de la red en la ventana de Keymender hace que lo ejecute el sistema.`,
  'network.system.old-proxy': (a) =>
    `Un navegador llega desde aquí a ${a.host} sin ${a.proxy}. Si es un proxy antiguo, quita ${a.variable}, que está en ${a.place}.`,
  'network.system.browser-only': (a) =>
    `Un navegador llega desde aquí a ${a.host}, pero Claude Code no. Lo más habitual es un programa de seguridad que trata los programas de forma distinta.`,
};
