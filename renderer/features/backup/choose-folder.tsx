import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callHost } from '../../call/call.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useHost } from '../../call/use-host.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';

export type ChooseFolderProps = {
  /** The present folder; empty when copies go beside the vault. */
  readonly folder: string;
  readonly onClose: () => void;
};

/** Asks where copies go. Closes when that is kept; nothing changes when it is put away. */
export const ChooseFolder = ({ folder, onClose }: ChooseFolderProps) => {
  const { t } = useTranslation('backup');
  const textOf = useErrorText();
  const [path, setPath] = useState(folder);
  const canBrowse = useHost()?.canChooseFolder ?? false;
  const choose = useCommandOp('backup.chooseFolder', ['register']);
  const keep = (next: string, said: string) =>
    choose.mutate(
      { folder: next },
      {
        onSuccess: () => {
          tell(said);
          onClose();
        },
      },
    );
  const browse = async () => {
    const { path: found } = await callHost('folder.choose', {});
    if (found) setPath(found);
  };
  const [isEmpty, setEmpty] = useState(false);
  const error = isEmpty ? t('choose.missing') : choose.error ? textOf(choose.error) : undefined;
  const submit = () => {
    setEmpty(path.trim() === '');
    if (path.trim() !== '') keep(path.trim(), t('choose.done'));
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('choose.title')}>
      <Form errors={error ? [{ id: 'backup-folder', text: error }] : []} onSubmit={submit}>
        <TextField
          id="backup-folder"
          label={t('choose.label')}
          hint={t('choose.hint')}
          value={path}
          onChange={setPath}
          error={error}
          autoComplete="off"
          spellCheck="false"
          autoFocus
        />
        {canBrowse ? (
          <div>
            <Button icon={FolderOpen} onPress={() => void browse()}>
              {t('choose.browse')}
            </Button>
          </div>
        ) : null}
        <Prose soft>{t('choose.stay')}</Prose>
        <FormActions>
          <Button look="primary" type="submit" isPending={choose.isPending}>
            {t('choose.use')}
          </Button>
          {folder === '' ? null : (
            <Button isPending={choose.isPending} onPress={() => keep('', t('choose.doneBeside'))}>
              {t('choose.beside')}
            </Button>
          )}
          <Button onPress={onClose}>{t('choose.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
};
