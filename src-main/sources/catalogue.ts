import type { Source } from '../core/source';

/**
 * Every known place besides those that the resolver reads itself (see services/read-claude).
 * To add one: a file in this folder with a `Source`, a line here, a spec with a marked key in it.
 */
export const sources: readonly Source[] = [];
