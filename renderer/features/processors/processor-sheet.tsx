import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { z } from 'zod';
import type { Out } from '../../../core/contract/index.ts';
import { ProcessorInput, Transfer } from '../../../core/contract/processors.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Editor } from './editor.tsx';
import { ProcessorForm } from './processor-form.tsx';
import { RemoveRow } from './remove-row.tsx';

const formId = 'processor';
const listPath = '/register/verwerkers';

const nothing: ProcessorInput = {
  name: '',
  contact: '',
  service: '',
  transfers: [],
  subProcessors: '',
  agreementOn: null,
  agreementUntil: null,
  points: [],
  remark: '',
};

/** What is kept of a half-written processor: the same, with names that are still empty. */
const Unfinished = ProcessorInput.extend({
  name: z.string().max(120),
  transfers: z.array(Transfer.extend({ to: z.string().max(300) })),
});

type Listed = Out<'processors.list'>[number];

const usersOf = (it: Listed): string => it.usedBy.map(({ name }) => name).join(', ');

const Remove = ({ it, onRemoved }: { readonly it: Listed; readonly onRemoved: () => void }) => {
  const { t } = useTranslation('processors');
  const { id } = it;
  const remove = useCommandOp('processors.remove', ['register'], { id, leave: onRemoved });
  const names = usersOf(it);
  return (
    <RemoveRow
      name={it.name}
      why={names === '' ? null : t('remove.inUse', { names })}
      isPending={remove.isPending}
      error={remove.error}
      onRemove={() => remove.mutate({ id })}
    />
  );
};

/** What one writes about a processor: of a new one (null), or of one that is on the list. */
const Writing = ({ it }: { readonly it: Listed | null }) => {
  const { t } = useTranslation('processors');
  const put = useCommandOp('processors.put', ['register']);
  const [start] = useState(() => (it ? ProcessorInput.strip().parse(it) : nothing));
  const users = it ? usersOf(it) : '';
  const standing = users === '' ? t('change.unused') : t('change.usedBy', { names: users });
  return (
    <Editor
      formId={formId}
      keptAt={`processors/${it?.id ?? 'new'}`}
      schema={Unfinished}
      title={it?.name ?? t('add.title')}
      state={it ? standing : t('add.what')}
      start={start}
      listPath={listPath}
      isPending={put.isPending}
      error={put.error}
      onSave={(input, onSuccess) => put.mutate({ ...input, id: it?.id ?? null }, { onSuccess })}
      form={(value, onChange, onSubmit) => (
        <ProcessorForm id={formId} value={value} onChange={onChange} onSubmit={onSubmit} />
      )}
    >
      {(goBack) => (it ? <Remove it={it} onRemoved={goBack} /> : null)}
    </Editor>
  );
};

/** Adds a processor to the list. */
export const AddProcessor = () => <Writing it={null} />;

/** Changes a processor, or takes it off the list when no activity names it. */
export const ChangeProcessor = () => {
  const { t } = useTranslation('processors');
  const { id } = useParams<{ id: string }>();
  const { data, error } = useQueryOp('processors.list', {});
  const it = data?.find((other) => other.id === id);
  if (it) return <Writing key={id} it={it} />;
  return (
    <Sheet>
      <Failure error={error} />
      {data ? (
        <EmptyState action={<TextLink href={`#${listPath}`}>{t('toList')}</TextLink>}>{t('gone')}</EmptyState>
      ) : error ? null : (
        <Loading />
      )}
    </Sheet>
  );
};
