import { editorTargets } from './editors';
import { parserTargets } from './parsers';
import { errorTexts } from './seeds';
import type { Target } from './target';

/** All readers and editors, always in the same order. */
export const allTargets = (fixtures: string): readonly Target[] => [
  ...parserTargets(errorTexts(fixtures)),
  ...editorTargets(),
];
