const monthMs = 31 * 24 * 60 * 60 * 1000;

/**
 * Moves times along with the clock: every number in a file that lies within a month of the recording keeps its
 * distance from now. Milliseconds (13 digits) as Claude Code's own login file has them, seconds (10 digits) as
 * Anthropic profiles have them.
 */
function movedTimes(text, recordedAtMs, nowMs) {
  if (!recordedAtMs) return text;
  const shift = nowMs - recordedAtMs;
  return text.replace(/(?<![\d.])\d{10}(?:\d{3})?(?!\d)/g, (digits) => {
    const unit = digits.length === 13 ? 1 : 1000;
    const near = Math.abs(Number(digits) * unit - recordedAtMs) < monthMs;
    return near ? String(Number(digits) + Math.round(shift / unit)) : digits;
  });
}

/** The case with its times moved to now, so that what was unexpired when recorded is unexpired today. */
export function movedTo(aCase, nowMs) {
  const moved = (files) =>
    files &&
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, movedTimes(String(text), aCase.recorded_at_ms, nowMs)]),
    );
  return { ...aCase, files: moved(aCase.files), managed: moved(aCase.managed), recorded_at_ms: nowMs };
}
