import type { DiagnosisRule } from '../../core/diagnose/rule';
import { accountRules } from './account';
import { anthropicKeyRules } from './anthropic-key';
import { awsRules } from './aws';
import { azureRules } from './azure';
import { billingRules } from './billing';
import { configFileRules } from './config-files';
import { filePermissionRules } from './file-permission';
import { gatewayRules } from './gateway';
import { googleRules } from './google';
import { hintRules } from './hints';
import { keychainRules } from './keychain';
import { limitRules } from './limits';
import { loginFlowRules } from './login-flow';
import { modelRules } from './model';
import { networkRules } from './network';
import { notAuthRules } from './not-auth';
import { oauthLoginRules } from './oauth-login';
import { organizationRules } from './organization';
import { otherProgramRules } from './other-programs';
import { serverRules } from './server';
import { shadowingRules } from './shadowing';
import { versionRules } from './version';

/**
 * Everything that a pasted text is held against, one family of causes a file. The order means nothing: weights decide.
 *
 * Sources: the messages of Claude Code 2.1.330 as observed; the Anthropic API error reference; the error pages of AWS,
 * Google Cloud and Microsoft Foundry; public issue threads up to November 2026.
 */
export const diagnosisRules: readonly DiagnosisRule[] = [
  ...anthropicKeyRules,
  ...oauthLoginRules,
  ...accountRules,
  ...shadowingRules,
  ...awsRules,
  ...googleRules,
  ...azureRules,
  ...gatewayRules,
  ...billingRules,
  ...limitRules,
  ...organizationRules,
  ...networkRules,
  ...versionRules,
  ...configFileRules,
  ...keychainRules,
  ...filePermissionRules,
  ...serverRules,
  ...modelRules,
  ...loginFlowRules,
  ...notAuthRules,
  ...otherProgramRules,
  ...hintRules,
];
