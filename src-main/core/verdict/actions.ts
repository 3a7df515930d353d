import { message, say } from '../../contract/messages/message';
import type { Action } from '../../contract/diagnosis';

/** The buttons that a diagnosis can offer, with their labels. */
export const actions = {
  checkNow: (): Action => ({ id: 'check-now', label: say(message('do.check-now')) }),
  login: (): Action => ({ id: 'login-subscription', label: say(message('do.login')) }),
  loginAgain: (): Action => ({ id: 'login-subscription', label: say(message('do.login-again')) }),
  loginConsole: (): Action => ({ id: 'login-console', label: say(message('do.login-console')) }),
  logout: (): Action => ({ id: 'logout', label: say(message('do.logout')) }),
  rotate: (finding: string): Action => ({ id: 'rotate', label: say(message('do.rotate')), findings: [finding] }),
  useLogin: (login: string): Action => ({ id: 'use-subscription', label: say(message('do.use-login', { login })) }),
  remove: (finding: string): Action => ({ id: 'remove', label: say(message('do.remove')), findings: [finding] }),
  repair: (...findings: readonly string[]): Action => ({
    id: 'repair',
    label: say(message('do.repair')),
    findings: [...findings],
  }),
  correct: (finding: string): Action => ({ id: 'repair', label: say(message('do.correct')), findings: [finding] }),
  howToRepair: (finding: string): Action => ({
    id: 'repair',
    label: say(message('do.how-to-repair')),
    findings: [finding],
  }),
  showFile: (finding: string): Action => ({
    id: 'show-file',
    label: say(message('do.show-file')),
    findings: [finding],
  }),
  runHelper: (): Action => ({ id: 'run-helper', label: say(message('do.run-helper')) }),
  showWhy: (): Action => ({ id: 'show-why', label: say(message('do.show-why')) }),
  showCopies: (): Action => ({ id: 'show-copies', label: say(message('do.show-copies')) }),
  networkCheck: (): Action => ({ id: 'network-check', label: say(message('do.network-check')) }),
  install: (): Action => ({ id: 'install-claude', label: say(message('do.install')), link: 'install-docs' }),
  update: (): Action => ({ id: 'update-claude', label: say(message('do.update')), link: 'install-docs' }),
  keysPage: (): Action => ({ id: 'open-link', label: say(message('do.new-key-page')), link: 'console-keys' }),
  consoleBilling: (): Action => ({ id: 'open-link', label: say(message('do.billing')), link: 'console-billing' }),
  claudeBilling: (): Action => ({ id: 'open-link', label: say(message('do.billing')), link: 'claude-billing' }),
  usage: (): Action => ({ id: 'open-link', label: say(message('do.usage')), link: 'claude-usage' }),
  statusPage: (): Action => ({ id: 'open-link', label: say(message('do.status-page')), link: 'status-page' }),
  bedrockDocs: (): Action => ({ id: 'open-link', label: say(message('do.bedrock-docs')), link: 'bedrock-docs' }),
  vertexDocs: (): Action => ({ id: 'open-link', label: say(message('do.vertex-docs')), link: 'vertex-docs' }),
  networkDocs: (): Action => ({ id: 'open-link', label: say(message('do.network-docs')), link: 'network-docs' }),
  support: (): Action => ({ id: 'open-link', label: say(message('do.support')), link: 'support' }),
} as const;
