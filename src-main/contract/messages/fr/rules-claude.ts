import type { Translation } from '../../translation';
import type { claudeRuleWords } from '../en-rules-claude';

/** French of en-rules-claude.ts. */
export const claudeRules: Translation<typeof claudeRuleWords> = {
  'rule.account.not-a-member': () =>
    'Le texte dit que le compte ne fait pas partie de l’organisation pour laquelle la connexion a été faite.',
  'rule.account.not-a-member.org_disabled_or_permission': () =>
    'Un administrateur peut y ajouter de nouveau le compte.',
  'rule.account.different-one-expected': () =>
    'Le texte dit qu’un autre compte ou une autre organisation est attendu que celui qui est connecté.',
  'rule.account.different-one-expected.env_var_overrides_login': () =>
    'Une clé ou un jeton qui passe avant la connexion fait aussi apparaître un autre compte.',
  'rule.account.plan-needed': () =>
    'Le texte dit que ce compte n’a pas de forfait qui comprend Claude Code. Un autre de vos comptes en a peut-être un.',
  'rule.account.plan-needed.org_disabled_or_permission': () =>
    'Dans une équipe, c’est un administrateur qui attribue la licence.',
  'rule.account.plan-needed.billing_or_credit': () => 'Un paiement échoué met aussi fin à un forfait.',
  'rule.account.needs-claude-login': () =>
    'Le texte dit qu’il faut ici une connexion claude.ai, alors qu’un compte à clé API est utilisé.',
  'rule.account.needs-claude-login.env_var_overrides_login': () =>
    'La clé API vient peut-être d’une variable et passe avant votre connexion.',
  'rule.anthropic-key.shadowing': () =>
    'Une clé restée dans une variable ou un fichier de paramètres est envoyée à la place de votre connexion.',
  'rule.key.rejected': () => 'Le texte dit qu’Anthropic a refusé la clé API envoyée.',
  'rule.key.ended': () => 'Le texte dit que la clé API a expiré, ou qu’elle a été désactivée ou supprimée.',
  'rule.key.invalid': () => 'Le texte dit qu’une clé API n’est pas valide.',
  'rule.key.invalid.keychain_locked_or_inaccessible': () =>
    'D’anciennes versions l’affichent aussi quand le trousseau qui contient la clé est verrouillé, par exemple en SSH.',
  'rule.key.cannot-be-sent': () =>
    'Le texte dit que la clé contient un caractère qui ne peut pas être envoyé, comme un saut de ligne ou un guillemet courbe.',
  'rule.key.header-missing': () => 'Le texte dit que la requête est partie sans aucune clé.',
  'rule.key.header-missing.expired_or_revoked_oauth': () =>
    'Aucune connexion n’a été trouvée non plus\u202f: se reconnecter donne à Claude Code quelque chose à envoyer.',
  'rule.key.header-missing.keychain_locked_or_inaccessible': () =>
    'Un trousseau verrouillé a le même effet\u202f: la clé est là, mais ne peut pas être lue.',
  'rule.key.of-another-kind': () => 'Le texte dit que la clé est d’un autre type que celui qu’il faut ici.',
  'rule.billing.credit-too-low': () => 'Le texte dit que le compte qui paie cette requête n’a plus de crédit.',
  'rule.billing.credit-too-low.env_var_overrides_login': () =>
    'Si vous avez un abonnement, une clé dans une variable fait payer un autre compte à sa place.',
  'rule.billing.payment': () => 'Le texte dit qu’un paiement manque ou n’a pas abouti.',
  'rule.billing.payment.org_disabled_or_permission': () => 'Un forfait échu ferme aussi l’organisation du compte.',
  'rule.billing.spend-limit': () => 'Le texte dit que le plafond de dépenses est atteint.',
  'rule.billing.spend-limit.rate_or_usage_limit': () =>
    'C’est une limite\u202f: elle prend fin à sa date, ou quand on la relève.',
  'rule.limit.usage': () =>
    'Le texte dit que l’utilisation comprise dans le forfait est épuisée pour le moment. La connexion est bonne.',
  'rule.limit.rate': () =>
    'Le texte dit que trop de requêtes ont été envoyées en peu de temps. La connexion est bonne.',
  'rule.limit.rate.overloaded_server': () => 'Un serveur très occupé répond de façon semblable.',
  'rule.limit.long-context': () =>
    'Le texte dit que le forfait ne comprend pas le contexte long sans utilisation supplémentaire.',
  'rule.limit.long-context.billing_or_credit': () => 'L’utilisation supplémentaire se paie à part.',
  'rule.limit.long-context.model_access': () => 'Un modèle sans le contexte long fonctionne comme avant.',
  'rule.login-flow.bad-request': () =>
    'Le texte dit que la page de connexion a reçu une demande incomplète\u202f: souvent, le lien a été coupé ou modifié en route vers le navigateur.',
  'rule.login-flow.code': () => 'Le texte dit que le code du navigateur n’a pas été accepté.',
  'rule.login-flow.code.network_or_proxy_or_tls': () =>
    'Si le réseau modifie ou arrête les requêtes, l’échange échoue aussi.',
  'rule.login-flow.return': () =>
    'Le texte dit que le navigateur n’a pas pu rendre la connexion à Claude Code sur cet ordinateur.',
  'rule.login-flow.return.network_or_proxy_or_tls': () => 'Un pare-feu sur cet ordinateur peut l’en empêcher.',
  'rule.login-flow.request-refused': () => 'Le texte dit qu’une requête de la connexion elle-même a été refusée.',
  'rule.login-flow.request-refused.expired_or_revoked_oauth': () =>
    'Les restes d’une ancienne connexion peuvent gêner.',
  'rule.login-flow.request-refused.network_or_proxy_or_tls': () => 'Un proxy qui modifie les requêtes a le même effet.',
  'rule.login-flow.oauth-error': () => 'Le texte dit que quelque chose a échoué pendant la connexion.',
  'rule.login-flow.no-terminal': () => 'Le texte dit que la connexion a été lancée là où personne ne peut taper.',
  'rule.login-flow.no-terminal.other_not_auth': () => 'Cela tient au terminal, pas au compte.',
  'rule.model.cloud': () => 'Si un fournisseur cloud est utilisé, ce sont ses autorisations qui décident des modèles.',
  'rule.model.not-found': () => 'Le texte dit que le modèle choisi n’existe pas ou n’est pas ouvert à ce compte.',
  'rule.model.not-found.wrong_account_or_org': () => 'Un autre forfait ou compte le comprend peut-être.',
  'rule.model.cloud-access': () =>
    'Le texte dit que le fournisseur cloud ne laisse pas cette identité utiliser le modèle.',
  'rule.model.cloud-access.org_disabled_or_permission': () => 'Un administrateur du compte cloud peut l’autoriser.',
  'rule.model.long-context': () => 'Le texte dit que le forfait ne comprend pas cette forme du modèle.',
  'rule.model.long-context.rate_or_usage_limit': () =>
    'Avec l’utilisation supplémentaire activée, cela peut fonctionner.',
  'rule.oauth-login.keychain': () =>
    'Sur un Mac, il se passe la même chose quand le trousseau est verrouillé et que sa connexion ne peut pas être lue.',
  'rule.oauth-login.variable': () =>
    'Si la connexion a bien été faite, un jeton dans une variable est peut-être envoyé à la place de cette connexion.',
  'rule.login.token-expired': () => 'Le texte dit que la connexion a expiré.',
  'rule.login.token-revoked': () => 'Le texte dit que la connexion a été retirée\u202f: son jeton ne compte plus.',
  'rule.login.token-invalid': () => 'Le texte dit que le jeton de connexion a été refusé.',
  'rule.login.token-invalid.gateway_or_proxy_auth': () =>
    'Une passerelle entre vous et Anthropic demande peut-être son propre jeton.',
  'rule.login.refresh-failed': () => 'Le texte dit que la connexion n’a pas pu être renouvelée.',
  'rule.login.refresh-failed.login_flow_failure': () =>
    'Si c’est arrivé en pleine connexion, c’est elle qui a échoué\u202f: vous pouvez la recommencer.',
  'rule.login.old-copy': () => 'Le texte dit qu’une ancienne copie d’une connexion sert encore.',
  'rule.login.credentials-refused': () => 'Le texte dit qu’Anthropic n’a pas accepté la connexion ou la clé envoyée.',
  'rule.login.credentials-refused.invalid_api_key': () =>
    'Si c’est une clé qui sert et non une connexion, cette clé est mauvaise.',
  'rule.login.some-token-expired': () => 'Le texte dit qu’un jeton a expiré, sans dire lequel.',
  'rule.login.none': () => 'Le texte dit que Claude Code n’a trouvé aucune connexion.',
  'rule.login.none.login_flow_failure': () =>
    'Si la connexion semblait réussie juste avant, le résultat n’a pas été gardé.',
  'rule.login.asks-for-login': () => 'Le texte vous demande de vous reconnecter.',
  'rule.login.generic-refusal': () =>
    'Le texte dit qu’une requête a été refusée parce qu’elle n’était pas correctement signée, sans dire pourquoi.',
  'rule.login.generic-refusal.invalid_api_key': () => 'Si une clé est utilisée, elle est peut-être mauvaise.',
  'rule.login.generic-refusal.gateway_or_proxy_auth': () =>
    'Si une passerelle est utilisée, c’est peut-être elle qui refuse.',
  'rule.organization.leftover-key': () =>
    'Une ancienne clé de cette organisation, restée dans une variable, donne la même réponse\u202f: cherchez-la d’abord.',
  'rule.organization.disabled': () =>
    'Le texte dit que l’organisation ou le compte derrière cet identifiant est désactivé.',
  'rule.organization.subscription-closed': () =>
    'Le texte dit que l’organisation n’autorise pas cette façon de se connecter à Claude Code.',
  'rule.organization.subscription-closed.billing_or_credit': () =>
    'Sur un compte personnel, cela signifie en général qu’un paiement est en retard.',
  'rule.organization.no-access': () =>
    'Le texte dit que l’organisation n’a pas accès à Claude Code, ou que votre licence ne le comprend pas.',
  'rule.organization.no-access.wrong_account_or_org': () =>
    'Un autre de vos comptes ou une autre organisation a peut-être cet accès.',
  'rule.organization.narrow-scope': () =>
    'Le texte dit que le jeton est bon, mais ne couvre pas ce qui lui est demandé.',
  'rule.organization.narrow-scope.expired_or_revoked_oauth': () =>
    'Une connexion complète a toutes les autorisations\u202f; un jeton pour scripts en a peu.',
  'rule.organization.permission-error': () =>
    'Le texte dit que l’identifiant est connu, mais qu’il ne permet pas cela.',
  'rule.organization.permission-error.network_or_proxy_or_tls': () =>
    'Le proxy d’une entreprise ou un pays non desservi donne aussi un simple 403.',
  'rule.server.overloaded': () =>
    'Le texte dit que le serveur a trop à faire en ce moment. Tout va bien sur cet ordinateur.',
  'rule.server.internal': () => 'Le texte dit que c’est le serveur qui a échoué. Tout va bien sur cet ordinateur.',
  'rule.server.internal.network_or_proxy_or_tls': () =>
    'Une passerelle ou un proxy intermédiaire échoue avec les mêmes mots.',
  'rule.server.api-error': () => 'Le texte contient le mot du serveur pour une panne de son côté (api_error).',
  'rule.shadowing.auth-conflict': () =>
    'Le texte dit que deux identifiants sont définis à la fois, et que l’un remplace l’autre.',
  'rule.shadowing.login-not-used': () =>
    'Le texte montre une clé en service, alors qu’une connexion est là et ne sert pas.',
  'rule.shadowing.variable-named': () =>
    'Le texte nomme une variable qui passe avant votre connexion, et dit de la supprimer.',
  'rule.shadowing.variable-named.org_disabled_or_permission': () =>
    'L’organisation à laquelle appartient la clé est fermée.',
  'rule.version.too-old': () => 'Le texte dit que cette version de Claude Code est trop ancienne pour être acceptée.',
  'rule.version.update-failed': () => 'Le texte dit que Claude Code n’a pas pu se mettre à jour.',
  'rule.version.update-failed.file_permission': () =>
    'Vous n’avez peut-être pas le droit d’écrire dans son dossier d’installation.',
  'rule.version.node-too-old': () => 'Le texte dit que le Node.js de cet ordinateur est trop ancien pour Claude Code.',
  'rule.version.node-too-old.other_not_auth': () => 'C’est l’installation qui est en cause, pas la connexion.',
};
