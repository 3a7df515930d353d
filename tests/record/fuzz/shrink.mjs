/** Every world that is this one with one thing less in it. */
function* simpler(world) {
  for (const group of ['managed', 'files', 'links', 'env', 'extra_env']) {
    for (const key of Object.keys(world[group])) {
      if (key !== 'ANTHROPIC_BASE_URL' || group !== 'extra_env')
        yield { ...world, [group]: without(world[group], key) };
    }
  }
  for (const group of ['managed', 'files']) {
    for (const [path, text] of Object.entries(world[group])) {
      for (const less of simplerJson(text)) yield { ...world, [group]: { ...world[group], [path]: less } };
    }
  }
  if (world.dirs.length > 0) yield { ...world, dirs: [] };
  if (world.cwd !== '$PROJ') yield { ...world, cwd: '$PROJ' };
}

const without = (group, key) => Object.fromEntries(Object.entries(group).filter(([other]) => other !== key));

/** The text with one member less, at the top or one step below. */
function* simplerJson(text) {
  let root;
  try {
    root = JSON.parse(text);
  } catch {
    return;
  }
  if (typeof root !== 'object' || root === null || Array.isArray(root)) return;
  for (const [key, value] of Object.entries(root)) {
    yield JSON.stringify(without(root, key));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    for (const inner of Object.keys(value)) yield JSON.stringify({ ...root, [key]: without(value, inner) });
  }
}

/**
 * Takes away from a world, one thing at a time, whatever it differs without.
 *
 * @template World
 * @param {World} world
 * @param {(world: World) => Promise<boolean>} stillDiffers
 * @returns {Promise<World>} a world of which no single part can be left out
 */
export async function shrink(world, stillDiffers) {
  let smallest = world;
  for (let again = true; again;) {
    again = false;
    for (const less of simpler(smallest)) {
      if (!(await stillDiffers(less))) continue;
      smallest = less;
      again = true;
      break;
    }
  }
  return smallest;
}
