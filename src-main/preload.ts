import { contextBridge, ipcRenderer } from 'electron';
import { askAhead, makeBridge } from './ipc/preload-bridge';

contextBridge.exposeInMainWorld('keymender', makeBridge(ipcRenderer, askAhead(ipcRenderer)));
