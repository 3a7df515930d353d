import type { Chance } from './random.mjs';
import type { World } from './shrink.mjs';

export function randomWorld(random: Chance, name: string): World & { readonly name: string };
