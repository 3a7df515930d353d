import type { Translation } from '../../translation';
import type { adviceWords } from '../en-advice';

/** French of en-advice.ts. */
export const advice: Translation<typeof adviceWords> = {
  'cause.invalid_api_key.head': () => 'La clé est refusée',
  'cause.invalid_api_key.tell': () =>
    'Anthropic ne connaît pas cette clé\u202f: elle a été supprimée, remplacée ou mal copiée. Mettez une clé valide, partout d’un coup.',
  'cause.expired_or_revoked_oauth.head': () => 'Votre connexion a pris fin',
  'cause.expired_or_revoked_oauth.tell': () =>
    'La connexion enregistrée a expiré, a été fermée ailleurs ou n’existe plus. Déconnectez-vous, puis reconnectez-vous.',
  'cause.wrong_account_or_org.head': () => 'Ce n’est pas le bon compte',
  'cause.wrong_account_or_org.tell': () =>
    'Claude Code est connecté avec un autre compte ou une autre organisation que ce qu’il faut ici. Déconnectez-vous, puis connectez-vous avec le bon.',
  'cause.env_var_overrides_login.head': () => 'Une clé gêne votre connexion',
  'cause.env_var_overrides_login.tell': () =>
    'Une clé ou un jeton défini sur cet ordinateur passe avant votre connexion Claude. Désactivez-le, et votre connexion servira.',
  'cause.bedrock_aws_credentials.head': () => 'Amazon refuse votre connexion',
  'cause.bedrock_aws_credentials.tell': () =>
    'Ce message vient d’Amazon, pas d’Anthropic. Une nouvelle clé Anthropic n’y change rien\u202f; reconnectez-vous à AWS, ou désactivez Amazon.',
  'cause.vertex_gcp_credentials.head': () => 'Google refuse votre connexion',
  'cause.vertex_gcp_credentials.tell': () =>
    'Ici, Claude Code utilise Google Cloud, et sa connexion manque ou a pris fin. Reconnectez-vous à Google Cloud, ou désactivez-le.',
  'cause.foundry_azure.head': () => 'Microsoft refuse votre connexion',
  'cause.foundry_azure.tell': () =>
    'Ici, Claude Code utilise Microsoft Foundry, et sa clé ou sa connexion manque ou est fausse.',
  'cause.gateway_or_proxy_auth.head': () => 'Une passerelle refuse votre connexion',
  'cause.gateway_or_proxy_auth.tell': () =>
    'Claude Code ne s’adresse pas directement à Anthropic, mais à un autre serveur, et c’est lui qui refuse. Vérifiez son adresse et sa clé.',
  'cause.billing_or_credit.head': () => 'Le compte n’a plus de crédit',
  'cause.billing_or_credit.tell': () =>
    'La connexion fonctionne, mais le compte derrière n’a plus de crédit. Clés et abonnements sont facturés à part\u202f: une clé sert peut-être à la place de votre abonnement.',
  'cause.rate_or_usage_limit.head': () => 'Une limite d’utilisation est atteinte',
  'cause.rate_or_usage_limit.tell': () =>
    'Votre connexion fonctionne. Attendez que la limite se réinitialise\u202f; se reconnecter n’y change rien.',
  'cause.org_disabled_or_permission.head': () => 'Votre organisation ne le permet pas',
  'cause.org_disabled_or_permission.tell': () =>
    'La connexion a été comprise, mais l’organisation derrière est désactivée ou ne le permet pas. Une ancienne clé en est souvent la cause.',
  'cause.network_or_proxy_or_tls.head': () => 'Anthropic n’a pas pu être joint',
  'cause.network_or_proxy_or_tls.tell': () =>
    'La liaison a échoué avant tout contrôle de connexion. La cause habituelle\u202f: un pare-feu, un proxy ou le filtrage réseau d’une entreprise.',
  'cause.outdated_client.head': () => 'Claude Code est trop ancien',
  'cause.outdated_client.tell': () =>
    'Cette version n’est plus acceptée, ou a un défaut connu. Mettez Claude Code à jour.',
  'cause.corrupt_config.head': () => 'Un fichier de paramètres est endommagé',
  'cause.corrupt_config.tell': () =>
    'Claude Code ne peut pas lire l’un de ses fichiers. On peut le réparer, ou reprendre une sauvegarde.',
  'cause.keychain_locked_or_inaccessible.head': () => 'Le trousseau ne peut pas être lu',
  'cause.keychain_locked_or_inaccessible.tell': () =>
    'Votre connexion est peut-être bonne, mais le trousseau qui la contient est verrouillé ou ne répond pas. Déverrouillez-le, puis réessayez.',
  'cause.file_permission.head': () => 'La lecture d’un fichier est interdite',
  'cause.file_permission.tell': () =>
    'Claude Code n’a pas le droit de lire ou d’écrire l’un de ses fichiers. Cela arrive souvent après une commande lancée en administrateur.',
  'cause.overloaded_server.head': () => 'Le serveur a un problème',
  'cause.overloaded_server.tell': () => 'Tout va bien sur cet ordinateur. Réessayez dans un instant.',
  'cause.model_access.head': () => 'Ce modèle n’est pas disponible',
  'cause.model_access.tell': () =>
    'Votre connexion fonctionne, mais pas pour le modèle demandé. Choisissez-en un autre.',
  'cause.login_flow_failure.head': () => 'La connexion n’a pas abouti',
  'cause.login_flow_failure.tell': () =>
    'Quelque chose s’est mal passé entre le navigateur et Claude Code. Recommencez la connexion d’ici.',
  'cause.other_not_auth.head': () => 'La connexion n’est pas en cause',
  'cause.other_not_auth.tell': () => 'Se reconnecter ou changer de clé n’y fera rien.',
};
