import type { Translation } from '../../translation';
import type { surroundingRuleWords } from '../en-rules-around';

/** French of en-rules-around.ts. */
export const surroundingRules: Translation<typeof surroundingRuleWords> = {
  'rule.aws.security-token': () =>
    'Le texte contient une phrase propre à AWS\u202f: le jeton de sécurité n’est pas valide. Votre compte Anthropic n’est pas en cause.',
  'rule.aws.sso-ended': () => 'Le texte dit que la session d’authentification unique AWS a pris fin.',
  'rule.aws.no-credentials': () => 'Le texte dit qu’aucun identifiant AWS utilisable n’a été trouvé.',
  'rule.aws.signature-or-profile': () => 'Le texte dit que le profil AWS, la région ou la signature est incorrect.',
  'rule.aws.role-refused': () =>
    'Le texte dit que l’identité AWS n’a pas le droit de prendre le rôle dont elle a besoin.',
  'rule.aws.role-refused.org_disabled_or_permission': () => 'C’est un administrateur AWS qui donne cette autorisation.',
  'rule.aws.bedrock-key-rejected': () => 'Le texte dit qu’Amazon Bedrock a refusé la clé ou le jeton qu’il a reçu.',
  'rule.aws.bedrock-key-rejected.invalid_api_key': () =>
    'C’est la clé Bedrock qui est mauvaise, pas une clé Anthropic.',
  'rule.aws.speaks': () => 'Le texte vient d’AWS et parle d’un refus.',
  'rule.azure.subscription-key': () =>
    'Le texte contient une phrase de Microsoft Azure\u202f: sa clé ou son adresse est incorrecte.',
  'rule.azure.sign-in': () => 'Le texte dit que la connexion à Microsoft Azure a échoué.',
  'rule.azure.resource': () =>
    'Le texte dit que la ressource, le déploiement ou l’autorisation Microsoft Foundry n’est pas correct.',
  'rule.azure.resource.gateway_or_proxy_auth': () => 'Une passerelle placée devant le modèle le dit aussi.',
  'rule.azure.resource.model_access': () => 'Le modèle n’y est peut-être pas déployé.',
  'rule.azure.speaks': () => 'Le texte vient de Microsoft Azure et parle d’un refus.',
  'rule.config.corrupted': () => 'Le texte dit qu’un fichier où Claude Code garde ses paramètres est endommagé.',
  'rule.config.json': () => 'Le texte dit qu’un fichier de paramètres n’est pas du JSON valide.',
  'rule.config.json.other_not_auth': () => 'L’extension qui lit le fichier peut aussi avoir un défaut.',
  'rule.file.denied': () => 'Le texte dit que le système ne laisse pas Claude Code lire ou écrire un fichier.',
  'rule.file.read-only-or-full': () => 'Le texte dit que le disque est plein ou protégé en écriture.',
  'rule.file.read-only-or-full.corrupt_config': () =>
    'Un fichier en cours d’écriture à ce moment-là est peut-être coupé.',
  'rule.file.install-rights': () => 'Le texte dit que le dossier où s’installent les programmes est fermé en écriture.',
  'rule.file.install-rights.outdated_client': () => 'Tant que cela dure, Claude Code reste à son ancienne version.',
  'rule.gateway.own-key': () => 'La clé envoyée n’est pas une clé de ce service.',
  'rule.gateway.litellm': () =>
    'Le texte dit qu’une passerelle LiteLLM a refusé la requête. Votre compte Anthropic n’est pas concerné.',
  'rule.gateway.openrouter': () => 'Le texte dit qu’un service de modèles comme OpenRouter a refusé la clé.',
  'rule.gateway.own-shape': () =>
    'Le texte montre un refus sous une forme qu’Anthropic n’utilise pas\u202f: une passerelle ou un relais l’a écrit.',
  'rule.gateway.client-not-allowed': () =>
    'Le texte dit que le service accepte cet identifiant, mais pas depuis ce programme.',
  'rule.gateway.client-not-allowed.org_disabled_or_permission': () =>
    'La connexion d’un abonnement est réservée à Claude Code et aux applications d’Anthropic.',
  'rule.gateway.client-not-allowed.expired_or_revoked_oauth': () =>
    'Le programme lui-même demande peut-être une nouvelle connexion.',
  'rule.gateway.session': () => 'Le texte dit que la passerelle d’une entreprise vous demande de vous y connecter.',
  'rule.gateway.headers': () =>
    'Le texte dit que les en-têtes ajoutés aux requêtes (ANTHROPIC_CUSTOM_HEADERS) ne sont pas valides.',
  'rule.gateway.headers.env_var_overrides_login': () =>
    'Ils sont définis dans une variable et passent avant votre connexion.',
  'rule.gateway.helper-failed': () => 'Le texte dit que le script qui va chercher la clé (apiKeyHelper) a échoué.',
  'rule.gateway.helper-failed.invalid_api_key': () => 'Ce que le script a affiché n’est peut-être pas une clé.',
  'rule.gateway.address': () =>
    'Le texte montre une adresse de passerelle qui ne répond pas comme Anthropic\u202f: souvent, il y a un bout de chemin en trop ou en moins.',
  'rule.gateway.address.other_not_auth': () => 'La passerelle n’offre peut-être pas ce que Claude Code demande.',
  'rule.gateway.mentioned': () => 'Le texte parle d’une passerelle ou d’un proxy et d’une clé refusée.',
  'rule.google.default-credentials': () =>
    'Le texte dit que Google n’a pas trouvé d’identifiants par défaut pour travailler.',
  'rule.google.reauthenticate': () => 'Le texte dit que Google vous demande de vous reconnecter.',
  'rule.google.permission': () => 'Le texte dit que Google Cloud refuse ce projet, cette autorisation ou cette portée.',
  'rule.google.permission.org_disabled_or_permission': () => 'Un responsable du projet Google peut l’accorder.',
  'rule.google.permission.model_access': () => 'Le modèle n’est peut-être pas activé pour ce projet.',
  'rule.google.key-instead-of-token': () =>
    'Le texte dit que Google attend ici une connexion Google, et a reçu une clé API ou rien.',
  'rule.google.speaks': () => 'Le texte vient de Google Cloud et parle d’un refus.',
  'rule.keychain.locked': () =>
    'Le texte dit que le trousseau est verrouillé, ou fermé à l’endroit où la commande a été lancée, par exemple en SSH.',
  'rule.keychain.cannot-save': () =>
    'Le texte dit que la connexion n’a pas pu être gardée dans le coffre à mots de passe du système.',
  'rule.keychain.cannot-save.login_flow_failure': () =>
    'Tant que cela ne marche pas, une nouvelle connexion ne tient pas.',
  'rule.keychain.item-missing': () =>
    'Le texte contient une ligne sur une entrée de trousseau introuvable. Claude Code l’affiche pendant qu’il cherche\u202f; en soi, elle est sans gravité.',
  'rule.keychain.item-missing.keychain_locked_or_inaccessible': () =>
    'Si Claude Code demande en plus une connexion à chaque fois, son entrée dans le trousseau manque ou ne peut pas être lue.',
  'rule.network.certificate': () =>
    'Le texte dit qu’un certificat en chemin n’est pas reconnu\u202f: en général, le proxy d’une entreprise regarde dans les liaisons.',
  'rule.network.proxy-login': () =>
    'Le texte dit que le proxy du réseau demande un nom d’utilisateur et un mot de passe.',
  'rule.network.proxy-login.gateway_or_proxy_auth': () =>
    'Le proxy est peut-être aussi une passerelle avec sa propre clé.',
  'rule.network.unreachable': () => 'Le texte dit que le serveur n’a pas pu être joint du tout.',
  'rule.network.unreachable.overloaded_server': () => 'Un serveur en panne est injoignable lui aussi.',
  'rule.network.cut-off': () => 'Le texte dit que la liaison s’est rompue en chemin.',
  'rule.network.timeout': () => 'Le texte dit qu’aucune réponse n’est arrivée à temps.',
  'rule.network.timeout.overloaded_server': () => 'Un serveur très occupé répond lentement, lui aussi.',
  'rule.network.blocked-or-region': () =>
    'Le texte dit que le chemin vers Anthropic est fermé depuis ce réseau ou ce pays.',
  'rule.network.blocked-or-region.org_disabled_or_permission': () =>
    'Un compte fermé reçoit le même refus, en aussi peu de mots.',
  'rule.not-auth.conversation': () =>
    'Le texte porte sur la conversation elle-même\u202f: un appel d’outil ou un message n’y est pas en ordre. Votre connexion est bonne.',
  'rule.not-auth.length': () =>
    'Le texte dit que la conversation ou une réponse est trop longue pour le modèle. Votre connexion est bonne.',
  'rule.not-auth.file-missing': () =>
    'Le texte dit qu’un fichier ou un dossier n’a pas été trouvé, ou n’a pas pu être modifié comme demandé. Votre connexion est bonne.',
  'rule.not-auth.stopped': () =>
    'Le texte dit que le travail a été arrêté, par vous ou par une limite de temps. Votre connexion est bonne.',
  'rule.not-auth.mcp': () =>
    'Le texte porte sur un serveur MCP, un complément avec sa propre liaison et sa propre connexion. Votre connexion Claude est bonne.',
  'rule.not-auth.permission-prompt': () =>
    'Le texte montre Claude Code qui demande le droit d’utiliser un outil, ou à qui on le refuse. Votre connexion n’y est pour rien.',
  'rule.not-auth.feature': () =>
    'Le texte porte sur une fonction de Claude Code (commande, outil, extension, hook, session), pas sur la connexion.',
  'rule.not-auth.exit-code': () =>
    'Le texte dit que Claude Code s’est arrêté, mais pas pourquoi. La raison est dans son journal, ou quelques lignes plus haut.',
  'rule.not-auth.exit-code.corrupt_config': () => 'Un fichier de paramètres illisible l’arrête de cette façon.',
  'rule.not-auth.exit-code.expired_or_revoked_oauth': () =>
    'Une connexion absente aussi, là où personne ne peut répondre.',
  'rule.not-auth.request': () =>
    'Le texte dit qu’une requête n’était pas construite comme le serveur l’attend. Votre connexion n’est pas en cause.',
  'rule.not-auth.request.gateway_or_proxy_auth': () =>
    'Une passerelle intermédiaire qui ne connaît pas tous les types de requêtes répond aussi ainsi.',
  'rule.not-auth.request.model_access': () =>
    'Un modèle incapable de faire ce qu’on lui demande est refusé de la même façon.',
  'rule.not-auth.shell-or-program': () =>
    'Le texte dit qu’un programme ou un shell n’a pas été trouvé sur cet ordinateur. Votre connexion n’y est pour rien.',
  'rule.not-auth.crash': () =>
    'Le texte est la trace d’un programme qui a planté. C’est un défaut du programme, pas de votre connexion.',
  'rule.not-auth.other-tools': () =>
    'Le texte vient d’un autre programme (git, npm, compilateur, test, base de données), pas de la connexion à Claude.',
  'rule.not-auth.other-service': () =>
    'Le texte vient d’un autre service ou programme, avec ses propres comptes et clés. Votre connexion Claude n’est pas concernée.',
  'rule.not-auth.desktop-machine': () =>
    'Le texte porte sur la machine virtuelle dans laquelle travaille Claude Desktop. Votre connexion est bonne.',
  'rule.not-auth.port-taken': () =>
    'Le texte dit qu’un autre programme utilise déjà un port. Cela concerne le programme lancé, pas votre connexion.',
  'rule.not-auth.system-io': () =>
    'Le texte montre un défaut entre un programme et le système (terminal, presse-papiers, tube). Votre connexion n’est pas en cause.',
};
