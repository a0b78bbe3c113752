import { Download, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Failure } from '../../call/failure.tsx';
import { Button } from '../../ui/button.tsx';
import menu from '../../ui/menu.module.css';
import { Notice } from '../../ui/notice.tsx';
import { formats, type useRegisterFile } from './register-file.ts';

/** Prints the register, or saves it as a file in one of three kinds. */
export const FileButtons = ({ file }: { readonly file: ReturnType<typeof useRegisterFile> }) => {
  const { t } = useTranslation('register');
  return (
    <>
      <MenuTrigger>
        <Button icon={Download} isDisabled={file.isPending}>
          {t('file.saveAs')}
        </Button>
        <Popover className={menu['popover'] ?? ''}>
          <Menu className={menu['list'] ?? ''} aria-label={t('file.saveAs')}>
            {formats
              .filter((format) => format !== 'pdf')
              .map((format) => (
                <MenuItem
                  key={format}
                  id={format}
                  textValue={t(`file.${format}`)}
                  className={menu['item'] ?? ''}
                  onAction={() => file.mutate(format)}
                >
                  {t(`file.${format}`)}
                </MenuItem>
              ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button icon={Printer} isPending={file.isPending} onPress={() => file.mutate('pdf')}>
        {t('file.print')}
      </Button>
    </>
  );
};

/** Where the file lies now, or why there is none. */
export const FileNews = ({ file }: { readonly file: ReturnType<typeof useRegisterFile> }) => {
  const { t } = useTranslation('register');
  return (
    <>
      <Failure error={file.error} />
      {file.data?.savedAs ? (
        <Notice isLive>
          <p>{t('file.savedAs', { path: file.data.savedAs })}</p>
        </Notice>
      ) : null}
    </>
  );
};
