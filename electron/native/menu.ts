import { Menu, type MenuItemConstructorOptions } from 'electron';

/** macOS takes copying, pasting and quitting from the menu; elsewhere the window has no menu at all. */
export const setMenu = (): void => {
  const roles: readonly MenuItemConstructorOptions[] = [{ role: 'appMenu' }, { role: 'editMenu' }];
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([...roles]) : null);
};
