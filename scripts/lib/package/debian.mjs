import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../project.mjs';
import { about } from './configuration.mjs';

const require = createRequire(import.meta.url);
const processors = { x64: 'amd64', arm64: 'arm64' };
const icons = ['16x16', '32x32', '48x48', '64x64', '128x128', '256x256', '512x512'];
const at = (...path) => join(projectRoot, 'assets', ...path);

/**
 * Makes a Debian package of an unpacked app, with the texts and dependencies of electron-builder.yml. Needs
 * `dpkg-deb` and `fakeroot`. electron-builder's own is made by the release workflow: its tool is a download.
 *
 * @param {{ config: object, unpacked: string, output: string, version?: string, fast?: boolean }} wanted
 *   `fast`: the least compression, for a package that is thrown away
 * @returns {Promise<string>} absolute path of the .deb
 * @throws what the installer says
 */
export async function makeDebianPackage({ config, unpacked, output, version, fast = false }) {
  // A library that asks npm's older module system for its resources.
  const installer = require('electron-installer-debian');
  const { entry } = config.linux.desktop;
  // Read by dpkg-deb, which the library gives no level.
  process.env.DPKG_DEB_COMPRESSOR_LEVEL = fast ? '1' : '6';
  const { packagePaths } = await installer({
    src: unpacked,
    dest: output,
    arch: processors[process.arch],
    name: config.linux.executableName,
    bin: config.linux.executableName,
    productName: config.productName,
    genericName: entry.GenericName,
    keywords: entry.Keywords,
    version: version ?? (await about()).version,
    maintainer: config.linux.maintainer,
    description: config.linux.synopsis,
    productDescription: config.linux.description,
    section: config.deb.packageCategory,
    depends: config.deb.depends,
    recommends: config.deb.recommends,
    categories: [config.linux.category],
    mimeType: config.linux.mimeTypes,
    icon: {
      ...Object.fromEntries(icons.map((size) => [size, at('icons', `${size}.png`)])),
      scalable: at('icons', 'app.svg'),
    },
    desktopTemplate: at('linux', 'keymender.desktop.ejs'),
    // xz takes minutes for a tenth less.
    compression: fast ? 'zstd' : 'gzip',
  });
  return packagePaths[0];
}
