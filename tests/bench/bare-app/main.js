// The least that is a tray app with a window: what Keymender is measured against.
const { join } = require('node:path');
const { app, BrowserWindow, Menu, nativeImage, Tray } = require('electron');

const report = (bench, more) =>
  console.log(JSON.stringify({ bench, t: Date.now() - process.getCreationTime(), ...more }));

let tray = null;
let window = null;

function toggle() {
  const clicked = performance.now();
  if (window) {
    window.destroy();
    window = null;
    return;
  }
  window = new BrowserWindow({ width: 400, height: 640, frame: false, show: false });
  window.once('ready-to-show', () => {
    window.show();
    report('window-painted', { sinceClick: performance.now() - clicked });
  });
  void window.loadFile(join(__dirname, 'window.html'));
}

app.on('window-all-closed', () => {});
app.whenReady().then(() => {
  tray = new Tray(nativeImage.createFromBitmap(Buffer.alloc(16 * 16 * 4, 0xff), { width: 16, height: 16 }));
  tray.setToolTip('Bare');
  tray.setContextMenu(Menu.buildFromTemplate([{ role: 'quit' }]));
  tray.on('click', toggle);
  process.on('SIGWINCH', toggle);
  report('tray-ready');
});
