/** Sections by name, each with its values by lower-case key. */
export type Ini = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads one of AWS's two files as its own programs do: `[profile x]` of the one is `[x]` of the other, a comment begins
 * a line, nested lines (`s3 =`) are no values of their own (docs.aws.amazon.com, "Configuration and credential file
 * settings in the AWS CLI", 2026-11).
 */
export function readIni(text: string): Ini {
  const sections = new Map<string, Map<string, string>>();
  let section: Map<string, string> | null = null;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const header = /^\s*\[([^\]]{1,200})\]/.exec(line)?.[1];
    if (header !== undefined) {
      const name = header.trim().replace(/^profile\s+/, '');
      section = sections.get(name) ?? new Map<string, string>();
      sections.set(name, section);
      continue;
    }
    const at = line.indexOf('=');
    if (section === null || at < 1 || /^\s/.test(line) || /^[#;]/.test(line)) continue;
    section.set(
      line.slice(0, at).trim().toLowerCase(),
      line
        .slice(at + 1)
        .trim()
        .replace(/\s[#;].{0,500}$/, ''),
    );
  }
  return sections;
}
