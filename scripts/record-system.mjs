// Writes down what the system's own tools print, so that what was written from their documentation can be checked
// against what they really say. For throw-away machines of a build service: it prints names of that machine's
// programs. artifacts/system/NAME.txt holds the command, its exit code and both outputs.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { artifactsFolder } from './lib/project.mjs';
import { run } from './lib/run.mjs';

const service = 'dev.keymender.recording';

const commands = {
  darwin: [
    ['security-missing', 'security', 'find-generic-password', '-s', service, '-w'],
    ['security-add', 'security', 'add-generic-password', '-a', 'nobody', '-s', service, '-w', 'invented'],
    ['security-attributes', 'security', 'find-generic-password', '-s', service],
    ['security-value', 'security', 'find-generic-password', '-s', service, '-w'],
    ['security-delete', 'security', 'delete-generic-password', '-s', service],
    ['security-keychains', 'security', 'list-keychains'],
    ['launchctl-setenv', 'launchctl', 'setenv', 'KEYMENDER_RECORDING', 'invented value'],
    ['launchctl-getenv', 'launchctl', 'getenv', 'KEYMENDER_RECORDING'],
    ['launchctl-getenv-missing', 'launchctl', 'getenv', 'KEYMENDER_NOT_THERE'],
    ['launchctl-unsetenv', 'launchctl', 'unsetenv', 'KEYMENDER_RECORDING'],
    ['ps', 'ps', '-axww', '-o', 'pid=,ppid=,lstart=,command='],
  ],
  win32: [
    ['reg-add', 'reg', 'add', 'HKCU\\Environment', '/v', 'KEYMENDER_RECORDING', '/t', 'REG_SZ', '/d', 'invented', '/f'],
    ['reg-query', 'reg', 'query', 'HKCU\\Environment'],
    ['reg-query-one', 'reg', 'query', 'HKCU\\Environment', '/v', 'KEYMENDER_RECORDING'],
    ['reg-query-missing', 'reg', 'query', 'HKCU\\Environment', '/v', 'KEYMENDER_NOT_THERE'],
    ['reg-query-policies', 'reg', 'query', 'HKLM\\SOFTWARE\\Policies\\ClaudeCode'],
    ['reg-delete', 'reg', 'delete', 'HKCU\\Environment', '/v', 'KEYMENDER_RECORDING', '/f'],
    [
      'processes',
      'powershell',
      '-NoProfile',
      '-Command',
      'Get-CimInstance Win32_Process | Select-Object ProcessId,ParentProcessId,CreationDate,Name | ConvertTo-Json',
    ],
  ],
  linux: [['ps', 'ps', '-eww', '-o', 'pid=,ppid=,lstart=,args=']],
};

const folder = join(artifactsFolder, 'system');
await mkdir(folder, { recursive: true });
for (const [name, command, ...args] of commands[process.platform] ?? []) {
  const { code, stdout, stderr, ms } = await run(command, args, { capture: true, timeoutMs: 30_000 });
  const heading = [`$ ${[command, ...args].join(' ')}`, `exit code ${code}, ${ms} ms`];
  await writeFile(join(folder, `${name}.txt`), [...heading, '-- stdout', stdout, '-- stderr', stderr].join('\n'));
  console.log(`${name}: exit code ${code}`);
}
