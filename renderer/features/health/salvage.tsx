import { FolderOpen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { callHost } from '../../call/call.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useHost } from '../../call/use-host.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { FrontPage } from '../../ui/front-page.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { SecretField } from '../../ui/secret-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type SalvageProps = {
  readonly corner: ReactNode;
  /** Where the vault lies: the file is proposed beside it, never in it. */
  readonly folder: string;
  readonly onBack: () => void;
};

const besides = (folder: string): string => folder.replace(/[\\/][^\\/]*[\\/]?$/, '');

const Saved = ({ saved, onBack }: { readonly saved: Out<'health.salvage'>; readonly onBack: () => void }) => {
  const { t } = useTranslation('health');
  const { clients, notes, unreadable, savedAs } = saved;
  return (
    <>
      <Notice kind="proof" isLive>
        <p>
          {t('salvage.saved', {
            clients: t('salvage.clients', { count: clients }),
            notes: t('salvage.notes', { count: notes }),
          })}
        </p>
        <p>{unreadable === 0 ? t('salvage.all') : t('salvage.lost', { count: unreadable })}</p>
      </Notice>
      <Notice title={t('salvage.whereTitle')}>
        <p>{savedAs}</p>
        <p>{t('salvage.how')}</p>
      </Notice>
      <FormActions>
        <Button look="primary" onPress={onBack}>
          {t('salvage.on')}
        </Button>
      </FormActions>
    </>
  );
};

/** Takes what still reads out of a damaged vault, into one closed file. The vault itself stays as it is. */
export const Salvage = ({ corner, folder: vaultFolder, onBack }: SalvageProps) => {
  const { t } = useTranslation('health');
  const textOf = useErrorText();
  const [label, setLabel] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [folder, setFolder] = useState(besides(vaultFolder));
  const canChoose = useHost()?.canChooseFolder ?? false;
  const salvage = useCommandOp('health.salvage');
  const isAboutFolder = refusedRule(salvage.error)?.startsWith('folder-') ?? false;
  const checked = useChecked<'name' | 'passphrase' | 'folder'>('salvage', {
    name: label.trim() === '' ? t('salvage.nameMissing') : undefined,
    passphrase: passphrase === '' ? t('salvage.passphraseMissing') : undefined,
    folder: folder.trim() === '' ? t('salvage.folderMissing') : undefined,
  });
  const send = () => {
    if (salvage.isPending) return;
    salvage.mutate(
      { label: label.trim(), passphrase, folder: folder.trim() },
      { onSuccess: () => setPassphrase('') },
    );
  };
  const choose = async () => {
    const { path } = await callHost('folder.choose', {});
    if (path) setFolder(path);
  };
  const { error: folderError, ...folderField } = checked.field('folder');
  return (
    <FrontPage corner={corner}>
      <PageHeader title={t('salvage.title')} state={t('salvage.state')} />
      {salvage.data ? (
        <Saved saved={salvage.data} onBack={onBack} />
      ) : (
        <Form errors={checked.errors} onSubmit={() => checked.submit(send)}>
          <TextField
            label={t('salvage.name')}
            value={label}
            onChange={setLabel}
            autoComplete="off"
            autoFocus
            {...checked.field('name')}
          />
          <SecretField
            label={t('salvage.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
            autoComplete="current-password"
            {...checked.field('passphrase')}
          />
          <TextField
            label={t('salvage.folder')}
            hint={t('salvage.folderHint')}
            value={folder}
            onChange={setFolder}
            autoComplete="off"
            spellCheck="false"
            error={isAboutFolder ? textOf(salvage.error) : folderError}
            {...folderField}
          />
          {canChoose ? (
            <div>
              <Button icon={FolderOpen} onPress={() => void choose()}>
                {t('salvage.choose')}
              </Button>
            </div>
          ) : null}
          {isAboutFolder ? null : <Failure error={salvage.error} />}
          {salvage.isPending ? <Progress what={t('salvage.busy')} done={0} total={0} /> : null}
          <FormActions>
            <Button look="primary" type="submit" isPending={salvage.isPending}>
              {t('salvage.do')}
            </Button>
            <Button onPress={onBack}>{t('salvage.back')}</Button>
          </FormActions>
        </Form>
      )}
    </FrontPage>
  );
};
