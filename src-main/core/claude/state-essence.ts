import { hexDigest } from '../fingerprint';
import { isObject, objectAt, parseJsonText } from '../json-text';

const atTop = ['oauthAccount', 'primaryApiKey', 'customApiKeyResponses', 'env', 'mcpServers'] as const;
const ofProject = ['hasTrustDialogAccepted', 'mcpServers'] as const;

/**
 * A digest of what `.claude.json` says about signing in. Claude Code writes the file every few seconds while it works
 * (counters, remembered prompts: observed with 2.1.330, 2026-11); only this part is a reason to look again.
 *
 * @returns a digest that gives nothing away; the text's own where it is no JSON
 */
export function stateEssence(text: string): string {
  const parsed = parseJsonText(text);
  if (!parsed.ok || !isObject(parsed.value.value)) return hexDigest(text);
  const root = parsed.value.value;
  const projects = objectAt(root, 'projects');
  return hexDigest(
    JSON.stringify([
      atTop.map((key) => root[key]),
      Object.keys(projects)
        .sort()
        .map((path) => [path, ofProject.map((key) => objectAt(projects, path)[key])]),
    ]),
  );
}
