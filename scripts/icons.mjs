// Draws the app's own icons into assets/. The pictures are committed, so this runs only when a shape changes.
// Needs rsvg-convert (Debian: librsvg2-bin) and convert (imagemagick).
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './lib/project.mjs';
import { run } from './lib/run.mjs';

const assets = join(projectRoot, 'assets');

/**
 * The four states, on a 16 x 16 grid. Each is told by its outline alone: circle, triangle, octagon, broken ring;
 * the colour, readable on light and dark panels alike, only says it again. `mark` is cut out of `body`.
 */
const states = {
  fine: {
    colour: '#23a062',
    body: '<circle cx="8" cy="8" r="7.25"/>',
    mark: '<path d="M4.5 8.4 7 10.9l4.6-5.3" fill="none" stroke-width="2.1" stroke-linecap="round" stroke-linejoin="round"/>',
  },
  attention: {
    colour: '#d98a00',
    body: '<path d="M8 2 14.5 14H1.5Z" stroke-width="2" stroke-linejoin="round"/>',
    mark: '<path d="M8 6v4" fill="none" stroke-width="2.1" stroke-linecap="round"/><circle cx="8" cy="12.9" r="1.2" stroke="none"/>',
  },
  broken: {
    colour: '#e0443a',
    body: '<path d="M5.1 1.6h5.8l3.5 3.5v5.8l-3.5 3.5H5.1l-3.5-3.5V5.1Z" stroke-width="1.2" stroke-linejoin="round"/>',
    mark: '<path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" fill="none" stroke-width="2.1" stroke-linecap="round"/>',
  },
  unknown: {
    colour: '#85858b',
    // Six dashes, the circumference of r = 6 between them, a third of it gap, and one of them upright at either side:
    // more of them are dots at 16 px, and thinner ones fade into a light panel.
    body: '<circle cx="8" cy="8" r="6" fill="none" stroke-width="2.5" stroke-dasharray="4.1 2.183" transform="rotate(-19.6 8 8)"/>',
    mark: '',
  },
};

/** In colour with a white mark; in one colour with the mark left open, for systems that paint the icon themselves. */
function stateSvg({ colour, body, mark }, oneColour) {
  const ink = oneColour ? '#000' : colour;
  const open = `<mask id="open" maskUnits="userSpaceOnUse" x="0" y="0" width="16" height="16"><path fill="#fff" d="M0 0h16v16H0z"/><g fill="#000" stroke="#000">${mark}</g></mask>`;
  const shape = (extra) => `<g fill="${ink}" stroke="${ink}" stroke-width="0" ${extra}>${body}</g>`;
  const inside = oneColour ? open + shape('mask="url(#open)"') : `${shape('')}<g fill="#fff" stroke="#fff">${mark}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${inside}</svg>`;
}

/** A key whose bow is the "fine" circle. */
const appSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect x="24" y="24" width="464" height="464" rx="104" fill="#3a5bd9"/>
  <g fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round">
    <circle cx="256" cy="184" r="92" stroke-width="40"/>
    <path d="M256 276v148m0-84h56m-56 64h44" stroke-width="40"/>
    <path d="m218 186 28 28 50-58" stroke-width="26"/>
  </g>
</svg>`;

async function tool(command, args) {
  const ended = await run(command, args, { capture: true, timeoutMs: 30_000 });
  if (ended.code !== 0) throw new Error(`${command} did not draw: ${ended.stderr.trim()}`);
}

async function png(svgFile, size, to) {
  await tool('rsvg-convert', ['--width', String(size), '--height', String(size), '--output', to, svgFile]);
}

async function ico(svgFile, sizes, scratch, to) {
  const parts = sizes.map((size) => join(scratch, `ico-${size}.png`));
  for (const [at, size] of sizes.entries()) await png(svgFile, size, parts[at]);
  await tool('convert', [...parts, to]);
}

const scratch = await mkdtemp(join(tmpdir(), 'keymender-icons-'));
try {
  const tray = join(assets, 'tray');
  await rm(tray, { recursive: true, force: true });
  await mkdir(tray, { recursive: true });
  for (const [name, state] of Object.entries(states)) {
    const coloured = join(scratch, `${name}.svg`);
    const plain = join(scratch, `${name}-plain.svg`);
    await writeFile(coloured, stateSvg(state, false));
    await writeFile(plain, stateSvg(state, true));
    for (const size of [16, 22, 24, 32]) {
      await png(coloured, size, join(tray, `${name}-${size}.png`));
      await png(coloured, size * 2, join(tray, `${name}-${size}@2x.png`));
    }
    await png(plain, 16, join(tray, `${name}Template.png`));
    await png(plain, 32, join(tray, `${name}Template@2x.png`));
    await ico(coloured, [16, 20, 24, 32, 40, 48], scratch, join(tray, `${name}.ico`));
  }
  const icons = join(assets, 'icons');
  await mkdir(icons, { recursive: true });
  const appFile = join(icons, 'app.svg');
  await writeFile(appFile, `${appSvg}\n`);
  for (const size of [16, 32, 48, 64, 128, 256, 512, 1024])
    await png(appFile, size, join(icons, `${size}x${size}.png`));
  await ico(appFile, [16, 24, 32, 48, 64, 128, 256], scratch, join(icons, 'icon.ico'));
} finally {
  await rm(scratch, { recursive: true, force: true });
}
