const serious = new Set(['high', 'critical']);

/**
 * What `npm audit --json` found that must be dealt with.
 *
 * @param {{ vulnerabilities?: Record<string, { severity: string, via: readonly unknown[] }> }} report
 * @param {readonly { advisory: string, reason: string, until: string }[]} exceptions `until`: ISO date
 * @param {string} today ISO date
 * @returns {string[]} one line each; empty when there is nothing
 */
export function auditProblems(report, exceptions, today) {
  if (report.vulnerabilities === undefined) return ['npm audit gave no report'];
  const excused = new Set(exceptions.filter(({ until }) => until >= today).map(({ advisory }) => advisory));
  const found = Object.entries(report.vulnerabilities).flatMap(([name, { via }]) =>
    via
      // A name instead of an advisory says only that a dependency of it is affected, which has an entry of its own.
      .filter((cause) => typeof cause === 'object' && serious.has(cause.severity) && !excused.has(advisoryOf(cause)))
      .map((cause) => `${name}: ${cause.severity}: ${cause.title} (${advisoryOf(cause)})`),
  );
  return [...new Set(found)];
}

const advisoryOf = ({ url = '' }) => url.split('/').at(-1);
