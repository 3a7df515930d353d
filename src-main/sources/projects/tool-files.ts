import { readTomlValues, readYamlValues } from '../../core/shell-text/tables';
import { file, type Source } from '../../core/source';
import { joinPath } from '../../core/where';
import { copiesIn } from '../kit/copies';
import { jsonFindings } from '../kit/json-findings';
import { configPath, projectFolders } from '../kit/places';
import { tableFindings } from '../kit/table-findings';

export const mise: Source = {
  id: 'projects/mise',
  tool: 'mise',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, mise.jdx.dev, "Configuration" and "Environments"',
  at: (where) => [
    file(configPath(where, 'mise', 'config.toml'), 'toml'),
    ...projectFolders(where).flatMap((path) =>
      ['mise.toml', '.mise.toml', 'mise.local.toml', '.mise.local.toml', '.mise/config.toml'].map((name) =>
        file(joinPath(path, name), 'toml'),
      ),
    ),
  ],
  parse: (text) => tableFindings(text, 'projects/mise', readTomlValues),
};

/** Holds versions by right; a key in it is a mistake that people make all the same. */
export const toolVersions: Source = {
  id: 'projects/tool-versions',
  tool: 'asdf',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, asdf-vm.com, "Configuration"',
  at: (where) => projectFolders(where).map((path) => file(joinPath(path, '.tool-versions'), 'plain')),
  parse: (text) => copiesIn(text, { source: 'projects/tool-versions', readBy: 'other-tool' }),
};

const composeNames = ['compose', 'docker-compose'].flatMap((name) =>
  ['', '.override', '.dev', '.local'].flatMap((part) => ['yml', 'yaml'].map((ending) => `${name}${part}.${ending}`)),
);

export const compose: Source = {
  id: 'projects/compose',
  tool: 'Docker Compose',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, docs.docker.com, Compose file reference, "environment"',
  at: (where) =>
    projectFolders(where).flatMap((path) => composeNames.map((name) => file(joinPath(path, name), 'yaml'))),
  parse: (text) => tableFindings(text, 'projects/compose', readYamlValues),
};

export const devcontainer: Source = {
  id: 'projects/devcontainer',
  tool: 'the dev container',
  readByClaudeCode: 'other-tool',
  checked: '2026-11, containers.dev, devcontainer.json reference: containerEnv, remoteEnv',
  at: (where) =>
    projectFolders(where).flatMap((path) =>
      ['.devcontainer/devcontainer.json', '.devcontainer.json'].map((name) => file(joinPath(path, name), 'jsonc')),
    ),
  parse: (text) => jsonFindings(text, { source: 'projects/devcontainer', readBy: 'other-tool' }),
};
