import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enHome } from '../en-home';

const plural = pluralIn('es');

/** Spanish of en-home.ts. */
export const home: Translation<typeof enHome> = {
  'app.name': () => 'Keymender',
  'app.demo': () => 'Demostración',
  'app.demo.tip': () => 'Todo lo que ves es inventado. En este equipo no se lee ni se cambia nada.',
  'app.back': () => 'Atrás',
  'app.close': () => 'Cerrar la ventana',
  'app.menu': () => 'Más',
  'app.ready': (a) => `Comprobado. ${a.headline}.`,

  'standing.fine': () => 'Todo bien',
  'standing.attention': () => 'Requiere atención',
  'standing.broken': () => 'No funciona',
  'standing.unknown': () => 'No se sabe',

  'time.now': () => 'ahora mismo',
  'time.minutes': (a) => `hace ${a.count} min`,
  'time.on': (a) => `el ${a.date}`,

  'fault.label': () => 'Algo no ha funcionado',
  'fault.retry': () => 'Reintentar',
  'fault.dismiss': () => 'Ocultar esto',
  'fault.details': () => 'Detalles',
  'fault.copy': () => 'Copiar',
  'fault.copied': () => 'Copiado',
  'fault.no-answer': () =>
    'La aplicación no ha respondido. Cierra esta ventana y vuelve a abrirla desde el icono de la barra.',
  'fault.no-bridge': () => 'Esta ventana no está conectada con la aplicación. Ábrela desde el icono de la barra.',

  'menu.copies': () => 'Todas las copias de claves',
  'menu.why': () => 'De dónde viene',
  'menu.history': () => 'Historial y deshacer',
  'menu.network': () => 'Comprobar la red',
  'menu.login': () => 'Iniciar sesión',
  'menu.logout': () => 'Cerrar sesión',
  'menu.settings': () => 'Ajustes',
  'menu.about': () => 'Acerca de y ayuda',

  'home.loading': () => 'Revisando tu acceso',
  'home.account': () => 'Cuenta',
  'home.nobody': () => 'Nadie ha iniciado sesión',
  'home.nobody.detail': () => 'No se ha encontrado ninguna clave ni sesión',
  'home.looked': () => 'Dónde mira Claude Code',
  'home.looked.detail': () => 'Nada ahí que pueda usar',
  'home.switch': () => 'Cambiar',
  'home.login': () => 'Iniciar sesión',
  'home.from': () => 'De dónde viene',
  'home.why': () => '¿Por qué?',
  'home.until': () => 'La sesión dura hasta',
  'home.until.over': () => 'Sesión caducada',
  'home.checked': (a) => `Comprobado ${a.ago}`,
  'home.checking': () => 'Comprobando',
  'home.reading': () => 'Leyendo',
  'home.never': () => 'Aún sin comprobar',
  'home.check': () => 'Comprobar',
  'home.places': () => 'Qué usa Claude Code en cada lugar',
  'home.places.more': (a) => plural(a.count, { one: '# lugar más', other: '# lugares más' }),
  'home.live': (a) => `funciona, ${a.ago}`,
  'home.rejected': (a) => `rechazado, ${a.ago}`,
  'home.limited': (a) => `en el límite, ${a.ago}`,
  'home.unknown': () => 'no se sabe',
  'home.stopped': () => 'no arranca',
  'home.copies': (a) => plural(a.count, { one: 'Esta clave está en # lugar', other: 'Esta clave está en # lugares' }),
  'home.copies.login': (a) =>
    plural(a.count, { one: 'Esta sesión está en # lugar', other: 'Esta sesión está en # lugares' }),
  'home.copies.detail': (a) =>
    a.rest === 0
      ? 'Claude Code los lee todos'
      : `${a.read} que lee Claude Code, ${plural(a.rest, { one: '# olvidado', other: '# olvidados' })}`,
  'home.see-all': () => 'Ver todo',
  'home.shadowed': (a) => plural(a.count, { one: '# acceso más no se usa', other: '# accesos más no se usan' }),
  'home.installations': (a) => `Claude Code está instalado ${plural(a.count, { one: 'una vez', other: '# veces' })}`,
  'home.installations.detail': (a) => `Tu terminal usa la versión ${a.version}`,
  'home.installations.none-used': () => 'Tu terminal no usa ninguna',
  'home.no-cli': () => 'Claude Code no está instalado',
  'home.no-cli.detail': () => 'O está en una carpeta que no se ha mirado',
  'home.install': () => 'Cómo',
  'home.notices': () => 'Qué ha pasado mientras tanto',
  'home.something-else': () => '¿Otro problema?',
  'home.paste': () => 'Pegar el error',

  'why.title': () => '¿Por qué este acceso?',
  'why.words': () => 'Claude Code mira de arriba abajo y usa lo primero que encuentra.',
  'why.words.cloud': () => 'Hay un proveedor de nube activado, así que lo que está debajo no se usa.',
  'why.place': () => 'Dónde abres Claude Code',
  'why.empty': () => 'Aún no se ha mirado ningún lugar. Vuelve a comprobar dentro de un momento.',
  'why.state.used': () => 'En uso',
  'why.state.not-set': () => 'No definido',
  'why.state.outranked': () => 'Pasado por alto',
  'why.state.not-usable': () => 'No se puede usar',
  'why.because': () => 'Dicho de otro modo',
  'why.blocked': () => 'Claude Code no envía nada aquí',
  'why.show-file': (a) => `${a.title}: mostrar en la carpeta`,

  'welcome.title': () => 'Esto es Keymender',
  'welcome.read.title': () => 'Qué se lee',
  'welcome.read': () =>
    'Los archivos y ajustes en los que Claude Code guarda claves y sesiones, y nada más de lo tuyo.',
  'welcome.sent.title': () => 'Qué no se envía nunca',
  'welcome.sent': () =>
    'Tus claves solo van a Anthropic, para preguntar si funcionan. Sin estadísticas y sin cuenta con nosotros.',
  'welcome.click.title': () => 'Qué necesita un clic',
  'welcome.click': () => 'Cualquier cambio. Primero lo ves, se guarda una copia y puedes deshacerlo.',
  'welcome.start': () => 'Ver mi acceso',
};
