import { powerMonitor } from 'electron';

/** Calls when the computer comes out of sleep, and when its user comes back to a locked screen. Only after `ready`. */
export function onWaking(wake: () => void): void {
  powerMonitor.on('resume', wake);
  // Linux has no such event; there, coming out of sleep has to do.
  powerMonitor.on('unlock-screen', wake);
}
