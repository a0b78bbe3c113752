import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge, StoreEvent } from '../core/contract/bridge.ts';

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('vertrouwd:ask', 'call', name, input),
  host: (name, input) => ipcRenderer.invoke('vertrouwd:ask', 'host', name, input),
  document: () => ipcRenderer.invoke('vertrouwd:ask', 'document'),
  listen: (listener) => {
    const hear = (_: IpcRendererEvent, event: StoreEvent): void => listener(event);
    ipcRenderer.on('vertrouwd:event', hear);
    return () => void ipcRenderer.off('vertrouwd:event', hear);
  },
};
contextBridge.exposeInMainWorld('vertrouwd', bridge);
