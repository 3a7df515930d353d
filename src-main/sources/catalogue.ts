import type { Source } from '../core/source';
import { bash } from './shell/bash';
import { environmentD, etcEnvironment, pamEnvironment } from './shell/environment-files';
import { fish } from './shell/fish';
import { nushell } from './shell/nushell';
import { otherPosix } from './shell/other-posix';
import { powershell } from './shell/powershell';
import { zsh } from './shell/zsh';

/**
 * Every known place besides those that the resolver reads itself (see services/read-claude).
 * To add one: a file in this folder with a `Source`, a line here, a spec with a marked key in it.
 * Where two know the same place, the earlier one is believed.
 */
export const sources: readonly Source[] = [
  zsh,
  bash,
  fish,
  nushell,
  powershell,
  environmentD,
  etcEnvironment,
  pamEnvironment,
  otherPosix,
];
