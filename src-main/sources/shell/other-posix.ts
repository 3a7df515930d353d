import { readPosix } from '../../core/shell-text/posix';
import { file } from '../../core/source';
import { homePath } from '../../core/where';
import { startUpSource } from '../kit/start-up';

const names = [
  '.xprofile',
  '.xsessionrc',
  '.xinitrc',
  '.xsession',
  '.kshrc',
  '.mkshrc',
  '.cshrc',
  '.tcshrc',
  '.login',
  '.env.sh',
  '.exports',
  '.aliases',
  '.secrets',
];

/** Files of the graphical session, of ksh and csh, and names that people give to files their shell reads. */
export const otherPosix = startUpSource({
  id: 'shell/session',
  tool: 'your session',
  checked: '2026-11, Debian Wiki "Xsession"; ksh93 and tcsh 6.24 manuals, "Invocation"',
  at: (where) => names.map((name) => file(homePath(where, name), 'shell')),
  read: (text) => readPosix(text.text),
  orders: (present) => present.map((path) => [path]),
});
