// A window of the app's size and nothing else: the tests put the gallery into it.
const { app, BrowserWindow } = require('electron');

for (const [name, value] of [
  ['force-device-scale-factor', '1'],
  ['force-color-profile', 'srgb'],
  ['font-render-hinting', 'none'],
  ['disable-lcd-text', ''],
  ['lang', 'en-GB'],
]) {
  app.commandLine.appendSwitch(name, value);
}
app.disableHardwareAcceleration();

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 400,
    height: 640,
    useContentSize: true,
    frame: false,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
  });
  void window.loadURL('about:blank');
});
