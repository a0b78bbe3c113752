import { FolderOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callHost } from '../../call/call.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useHost } from '../../call/use-host.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { FrontPage } from '../../ui/front-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextField } from '../../ui/text-field.tsx';

export type OtherVaultProps = {
  readonly corner: ReactNode;
  /** Where the vault that was last used lies. */
  readonly folder: string;
  readonly onDone: () => void;
};

/** Opens a vault that lies somewhere else, such as on a stick or out of a backup. */
export const OtherVault = ({ corner, folder: known, onDone }: OtherVaultProps) => {
  const { t } = useTranslation('unlock');
  const textOf = useErrorText();
  const [folder, setFolder] = useState(known);
  const canChoose = useHost()?.canChooseFolder ?? false;
  const choose = useCommandOp('vault.choose');
  const error = choose.error ? textOf(choose.error) : undefined;
  const ask = async () => {
    const { path } = await callHost('folder.choose', {});
    if (path) setFolder(path);
  };
  return (
    <FrontPage corner={corner}>
      <PageHeader title={t('otherTitle')} state={t('otherState')} />
      <Form
        errors={error ? [{ id: 'other-folder', text: error }] : []}
        onSubmit={() => choose.mutate({ folder }, { onSuccess: onDone })}
      >
        <TextField
          id="other-folder"
          label={t('folder')}
          hint={t('folderHint')}
          value={folder}
          onChange={setFolder}
          error={error}
          autoComplete="off"
          spellCheck="false"
          autoFocus
        />
        {canChoose ? (
          <div>
            <Button icon={FolderOpen} onPress={() => void ask()}>
              {t('chooseFolder')}
            </Button>
          </div>
        ) : null}
        <FormActions>
          <Button look="primary" type="submit" isPending={choose.isPending}>
            {t('useVault')}
          </Button>
          <Button onPress={onDone}>{t('back')}</Button>
        </FormActions>
      </Form>
    </FrontPage>
  );
};
