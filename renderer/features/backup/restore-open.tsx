import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { In, Out } from '../../../core/contract/index.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { useRestoreProgress } from './use-restore-progress.ts';

/** What somebody typed to open a copy; kept only while the pages of the restore are shown. */
export type RestoreKey = Pick<In<'backup.look'>, 'label' | 'passphrase' | 'folder'>;

export type RestoreOpenProps = {
  readonly path: string;
  /** Where a vault would come; null when there is one, whose place the copy takes. */
  readonly proposedFolder: string | null;
  readonly onLooked: (key: RestoreKey, looked: Out<'backup.look'>) => void;
  readonly onBack: () => void;
};

/** The second page: who opens the copy, and, on a computer without a vault, where that comes. */
export const RestoreOpen = ({ path, proposedFolder, onLooked, onBack }: RestoreOpenProps) => {
  const { t } = useTranslation('restore');
  const [label, setLabel] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [folder, setFolder] = useState(proposedFolder ?? '');
  const look = useCommandOp('backup.look');
  const progress = useRestoreProgress();
  const isNew = proposedFolder !== null;
  const checked = useChecked<'name' | 'passphrase' | 'folder'>('restore-open', {
    name: label.trim() === '' ? t('open.nameMissing') : undefined,
    passphrase: passphrase === '' ? t('open.passphraseMissing') : undefined,
    folder: isNew && folder.trim() === '' ? t('open.folderMissing') : undefined,
  });
  const send = () => {
    const key = { label: label.trim(), passphrase, folder: isNew ? folder.trim() : '' };
    look.mutate({ path, ...key }, { onSuccess: (looked) => onLooked(key, looked) });
  };
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
      <TextField
        label={t('open.name')}
        hint={t('open.nameHint')}
        value={label}
        onChange={setLabel}
        autoComplete="off"
        autoFocus
        {...checked.field('name')}
      />
      <SecretField
        label={t('open.passphrase')}
        hint={t(isNew ? 'open.passphraseNew' : 'open.passphraseHint')}
        value={passphrase}
        onChange={setPassphrase}
        {...checked.field('passphrase')}
      />
      {isNew ? (
        <TextField
          label={t('open.folder')}
          hint={t('open.folderHint')}
          value={folder}
          onChange={setFolder}
          autoComplete="off"
          spellCheck="false"
          {...checked.field('folder')}
        />
      ) : null}
      <Failure error={look.error} />
      {look.isPending ? (
        <Progress what={t(`step.${progress.step}`)} done={progress.done} total={progress.total} />
      ) : null}
      <FormActions>
        <Button look="primary" type="submit" isPending={look.isPending}>
          {t(look.isPending ? 'open.looking' : 'open.look')}
        </Button>
        <Button onPress={onBack} isDisabled={look.isPending}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};
