import { contextBridge, ipcRenderer } from 'electron';
import { makeBridge } from './ipc/preload-bridge';

contextBridge.exposeInMainWorld('keymender', makeBridge(ipcRenderer));
