import type { Environment } from '../where';
import type { ShellReading } from './shell-event';

/**
 * What shell start-up files would make of an environment, as far as reading them can tell: assignments that surely
 * happen, with a value that is written out. What the shell would work out stays as it was.
 *
 * @param files in the order in which the shell reads them
 */
export function environmentOfFiles(env: Environment, files: readonly ShellReading[]): Environment {
  const variables = new Map(Object.entries(env));
  const exported = new Set(variables.keys());
  const local = new Map<string, string>();
  for (const event of files.flatMap(({ events }) => events)) {
    if (event.kind === 'export') {
      exported.add(event.name);
      const value = local.get(event.name);
      if (value !== undefined) variables.set(event.name, value);
    } else if (event.kind === 'unset') {
      if (!event.sure) continue;
      variables.delete(event.name);
      exported.delete(event.name);
      local.delete(event.name);
    } else if (event.kind === 'set' && event.sure && !event.dynamic) {
      if (event.exported) exported.add(event.name);
      if (exported.has(event.name)) variables.set(event.name, event.value);
      else local.set(event.name, event.value);
    }
  }
  return Object.fromEntries(variables);
}
