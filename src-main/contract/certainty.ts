/**
 * From this confidence on an explanation is told as an answer; below it is a guess, and the next cause may well be the
 * right one. From 0.5 on 8 of 10 answers were right: measured on texts that nobody had seen (docs/decisions/likeness.md,
 * 2026-11-22).
 */
export const answerFrom = 0.5;

/** From here on 97 of 100 were right. */
export const sureFrom = 0.9;
