import { pluralIn } from '../../plural';
import type { Translation } from '../../translation';
import type { planWords } from '../en-plan';

const plural = pluralIn('fr');

/** French of en-plan.ts. Reasons follow `car`, which needs no elision. */
export const plan: Translation<typeof planWords> = {
  'plan.rotate.title': () => 'Remplacer l’ancienne clé par la nouvelle',
  'plan.rotate.step': (a) => `Met la nouvelle clé dans ${a.names}.`,
  'plan.rotate.also': () => 'Met la nouvelle clé là où se trouve l’ancienne.',
  'plan.rotate.mask': () =>
    'Retire l’ancienne clé. Ce fichier ne fait que garder le passé\u202f: il ne reçoit pas la nouvelle.',
  'plan.rotate.other-tool': (a) =>
    `Un autre programme garde ici la même clé, dans ${a.names}. Cochez-la pour la changer aussi.`,
  'plan.rotate.approval': () =>
    'Dit à Claude Code que la nouvelle clé peut être utilisée, comme vous l’aviez dit de l’ancienne.',
  'plan.rotate.revoke': () =>
    'L’ancienne clé fonctionne jusqu’à ce que vous la révoquiez dans la Console Anthropic. Faites-le quand tout marche.',
  'plan.rotate.not-ours': (a) =>
    `L’ancienne clé vient aussi d’ici\u202f: ${a.place}, que Keymender ne peut pas modifier.`,
  'plan.remove.title': (a) => plural(a.count, { one: 'Supprimer une entrée', other: 'Supprimer # entrées' }),
  'plan.remove.step': (a) => `Supprime ${a.names}.`,
  'plan.remove.mask': () => 'Retire la clé et laisse le reste du fichier tel quel.',
  'plan.remove.approval': () => 'Oublie votre réponse à la question de Claude Code sur cette clé.',
  'plan.remove.not-ours': (a) => `${a.name} vient d’ici\u202f: ${a.place}, que Keymender ne peut pas modifier.`,
  'plan.subscription.title': () => 'Faire utiliser votre abonnement par Claude Code',
  'plan.subscription.disable': (a) => `Désactive ${a.names}. La ligne reste en commentaire, sans la clé.`,
  'plan.subscription.remove': (a) => `Supprime ${a.names}.`,
  'plan.logout.title': () => 'Se déconnecter complètement',
  'plan.logout.title-login-only': () => 'Se déconnecter',
  'plan.logout.approvals': () => 'Oublie les clés que vous avez autorisées et refusées.',
  'plan.logout.cli': () =>
    'Demande à Claude Code de se déconnecter. Votre connexion prend fin chez Anthropic aussi. Annuler ne fait pas revenir une connexion.',
  'plan.logout.delete': () =>
    'Supprime la connexion enregistrée sur cet ordinateur. Anthropic n’en est pas informé, car Claude Code n’est pas là pour le faire. Annuler ne fait pas revenir une connexion.',
  'plan.logout.account': () => 'Oublie à qui était la connexion.',
  'plan.logout.mcp': (a) => `La déconnexion met aussi fin à la connexion de ces services reliés\u202f: ${a.names}.`,
  'plan.mode.step': () => 'Rend ce fichier lisible par vous uniquement.',
  'plan.note.disabled': (a) => `désactivé par Keymender ${a.date}`,
  'plan.place.environment': (a) => `la variable ${a.name} de la session en cours`,
  'plan.place.keychain': (a) => `l’élément de trousseau «\u202f${a.item}\u202f»`,
  'plan.undo.title': (a) => `Annulation\u202f: ${a.title}`,

  'warning.not-encrypted': (a) =>
    `La sauvegarde est gardée sans chiffrement, car ${a.why}. Elle n’est lisible que par vous, et elle est supprimée après quelques jours.`,
  'why.no-keychain': () => 'ce système n’a pas de trousseau utilisable',
  'why.keychain-locked': () => 'le trousseau est verrouillé',
  'why.not-consulted': () => 'ici, le trousseau n’est pas utilisé',
  'warning.cannot-read': (a) => `${a.file} est laissé tel quel, car ${a.why}.`,
  'warning.second-name': (a) =>
    `${a.file} a un deuxième nom sur ce disque. Ce qui se trouve derrière ce nom reste tel quel.`,
  'warning.edit': (a) => `${a.file} est laissé tel quel. ${a.why}`,

  'why.missing': () => 'il n’est plus là',
  'why.folder-missing': () => 'son dossier n’est plus là',
  'why.denied': () => 'le système ne le permet pas',
  'why.other-owner': () => 'il appartient à un autre utilisateur de cet ordinateur',
  'why.read-only': () => 'son disque est en lecture seule',
  'why.no-space': () => 'le disque est plein',
  'why.not-a-file': () => 'ce n’est pas un fichier ordinaire',
  'why.link-loop': () => 'c’est un lien qui mène à lui-même',
  'why.too-large': () => 'il est trop volumineux',
  'why.exists': () => 'autre chose est apparu à sa place',
  'why.no-answer': () => 'son disque ne répond pas',
  'why.failed': (a) => `le système a signalé une erreur (${a.detail})`,

  'fault.same-key': () =>
    'C’est la clé qui est déjà là. Créez une nouvelle clé dans la Console Anthropic et collez celle-là.',
  'fault.no-key': () => 'Ce n’est pas une clé. Collez la nouvelle clé de la Console Anthropic, et rien d’autre.',
  'fault.several-keys': () => 'Ce texte contient plusieurs clés. Collez la nouvelle, seule.',
  'fault.wrong-key': () =>
    'Claude Code ne peut pas utiliser ce type de clé. Créez une clé API dans la Console Anthropic et collez celle-là.',
  'fault.other-kind': () =>
    'L’ancienne valeur et la nouvelle sont de types différents\u202f: l’une est une clé API, l’autre un jeton de connexion. Collez-en une du même type.',
  'fault.unknown-key': () => 'Aucun endroit avec cette clé n’a été trouvé.',
  'fault.unknown-finding': () => 'Ce que vous avez choisi est introuvable. Relancez l’analyse.',
  'fault.nothing-to-change': () => 'Il n’y a rien ici que Keymender puisse modifier.',
  'fault.login-is-not-edited': () => 'Une connexion ne se modifie pas. Utilisez «\u202fSe déconnecter\u202f».',
  'fault.unknown-plan': () => 'Cet aperçu n’est plus valable. Recommencez.',
  'fault.nothing-chosen': () => 'Rien n’a été choisi, rien n’a donc été modifié.',
  'fault.busy': () => 'Une autre fenêtre ou commande de Keymender fait des modifications. Réessayez dans un instant.',
  'fault.data-folder': (a) =>
    `Keymender n’a pas pu écrire ses propres notes, et voici pourquoi\u202f: ${a.why}. Rien n’a été modifié.`,
  'fault.unknown-receipt': () => 'Il n’y a pas de telle modification dans l’historique.',
  'fault.not-undoable': () => 'Cette modification ne peut plus être annulée\u202f: sa sauvegarde n’existe plus.',
  'fault.already-undone': () => 'Cette modification a déjà été annulée.',
  'fault.backup-unreadable': () =>
    'La sauvegarde ne peut pas être ouverte. Le trousseau qui contient sa clé est verrouillé, ou la sauvegarde est endommagée. Rien n’a été modifié.',
  'fault.record-unreadable': () =>
    'La note de Keymender sur une modification interrompue est illisible. Elle a été mise de côté et rien n’a été modifié.',

  'receipt.verified': (a) =>
    plural(a.count, {
      one: 'Fait et vérifié. Un fichier a été modifié.',
      other: 'Fait et vérifié. # fichiers ont été modifiés.',
    }),
  'receipt.verified-cli': () => 'Fait et vérifié.',
  'receipt.cli-failed': (a) => `Les fichiers ont été modifiés, mais la dernière étape a échoué\u202f: ${a.why}`,
  'receipt.cli-only-failed': (a) => `Cela n’a pas fonctionné\u202f: ${a.why}`,
  'receipt.cli-not-reached': () => 'Les fichiers ont été modifiés. La dernière étape n’a pas été atteinte.',
  'receipt.moved-on': (a) =>
    `${a.file} a été modifié par autre chose depuis l’aperçu\u202f; rien n’a donc été fait. Ouvrez un nouvel aperçu.`,
  'receipt.moved-link': (a) =>
    `${a.file} mène maintenant à un autre endroit que dans l’aperçu\u202f; rien n’a donc été modifié.`,
  'receipt.gone': (a) => `${a.file} n’a pas pu être modifié, car ${a.why}. Rien n’a été modifié.`,
  'receipt.rolled-back': (a) => `${a.file} n’a pas pu être modifié, car ${a.why}. Tout a été remis comme avant.`,
  'receipt.rolled-back-changed': (a) =>
    `${a.file} a été modifié par autre chose au même moment. Tout a été remis comme avant.`,
  'receipt.rolled-back-verify': (a) => `La vérification finale a échoué\u202f: ${a.why} Tout a été remis comme avant.`,
  'receipt.rolled-back-notes': (a) =>
    `Keymender n’a pas pu écrire ses propres notes, et voici pourquoi\u202f: ${a.why}. Tout a été remis comme avant.`,
  'receipt.stuck': (a) =>
    `Ceci n’a pu être ni terminé ni remis comme avant pour l’instant\u202f: ${a.files}. Keymender s’en occupe à son prochain démarrage\u202f; la sauvegarde est gardée.`,
  'receipt.undone': (a) =>
    plural(a.count, {
      one: 'Annulé. Un fichier est redevenu comme avant.',
      other: 'Annulé. # fichiers sont redevenus comme avant.',
    }),
  'receipt.undone-created': (a) =>
    `Annulé. ${plural(a.count, { one: 'Un fichier est comme avant', other: '# fichiers sont comme avant' })}\u202f; recréé après une suppression\u202f: ${a.files}.`,
  'receipt.undo-newer': (a) =>
    `Modifié depuis, rien n’a donc été annulé\u202f: ${a.files}. Annuler ferait perdre ces modifications plus récentes.`,
  'receipt.undo-nothing': () => 'Tout est déjà comme avant.',

  'change.changed': () => 'Modifié.',
  'change.removed': () => 'Supprimé.',
  'change.masked': () => 'L’ancienne clé a été retirée.',
  'change.restored': () => 'Comme avant.',
  'change.created-again': () => 'Avait été supprimé, et a été recréé.',
  'change.unchanged': () => 'Non modifié.',
  'change.already': () => 'Était déjà comme avant.',
  'change.newer': () => 'Modifié par autre chose depuis.',
  'change.refused': (a) => `Laissé intact, car ${a.why}.`,
  'change.failed': (a) => `Échec\u202f: ${a.why}`,
  'change.moved-on': () => 'Modifié depuis l’aperçu\u202f; laissé intact.',
  'change.moved-link': () => 'Mène maintenant à un autre endroit\u202f; laissé intact.',

  'recovered.finished': (a) => `«\u202f${a.title}\u202f» a été interrompu juste à la fin. Tout est complet.`,
  'recovered.rolled-back': (a) => `«\u202f${a.title}\u202f» a été interrompu. Tout a été remis comme avant.`,
  'recovered.partly': (a) =>
    `«\u202f${a.title}\u202f» a été interrompu. Tout a été remis comme avant, sauf ce qui a été modifié par autre chose depuis\u202f: ${a.files}.`,
  'recovered.stuck': (a) =>
    `«\u202f${a.title}\u202f» a été interrompu et n’a pas encore pu être remis comme avant\u202f: ${a.files}. Keymender réessaiera à son prochain démarrage.`,

  'verify.still-there': (a) => `l’ancienne clé est toujours dans ${a.file}.`,
  'verify.not-there': (a) => `${a.name} dans ${a.file} ne contient pas la nouvelle clé.`,
};
