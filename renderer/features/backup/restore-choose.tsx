import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundCopy } from '../../../core/contract/backup.ts';
import { callHost } from '../../call/call.ts';
import { Failure } from '../../call/failure.tsx';
import { useHost } from '../../call/use-host.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { useRestoreWords } from './use-restore-words.ts';

export type RestoreChooseProps = {
  readonly chosen: FoundCopy | null;
  readonly onChosen: (copy: FoundCopy) => void;
  readonly onStop: () => void;
};

/** The folder that a copy lies in, for who has several. */
const folderOf = (path: string): string => path.replace(/[/\\][^/\\]+$/, '');

const Elsewhere = ({ onSearch }: { readonly onSearch: (folder: string) => void }) => {
  const { t } = useTranslation('restore');
  const [folder, setFolder] = useState('');
  const canChoose = useHost()?.canChooseFolder ?? false;
  const browse = async () => {
    const { path } = await callHost('folder.choose', {});
    if (!path) return;
    setFolder(path);
    onSearch(path);
  };
  return (
    <Section title={t('choose.where')}>
      <Form onSubmit={() => onSearch(folder.trim())}>
        <TextField
          label={t('choose.folder')}
          hint={t('choose.folderHint')}
          value={folder}
          onChange={setFolder}
          autoComplete="off"
          spellCheck="false"
        />
        <FormActions>
          {canChoose ? (
            <Button icon={FolderOpen} onPress={() => void browse()}>
              {t('choose.browse')}
            </Button>
          ) : null}
          <Button type="submit">{t('choose.search')}</Button>
        </FormActions>
      </Form>
    </Section>
  );
};

/** The first page: the copies that can be reached, and where else to look. */
export const RestoreChoose = ({ chosen, onChosen, onStop }: RestoreChooseProps) => {
  const { t } = useTranslation('restore');
  const { made, holds } = useRestoreWords();
  const { data, error, mutate } = useCommandOp('backup.find');
  const [path, setPath] = useState(chosen?.path ?? null);
  useEffect(() => mutate({ folder: '' }), [mutate]);
  const own = (data ?? []).filter((it) => it.isOfThisVault);
  const others = (data ?? []).length - own.length;
  const copy = own.find((it) => it.path === path);
  const checked = useChecked<'copy'>('restore', { copy: copy ? undefined : t('choose.missing') });
  const hint = (it: FoundCopy) => t(`copy.${it.place}`, { holds: holds(it), folder: folderOf(it.path) });
  return (
    <Stack gap="loose">
      {data || error ? null : <Loading />}
      <Failure error={error} />
      {own.length > 0 ? (
        <Form errors={checked.errors} onSubmit={() => checked.submit(() => copy && onChosen(copy))}>
          <RadioGroup
            label={t('choose.label')}
            choices={own.map((it) => ({ id: it.path, text: made(it.madeAt), hint: hint(it) }))}
            value={path}
            onChange={setPath}
            {...checked.field('copy')}
          />
          <FormActions>
            <Button look="primary" type="submit">
              {t('choose.next')}
            </Button>
            <Button onPress={onStop}>{t('stop')}</Button>
          </FormActions>
        </Form>
      ) : data ? (
        <>
          <EmptyState>{t('choose.none')}</EmptyState>
          <div>
            <Button onPress={onStop}>{t('stop')}</Button>
          </div>
        </>
      ) : null}
      {others > 0 ? <Prose soft>{t('choose.others', { count: others })}</Prose> : null}
      <Elsewhere onSearch={(folder) => mutate({ folder })} />
    </Stack>
  );
};
