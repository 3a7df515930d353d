import { randomBytes } from 'node:crypto';

/** Letters of a key, new in every run, so that no invented key ever stands in a repository and looks like a real one. */
function letters(count: number): string {
  return randomBytes(count).toString('base64url').slice(0, count);
}

const apiKey = (): string => `sk-ant-api03-Demo${letters(89)}AA`;
const accessToken = (): string => `sk-ant-oat01-Demo${letters(89)}AA`;
const refreshToken = (): string => `sk-ant-ort01-Demo${letters(89)}AA`;

/** The credentials of the invented home. Nobody outside of the demo would accept one of them. */
export function demoKeys() {
  return {
    /** Deleted in the Console long ago, and still in many places. */
    stale: apiKey(),
    /** Older still: only in a backup. */
    forgotten: apiKey(),
    /** For trying out a rotation. */
    fresh: apiKey(),
    /** Another tool's, and still good. */
    tool: apiKey(),
    login: { access: accessToken(), refresh: refreshToken() },
    /** What the next login will bring. */
    next: { access: accessToken(), refresh: refreshToken() },
  };
}

export type DemoKeys = ReturnType<typeof demoKeys>;

/** The code that the demo's sign-in page shows. */
export const demoCode = 'demo-code#demo-state';
