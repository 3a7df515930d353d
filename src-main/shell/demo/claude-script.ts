import { demoCode } from './keys';

/** A text as one word of a POSIX shell. */
const word = (text: string): string => `'${text.replace(/'/g, "'\\''")}'`;

export interface ScriptParts {
  /** Absolute path of the invented home. */
  readonly home: string;
  /** File with the login that the next sign-in brings. */
  readonly nextLogin: string;
  /** The lines of `oauthAccount` in the state file, ending with a comma. */
  readonly accountLines: string;
}

/**
 * Stands in for the `claude` command in the demo: `--version`, `auth login` and `auth logout` do to the files of
 * the invented home what the real command does (observed with 2.1.330): a logout deletes the stored login and takes
 * `oauthAccount` and `primaryApiKey` out of the state file, and touches nothing else.
 */
export function claudeScript({ home, nextLogin, accountLines }: ScriptParts): string {
  return `#!/bin/sh
home=${word(home)}
state=$home/.claude.json
login=$home/.claude/.credentials.json

# The state file is indented by two: a block at the first level ends with a brace at that level.
without_account() {
  awk '/^  "oauthAccount": \\{/ { skip = 1 } !skip && !/^  "primaryApiKey":/ { print } /^  \\},?$/ { skip = 0 }' "$state"
}

replace_state() {
  cp -p "$state" "$state.new" && cat >"$state.new" && mv "$state.new" "$state"
}

case "$1 $2" in
  "--version ") echo "2.1.330 (Claude Code)" ;;
  "auth login")
    echo "Opening browser to sign in…"
    echo "If the browser didn't open, visit:"
    echo "https://claude.ai/oauth/authorize?code=true&response_type=code&state=demo-state"
    printf 'Paste code here if prompted > '
    while read -r code; do
      case "$code" in
        ${demoCode})
          umask 077
          cp ${word(nextLogin)} "$login.new" && mv "$login.new" "$login"
          kept=$(without_account)
          { echo "{"; printf '%s\\n' ${word(accountLines)}; printf '%s\\n' "$kept" | tail -n +2; } | replace_state
          echo "Login successful."
          exit 0 ;;
        *"#"*)
          echo "Couldn't log in: That code wasn't accepted. It may be incomplete, expired, already used, or from an earlier sign-in attempt. Sign in again to get a new code." >&2
          exit 1 ;;
        *) echo "That doesn't look like the full code. Copy all of it, including the # in the middle." >&2 ;;
      esac
    done
    exit 1 ;;
  "auth logout")
    rm -f "$login"
    kept=$(without_account)
    printf '%s\\n' "$kept" | replace_state
    echo "Successfully logged out from your Anthropic account." ;;
  *) echo "error: unknown command '$1'" >&2; exit 1 ;;
esac
`;
}
