import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

const marks = /\baws\b|bedrock|\bsts\b|\biam\b|arn:aws|amazonaws|botocore|boto3/;

/** What AWS and its SDKs print when their credentials are missing, ended or wrong. */
export const awsRules: readonly DiagnosisRule[] = [
  {
    id: 'aws/security-token',
    cause: 'bedrock_aws_credentials',
    weight: 0.94,
    signal: 'aws',
    says: message('rule.aws.security-token'),
    match: {
      any: [
        /security token.{0,30}(?:request )?(?:is |has |was )?(?:been )?(?:invalid|expired|not valid|missing|unrecognized)/,
        /unrecognizedclientexception|invalidclienttokenid|expiredtoken(?:exception)?\b|invalidtoken(?:exception)?:/,
        /session token (?:not found or invalid|has expired|is expired)/,
        /access key id.{0,50}(?:does not exist|not exist|invalid)/,
      ],
    },
    hits: [
      'API Error: 403 The security token included in the request is invalid.',
      'UnauthorizedException: Session token not found or invalid',
    ],
    misses: ['The token in this JSON is invalid'],
  },
  {
    id: 'aws/sso-ended',
    cause: 'bedrock_aws_credentials',
    weight: 0.95,
    signal: 'aws',
    says: message('rule.aws.sso-ended'),
    match: {
      any: [
        /sso returns an invalid|invalid sso credentials/,
        /sso access token|tokenretrievalerror|pending authorization expired|sso-oidc/,
        /sso (?:session|token|login).{0,80}(?:expired|invalid|not found|missing|failed|refresh)/,
        /aws sso login/,
        /(?:retrieving|refreshing|loading) (?:the )?token from sso|unauthorizedssotoken|ssotoken(?:load|provider)/,
        /token is expired.{0,40}sso/,
      ],
    },
    hits: ['The SSO session associated with this profile has expired.', "Run 'aws sso login' with the profile."],
    misses: ['Choose login with SSO'],
  },
  {
    id: 'aws/no-credentials',
    cause: 'bedrock_aws_credentials',
    weight: 0.93,
    signal: 'aws',
    says: message('rule.aws.no-credentials'),
    match: {
      any: [
        /requires multi-factor authentication|mfa code|mfa_serial|assume role with mfa/,
        /credential_process|container metadata credential|container_credentials|ec2 metadata|@aws-sdk\/credential|no httpauthscheme|createoauth2token|because of a change in your password/,
        /(?:could not|unable to|failed to) load (?:a )?token (?:from any providers|for session)|re-?authenticate using [`'"]?aws/,
        /aws.{0,40}(?:credential resolve|timed out)|waiting for aws|request to aws timed out/,
        /(?:could not|unable to|cannot|can't|failed to) (?:load|locate|find|resolve|get|retrieve|obtain).{0,24}(?:aws )?credentials(?: from any providers)?/,
        /retrieving credentials from|credential refresh failed|(?:imds|instance metadata|metadata service).{0,60}(?:fail|error|timed out|unable|credential)/,
        /credentialsprovidererror|nocredentialserror|partialcredentialserror|credentialretrievalerror/,
        /(?:aws|bedrock).{0,40}(?:credentials|authentication|auth).{0,24}(?:failed|expired|invalid|missing|not found|not configured|unavailable)/,
        /(?:refresh|check|renew) your aws credentials|aws ?credential ?export|aws ?auth ?refresh|awscredentialexport|awsauthrefresh/,
        /no aws (?:credentials|profile|region)|missing credentials in config/,
      ],
      none: [/vertex/, /default credentials|google|azure|gcloud|keychain|secure storage/],
    },
    hits: [
      'Profile work credential_process returned expired credentials.',
      'Failed to load a token for session x, please re-authenticate using aws login',
      'Could not load credentials from any providers',
      'botocore NoCredentialsError: Unable to locate credentials',
    ],
    misses: ['Could not load the default credentials. See cloud.google.com'],
  },
  {
    id: 'aws/signature-or-profile',
    cause: 'bedrock_aws_credentials',
    weight: 0.9,
    signal: 'aws',
    says: message('rule.aws.signature-or-profile'),
    match: {
      any: [
        /requires 'credential' parameter|signedheaders/,
        /request signature we calculated does not match|signaturedoesnotmatch|invalidsignatureexception|incompletesignature/,
        /profile.{0,60}(?:could not be found|not be found|not found|does not exist|is not configured|configured (?:with|to use)).{0,60}/,
        /config profile.{0,40}could not be found/,
        /signature (?:has )?expired: |clock skew|requesttimetooskewed|signature not yet current/,
        /aws[ _]region.{0,24}(?:is )?not (?:set|configured|specified)|(?:no|missing) (?:aws )?region/,
        /(?:aws )?region is missing|aws_region.{0,30}(?:not set|missing|required)|must specify a region|configerror.{0,20}region/,
        /missing authentication token|missingauthenticationtoken/,
      ],
      all: [/aws|bedrock|signature|shared credentials|config profile|region|\bsso\b/],
      none: [/user:profile|oauth|claude profile|chrome profile/],
    },
    hits: [
      "403 Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter.",
      'Profile gen-ai could not be found or parsed in shared credentials file.',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key.',
    ],
    misses: ['Your profile picture was not found'],
  },
  {
    id: 'aws/role-refused',
    cause: 'bedrock_aws_credentials',
    weight: 0.86,
    signal: 'aws',
    says: message('rule.aws.role-refused'),
    match: {
      any: [
        /not authorized to perform:? (?:sts|sso|iam):/,
        /accessdenied.{0,60}(?:assumerole|getsessiontoken|getcalleridentity)/,
        /calling the (?:assumerole|getsessiontoken|getcalleridentity|getrolecredentials) operation/,
      ],
    },
    also: [
      {
        cause: 'org_disabled_or_permission',
        weight: 0.45,
        says: message('rule.aws.role-refused.org_disabled_or_permission'),
      },
    ],
    hits: ['User: arn:aws:iam::1:user/bob is not authorized to perform: sts:AssumeRole'],
    misses: ['is not authorized to perform: bedrock:InvokeModel'],
  },
  {
    id: 'aws/bedrock-key-rejected',
    cause: 'bedrock_aws_credentials',
    weight: 0.84,
    signal: 'aws',
    says: message('rule.aws.bedrock-key-rejected'),
    match: {
      any: [
        /(?:api ?key|bearer token|token|credentials?).{0,40}(?:rejected|invalid|not valid|is valid|expired|refused|format)/,
        /authentication failed|verification failed|access ?denied(?:exception)?|unauthorized/,
        /must start with pre-defined prefix/,
      ],
      all: [/bedrock|aws_bearer|amazonaws|pre-defined prefix/],
      none: [/you don't have access to the model|invokemodel/],
    },
    also: [{ cause: 'invalid_api_key', weight: 0.5, says: message('rule.aws.bedrock-key-rejected.invalid_api_key') }],
    hits: ['/setup-bedrock\nVerification failed\nAPI Key was rejected'],
    misses: ['API Key was rejected', 'Bedrock is a town'],
  },
  {
    id: 'aws/speaks',
    cause: 'bedrock_aws_credentials',
    weight: 0.5,
    signal: 'aws',
    says: message('rule.aws.speaks'),
    match: {
      any: [
        /claude_code_use_bedrock/,
        /access ?denied|unauthorized|forbidden|\b403\b|\b401\b|expired|not authorized|credentials/,
      ],
      all: [marks],
      none: [/authorized to perform: bedrock|invokemodel|throttl|on-demand throughput/],
    },
    hits: ['bedrock-runtime.us-east-1.amazonaws.com 403 Forbidden'],
    misses: ['403 Forbidden'],
  },
];
