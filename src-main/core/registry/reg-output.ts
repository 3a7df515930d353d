import type { Environment } from '../where';

export interface RegistryValue {
  readonly name: string;
  /** `REG_SZ`, `REG_EXPAND_SZ`, … */
  readonly type: string;
  readonly data: string;
}

const valueLine = /^ {4}(.+?) {4}(REG_[A-Z_]{1,30})(?: {4}(.*))?$/;

/**
 * Reads what `reg query KEY` prints: the key, then one value a line, its parts four spaces apart (learn.microsoft.com,
 * "reg query"). Text with line breaks in it goes on over lines; keys below are left out.
 */
export function readRegQuery(output: string): readonly RegistryValue[] {
  const values: { name: string; type: string; data: string }[] = [];
  let open = false;
  for (const line of output.split(/\r?\n/)) {
    const [, name, type, data = ''] = valueLine.exec(line) ?? [];
    if (name !== undefined && type !== undefined) {
      values.push({ name, type, data });
      open = type === 'REG_SZ' || type === 'REG_EXPAND_SZ';
      continue;
    }
    const last = values.at(-1);
    if (/^HKEY_/.test(line)) open = false;
    else if (open && last !== undefined) last.data += `\n${line}`;
  }
  return values.map((value) => ({ ...value, data: value.data.replace(/\n+$/, '') }));
}

/** Fills in `%NAME%` as Windows does: names without case, unknown ones stay. */
export function expand(text: string, env: Environment): string {
  const known = new Map(Object.entries(env).map(([name, value]) => [name.toUpperCase(), value]));
  return text.replace(/%([^%=\s]{1,200})%/g, (whole, name: string) => known.get(name.toUpperCase()) ?? whole);
}

/**
 * The environment that a terminal opened now would have: what the session has, with the machine's and the user's
 * variables as the registry holds them. The user's come before the machine's, but the two PATHs are joined
 * (learn.microsoft.com, "Environment Variables").
 */
export function windowsEnvironment(
  session: Environment,
  machine: readonly RegistryValue[],
  user: readonly RegistryValue[],
): Environment {
  const env: Record<string, string> = { ...session };
  const nameIn = (name: string) => Object.keys(env).find((key) => key.toUpperCase() === name.toUpperCase()) ?? name;
  const apply = (values: readonly RegistryValue[], joinPath: boolean) => {
    for (const { name, type, data } of values) {
      if (type !== 'REG_SZ' && type !== 'REG_EXPAND_SZ') continue;
      const value = type === 'REG_EXPAND_SZ' ? expand(data, env) : data;
      const isPath = name.toUpperCase() === 'PATH';
      const before = env[nameIn(name)];
      env[nameIn(name)] = isPath && joinPath && before !== undefined ? `${before};${value}` : value;
    }
  };
  apply(machine, false);
  apply(
    user,
    machine.some(({ name }) => name.toUpperCase() === 'PATH'),
  );
  return env;
}
