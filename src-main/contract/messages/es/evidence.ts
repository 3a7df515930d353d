import type { Translation } from '../../translation';
import type { evidenceWords } from '../en-evidence';

/** Spanish of en-evidence.ts. */
export const evidence: Translation<typeof evidenceWords> = {
  'evidence.corrupt-file': (a) => `${a.file} está dañado en este equipo, así que no cuenta nada de lo que contiene.`,
  'evidence.unreadable-file': (a) => `${a.file} no se puede leer en este equipo.`,
  'evidence.keychain-locked': () => 'El llavero de este equipo está bloqueado ahora mismo.',
  'evidence.offline': () => 'Este equipo no puede llegar a Anthropic ahora mismo.',
  'evidence.set-by': (a) => `Está activado en: ${a.place}.`,
  'evidence.cloud': (a) => `Claude Code usa ${a.cloud} en este equipo.`,
  'evidence.cloud-not-login': (a) =>
    `Claude Code usa ${a.cloud} en este equipo, así que no recurre a tu sesión de Anthropic.`,
  'evidence.gateway': (a) =>
    `En este equipo las peticiones van a ${a.host}, no a Anthropic, así que las ha rechazado ese servicio.`,
  'evidence.not-this-cloud': (a) =>
    `En este equipo Claude Code no está configurado para usar ${a.cloud}; el texto puede venir de otro equipo.`,
  'evidence.key-over-login': (a) => `Se envía una clave que hay en ${a.place} en vez de tu sesión.`,
  'evidence.key-in-use': (a) => `La clave que se envía es la que hay en ${a.place}.`,
  'evidence.helper': () =>
    'En este equipo la clave la obtiene un script (apiKeyHelper); lo que devuelve puede estar anticuado.',
  'evidence.nothing': () => 'En este equipo no se ha encontrado ninguna sesión ni clave.',

  'diagnose.reads': (a) => `Dice: «${a.quote}»`,
  'diagnose.no-text': () => 'No hay ningún texto que leer.',
  'diagnose.unclear': () => 'Este mensaje no dice lo suficiente',
  'diagnose.unclear.tell': () =>
    'Pega todo lo que ha mostrado Claude Code. El motivo suele estar unas líneas por encima del error.',
  'diagnose.nothing-known': () =>
    'El texto no contiene ningún mensaje conocido sobre el inicio de sesión, una clave, un plan, la red o un archivo.',
  'diagnose.likeness': (a) =>
    `Ningún mensaje se conoce palabra por palabra, pero sus palabras (${a.words}) se parecen a las de esos mensajes.`,
  'diagnose.also-possible': () => 'El texto no lo descarta: mensajes como este a veces tienen también esta causa.',
};
