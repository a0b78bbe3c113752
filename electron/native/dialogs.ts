import { extname, join } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { replaceFile } from '../../vault/hosting/save-file.ts';

/** Asks where to save, then writes the whole file or none. Gives its path, or null when the person cancelled. */
export const saveWhereAsked = async (
  window: BrowserWindow,
  folder: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<string | null> => {
  const kind = extname(name).slice(1);
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(folder, name),
    filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
    properties: ['showOverwriteConfirmation', 'dontAddToRecent'],
  });
  if (!filePath) return null;
  await replaceFile(filePath, bytes);
  return filePath;
};

/** Asks for a folder. Gives its path, or null when the person cancelled. */
export const chooseFolder = async (window: BrowserWindow): Promise<string | null> => {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return filePaths[0] ?? null;
};

/** Asks for a paper to keep: PDF, JPEG or PNG. Gives its path, or null when the person cancelled. */
export const choosePaper = async (window: BrowserWindow): Promise<string | null> => {
  const { filePaths } = await dialog.showOpenDialog(window, {
    filters: [{ name: 'PDF, JPEG, PNG', extensions: ['pdf', 'jpg', 'jpeg', 'png'] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return filePaths[0] ?? null;
};
