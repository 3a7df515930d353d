import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** What Microsoft Foundry, Azure and Entra print about keys, sign-in and deployments. */
export const azureRules: readonly DiagnosisRule[] = [
  {
    id: 'azure/subscription-key',
    cause: 'foundry_azure',
    weight: 0.93,
    signal: 'azure',
    says: message('rule.azure.subscription-key'),
    match: {
      any: [
        /invalid subscription key|wrong api endpoint|valid key for an active subscription/,
        /ocp-apim-subscription-key|missing application credentials or subscription key/,
        /access token is missing, invalid, audience is incorrect/,
        /cognitiveservices|azure-api\.net|services\.ai\.azure|openai\.azure/,
      ],
    },
    hits: ['Access denied due to invalid subscription key or wrong API endpoint.'],
    misses: ['Your subscription ends tomorrow'],
  },
  {
    id: 'azure/sign-in',
    cause: 'foundry_azure',
    weight: 0.94,
    signal: 'azure',
    says: message('rule.azure.sign-in'),
    match: {
      any: [
        /\bazd (?:auth )?login|connect-azaccount|azure_token_credentials|aka\.ms\/azsdk|aka\.ms\/msal|(?:chainedtoken|usernamepassword|clientsecret|clientcertificate|workloadidentity|visualstudiocode|azurepowershell|azuredevelopercli|interactivebrowser|devicecode)credential|identityclient: |openid-configuration|microsoftonline|azureadtokenprovider/,
        /\bmsal\b/,
        /expiredauthenticationtoken|access token expiry utc/,
        /aadsts\d{3,7}|aadsts error|claims? (?:found )?in (?:the )?auth(?:entication)? challenge|msal(?:\.|error|_)|interaction_required/,
        /defaultazurecredential|azureclicredential|environmentcredential|managedidentitycredential|credentialunavailableerror|azure\.identity/,
        /\baz login\b|azure cli (?:not found|not installed)/,
        /(?:azure|entra|foundry).{0,50}(?:authentication|credential|token|sign-?in|login).{0,30}(?:failed|expired|invalid|missing|error|unavailable|required)/,
      ],
    },
    hits: [
      'not logged in, run `azd auth login` to login',
      'ChainedTokenCredential authentication failed.',
      'AADSTS700082: The refresh token has expired due to inactivity.',
      "Please run 'az login'",
    ],
    misses: ['az is a short name'],
  },
  {
    id: 'azure/resource',
    cause: 'foundry_azure',
    weight: 0.86,
    signal: 'azure',
    says: message('rule.azure.resource'),
    match: {
      any: [
        /readonlydisabledsubscription|cognitive services account/,
        /tenant provided in token|token tenant .{0,60}resource tenant|does not match resource tenant/,
        /deploymentnotfound|api deployment for this resource does not exist/,
        /microsoft\.cognitiveservices|principal lacks the required data action/,
        /anthropicfoundry|foundry.{0,40}mutually exclusive|mutually exclusive.{0,40}foundry/,
        /anthropic_foundry_[a-z_]{2,30}.{0,60}(?:must be set|not set|missing|required|invalid)/,
        /requested api is (?:currently )?not supported/,
        /principal does not have access to api|["']code["'] ?: ?["'](?:permissiondenied|authenticationtypedisabled|resourcenotfound)["']/,
        /resource name.{0,40}foundry|foundry resource.{0,60}(?:not found|invalid|missing|does not exist)/,
      ],
    },
    also: [
      { cause: 'gateway_or_proxy_auth', weight: 0.45, says: message('rule.azure.resource.gateway_or_proxy_auth') },
      { cause: 'model_access', weight: 0.35, says: message('rule.azure.resource.model_access') },
    ],
    hits: ['{"code":"DeploymentNotFound","message":"The API deployment for this resource does not exist."}'],
    misses: ['Resource not found: main.css'],
  },
  {
    id: 'azure/speaks',
    cause: 'foundry_azure',
    weight: 0.55,
    signal: 'azure',
    says: message('rule.azure.speaks'),
    match: {
      any: [
        /claude_code_use_foundry/,
        /expired|expiry|failed/,
        /denied|unauthorized|forbidden|\b401\b|\b403\b|\b404\b|invalid|could not resolve authentication|no authentication|not supported|rejected/,
      ],
      all: [/\bazure\b|foundry|entra id|microsoft\.com/],
    },
    hits: ['Azure AI Foundry: 401 Unauthorized'],
    misses: ['401 Unauthorized'],
  },
];
