import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationInput } from '../../../core/contract/organisation.ts';
import type { SetupDraft } from '../../../core/contract/vault.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { callHost } from '../../call/call.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useHost } from '../../call/use-host.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { TextField } from '../../ui/text-field.tsx';

export type PlacePageProps = {
  readonly draft: SetupDraft;
  readonly folder: string;
  readonly secrets: {
    readonly passphrase: string;
    readonly recoveryCode: string;
    readonly recoveryTypedBack: string;
  };
  readonly onBack: () => void;
};

/** Where the vault lies, and then the making of it. */
export const PlacePage = ({ draft, folder: proposed, secrets, onBack }: PlacePageProps) => {
  const { t } = useTranslation('setup');
  const textOf = useErrorText();
  const [folder, setFolder] = useState(proposed);
  const canChoose = useHost()?.canChooseFolder ?? false;
  const create = useCommandOp('vault.create');
  const isAboutFolder = refusedRule(create.error)?.startsWith('folder-') ?? false;
  const send = () => {
    if (!draft.userLabel || !draft.declarationOn || create.isPending) return;
    create.mutate({
      organisation: OrganisationInput.parse(draft.organisation),
      userLabel: draft.userLabel,
      declarationOn: draft.declarationOn,
      folder: folder.trim() || proposed,
      ...secrets,
    });
  };
  const choose = async () => {
    const { path } = await callHost('folder.choose', {});
    if (path) setFolder(path);
  };
  if (create.isPending)
    return (
      <>
        <Progress what={t('place.making')} done={0} total={0} />
        <p>{t('place.makingWhy')}</p>
      </>
    );
  const error = isAboutFolder ? textOf(create.error) : undefined;
  return (
    <Form errors={error ? [{ id: 'place-folder', text: error }] : []} onSubmit={send}>
      <TextField
        id="place-folder"
        label={t('place.label')}
        hint={t('place.hint')}
        value={folder}
        onChange={setFolder}
        error={error}
        autoComplete="off"
        spellCheck="false"
      />
      {canChoose ? (
        <div>
          <Button icon={FolderOpen} onPress={() => void choose()}>
            {t('place.choose')}
          </Button>
        </div>
      ) : null}
      <Notice title={t('place.goodTitle')}>
        <p>{t('place.goodWhat')}</p>
        <p>{t('place.disk')}</p>
      </Notice>
      {isAboutFolder ? null : <Failure error={create.error} />}
      <FormActions>
        <Button look="primary" type="submit">
          {t('place.make')}
        </Button>
        <Button onPress={onBack}>{t('back')}</Button>
      </FormActions>
    </Form>
  );
};
