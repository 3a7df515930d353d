import { fingerprint, mask } from '../fingerprint';
import type { Secret } from '../secret';

/** What may be known of a secret without opening it: enough to tell two apart, and to show which one is meant. */
export const fingerprintOf = (secret: Secret): string => fingerprint(secret.reveal());

export const maskOf = (secret: Secret): string => mask(secret.reveal());

/** Access, refresh and long-lived tokens of a Claude login. */
export const isLoginToken = (secret: Secret): boolean => /^sk-ant-(?:oat|ort|sid)\d/.test(secret.reveal().trim());
