import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** What Google Cloud and Vertex AI print about credentials, projects and permissions. */
export const googleRules: readonly DiagnosisRule[] = [
  {
    id: 'google/default-credentials',
    cause: 'vertex_gcp_credentials',
    weight: 0.94,
    signal: 'google',
    says: message('rule.google.default-credentials'),
    match: {
      any: [
        /from the metadata service|determining execution environment/,
        /_getapplicationcredentialsfromfilepath|googleauth\._/,
        /gce (?:internal )?metadata|configured your gcp credentials|application_default_credentials?\.json|failed to load vertex credentials/,
        /compute engine built-in|service account (?:auth settings|key file)|cloud\.google\.com\/docs\/authentication|executable response must|impersonated refresh token|subject token supplier|credential file specified by/,
        /cloud_ml_region.{0,60}(?:should be|must be|not set|missing|required)|region .{0,20}not found.{0,60}vertex/,
        /google cloud.{0,24}(?:authentication|credentials|login).{0,24}(?:failed|expired|invalid|missing)|could not load google cloud credentials/,
        /(?:could not|unable to|failed to|cannot) (?:load|find|get|determine|automatically determine).{0,20}default credentials/,
        /default credentials.{0,24}(?:were|was|are) not found|defaultcredentialserror/,
        /application.default credentials.{0,80}(?:not found|not set|missing|invalid|expired|set up|requires?|quota)/,
        /google_application_credentials.{0,80}(?:not|invalid|missing|does not exist|no such)/,
        /unable to detect a project id|metadata\.google\.internal|gce metadata server|fetching adc|\badc\b.{0,40}(?:token|credential|fail|expired|not)/,
        /quota project.{0,40}(?:not set|required)/,
      ],
    },
    hits: [
      'Unable to find credentials in current environment. To learn more about authentication and Google APIs, visit: https://cloud.google.com/docs/authentication/getting-started',
      'Could not load the default credentials.',
      'Your default credentials were not found.',
    ],
    misses: ['default settings were not found'],
  },
  {
    id: 'google/reauthenticate',
    cause: 'vertex_gcp_credentials',
    weight: 0.95,
    signal: 'google',
    says: message('rule.google.reauthenticate'),
    match: {
      any: [
        /invalid_grant.{0,20}invalid jwt|iat and exp values|short-lived token \(60 minutes\)/,
        /invalid_rapt|reauth related error|reauthentication (?:is needed|failed|required)/,
        /gcloud auth (?:application-default )?login/,
        /problem refreshing your current auth tokens/,
        /google\.auth.{0,40}refresherror|(?:vertex|google|gcloud|gcp).{0,60}(?:refresh access token|invalid_grant)|(?:refresh access token|invalid_grant).{0,80}(?:vertex|google|gcp)/,
      ],
    },
    hits: ['{"error":"invalid_grant","error_description":"reauth related error (invalid_rapt)"}'],
    misses: ['{"error":"invalid_grant","error_description":"Refresh token not found"}'],
  },
  {
    id: 'google/permission',
    cause: 'vertex_gcp_credentials',
    weight: 0.86,
    signal: 'google',
    says: message('rule.google.permission'),
    match: {
      any: [
        /permission_denied/,
        /permission ['"]?aiplatform\.[a-z.]{1,60}['"]? denied/,
        /permission denied on resource project|consumer_invalid/,
        /insufficient authentication scopes/,
        /(?:aiplatform|vertex ai|googleapis).{0,80}(?:has not been used|is disabled|not enabled|forbidden|denied)/,
        /the caller does not have permission/,
        /service account.{0,60}(?:does not exist|not found|disabled|lacks)/,
      ],
    },
    also: [
      {
        cause: 'org_disabled_or_permission',
        weight: 0.42,
        says: message('rule.google.permission.org_disabled_or_permission'),
      },
      { cause: 'model_access', weight: 0.36, says: message('rule.google.permission.model_access') },
    ],
    hits: ['[API Error: Permission denied on resource project my-project. (Status: PERMISSION_DENIED)]'],
    misses: ['EACCES: permission denied, open /etc/hosts'],
  },
  {
    id: 'google/key-instead-of-token',
    cause: 'vertex_gcp_credentials',
    weight: 0.92,
    signal: 'google',
    says: message('rule.google.key-instead-of-token'),
    match: {
      any: [
        /api keys are not supported by this api/,
        /expected oauth ?2? ?access token/,
        /status: unauthenticated|["']status["'] ?: ?["']unauthenticated|access_token_type_unsupported/,
        /request (?:is missing required|had invalid) authentication credential/,
      ],
    },
    hits: ['API keys are not supported by this API. Expected OAuth2 access token'],
    misses: ['Expected a string'],
  },
  {
    id: 'google/speaks',
    cause: 'vertex_gcp_credentials',
    weight: 0.5,
    signal: 'google',
    says: message('rule.google.speaks'),
    match: {
      any: [
        /could not (?:refresh access token|fetch id token)/,
        /claude_code_use_vertex|access_token_expired/,
        /denied|unauthorized|unauthenticated|forbidden|\b401\b|\b403\b|invalid_grant|credentials|expired|not set|must be set|missing/,
      ],
      all: [/vertex|gcloud|googleapis|google[ .]cloud|google\.auth|anthropic_vertex|cloud_ml_region/],
      none: [/storage\.googleapis\.com|quota exceeded|resource_exhausted/],
    },
    hits: ['Vertex: 403 Forbidden'],
    misses: ['Failed to fetch https://storage.googleapis.com/x: unable to get local issuer certificate, 403'],
  },
];
