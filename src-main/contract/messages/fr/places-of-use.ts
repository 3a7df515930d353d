import type { Translation } from '../../translation';
import type { placeOfUseWords } from '../en-places-of-use';

/** French of en-places-of-use.ts. The names of places stand in parentheses, where any of them reads well. */
export const placesOfUse: Translation<typeof placeOfUseWords> = {
  'place.dock.linux': () => 'Depuis le bureau',
  'place.dock.darwin': () => 'Depuis le Dock',
  'place.dock.win32': () => 'Depuis le menu Démarrer',
  'place.editor': (a) => a.name,
  'place.editor-terminal': (a) => `${a.name}, son terminal`,
  'place.editor-project': (a) => `${a.project} dans ${a.name}`,
  'place.project': (a) => a.project,
  'place.project-scripts': (a) => `${a.project}, dans les scripts`,
  'place.desktop': () => 'Claude Desktop',

  'place.because.dock.linux': () =>
    'Un programme lancé par une icône reçoit ce que définit votre session, pas les fichiers de votre shell. Nous supposons que votre session lit .profile, environment.d et /etc/environment.',
  'place.because.dock.darwin': () =>
    'Un programme lancé depuis le Dock ne reçoit pas ce que définissent les fichiers de votre shell, seulement ce qui vaut pour toute la session.',
  'place.because.dock.win32': () =>
    'Un programme lancé par une icône reçoit les variables que Windows garde pour vous, pas celles d’un profil PowerShell.',
  'place.because.editor': (a) =>
    `${a.name} transmet ce que votre terminal contient, et ajoute les variables de ses propres paramètres.`,
  'place.because.editor-terminal': (a) =>
    `Le terminal de ${a.name} démarre avec les variables de ses paramètres. Ce que définissent les fichiers de votre shell vient après.`,
  'place.because.project': (a) => `Lancé dans ${a.folder}, Claude Code lit aussi les paramètres de ce dossier.`,
  'place.because.desktop': () =>
    'Claude Desktop a sa propre connexion. Il ignore les variables de clé et la connexion de Claude Code.',

  'place.desktop.uses': () => 'sa propre connexion',
  'place.desktop.from': () => 'Claude Desktop lui-même',
  'place.desktop.health': () => 'Claude Desktop garde sa connexion pour lui\u202f: elle n’est pas vérifiée d’ici.',

  'head.place-differs': () => 'Un autre compte à certains endroits',
  'tell.place-differs': (a) =>
    `Dans le terminal, Claude Code utilise ${a.main}. Ailleurs (${a.places}), il utilise ${a.other}.`,
  'tell.place-nothing': (a) =>
    `Dans le terminal, Claude Code utilise ${a.main}. Ailleurs (${a.places}), il n’est pas connecté.`,
  'tell.project-differs': (a) => `À cet endroit (${a.places}), Claude Code utilise ${a.other}.`,
  'head.place-rejected': () => 'Une clé est refusée à un endroit',
  'tell.place-rejected': (a) =>
    `À cet endroit (${a.place}), Claude Code utilise ${a.other} (${a.from}), et Anthropic le refuse.`,
};
