import type { Source } from '../core/source';
import { serverSettings } from './claude-code/server-settings';
import { awsFiles, awsSignOn } from './cloud/aws';
import { azure, gcloud, googleDefault } from './cloud/google-and-azure';
import { editorSettings, workspaceSettings } from './editors/vs-code';
import { backups } from './leftovers/backups';
import { guideFiles } from './leftovers/guide-files';
import { history } from './leftovers/history';
import { settingsFields, stateText } from './leftovers/settings-fields';
import { managedServers, projectServerFolder, projectServers, userServers } from './mcp/claude-code';
import { desktop, guideServers, otherAssistants } from './mcp/other-clients';
import { plugins, skills } from './mcp/skills-and-plugins';
import { projectSettings } from './projects/claude-settings';
import { dotenv, envrc } from './projects/dotenv';
import { compose, devcontainer, mise, toolVersions } from './projects/tool-files';
import { bash } from './shell/bash';
import { environmentD, etcEnvironment, pamEnvironment } from './shell/environment-files';
import { fish } from './shell/fish';
import { launchd } from './shell/launchd';
import { nushell } from './shell/nushell';
import { otherPosix } from './shell/other-posix';
import { powershell } from './shell/powershell';
import { zsh } from './shell/zsh';
import { otherAssistantKeys } from './tools/other-assistants';

/**
 * Every known place besides those that the resolver reads itself (see services/read-claude).
 * To add one: a file in this folder with a `Source`, a line here, a spec with a marked key in it.
 * Where two know the same place, the earlier one is believed.
 */
export const sources: readonly Source[] = [
  // What sets the environment.
  ...[zsh, bash, fish, nushell, powershell, launchd, environmentD, etcEnvironment, pamEnvironment, otherPosix],
  // What Claude Code reads itself.
  ...[serverSettings, projectSettings, userServers, projectServers, managedServers, editorSettings, workspaceSettings],
  // What other tools read.
  ...[dotenv, envrc, mise, toolVersions, compose, devcontainer, projectServerFolder, desktop, otherAssistants],
  ...[otherAssistantKeys, awsFiles, awsSignOn, googleDefault, gcloud, azure],
  // Text that Claude Code reads, and what nothing reads.
  ...[skills, plugins, settingsFields, stateText, guideServers, guideFiles, backups, history],
];
