import { activeHelper, keyInUse } from '../../core/accounts/in-use';
import type { HelperTools } from '../../core/accounts/helper-command';
import { message, say } from '../../contract/messages/message';
import { baseOf, joinPath, parentOf } from '../../core/where';
import type { Look } from '../machine';

/** What the user should know of this machine before a key gets its home there. */
export function homeHints(look: Look, tools: HelperTools): readonly string[] {
  const { inputs, folders } = look.claude;
  const userSettings = joinPath(folders.config, 'settings.json');
  const higher = inputs.settings.find(
    ({ state, helper, path }) => state === 'ok' && helper !== null && path !== userSettings,
  );
  const isFirst = higher?.helper?.command === activeHelper(inputs) && keyInUse(inputs) === null;
  const { login } = inputs;
  return [
    ...(look.headless.provider.provider === 'firstParty' ? [] : [say(message('home.provider'))]),
    ...(higher !== undefined && isFirst
      ? [say(message('home.higher-scope', { file: `${baseOf(parentOf(higher.path))}/${baseOf(higher.path)}` }))]
      : []),
    ...(login !== null && login.accessToken !== '' ? [say(message('home.login-rests'))] : []),
    ...(tools.platform === 'darwin' ? [say(message('home.mac-asks'))] : []),
    ...(tools.platform === 'linux' ? [say(message('home.linux-session'))] : []),
  ];
}
