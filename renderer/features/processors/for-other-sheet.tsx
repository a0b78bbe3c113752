import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { z } from 'zod';
import { ProcessingForInput, type ProcessingFor, Transfer } from '../../../core/contract/processors.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { Editor } from './editor.tsx';
import { ForOtherForm } from './for-other-form.tsx';
import { RemoveRow } from './remove-row.tsx';

const formId = 'for-other';
const listPath = '/register/voor-anderen';

const nothing: ProcessingForInput = {
  controller: '',
  contact: '',
  fg: '',
  categories: '',
  transfers: [],
  security: '',
};

const Unfinished = ProcessingForInput.extend({
  controller: z.string().max(120),
  transfers: z.array(Transfer.extend({ to: z.string().max(300) })),
});

const Remove = ({ it, onRemoved }: { readonly it: ProcessingFor; readonly onRemoved: () => void }) => {
  const { id } = it;
  const remove = useCommandOp('processors.removeForOther', ['register'], { id, leave: onRemoved });
  return (
    <RemoveRow
      name={it.controller}
      why={null}
      isPending={remove.isPending}
      error={remove.error}
      onRemove={() => remove.mutate({ id })}
    />
  );
};

/** What one writes about work for another organisation: of new work (null), or of what is on the list. */
const Writing = ({ it }: { readonly it: ProcessingFor | null }) => {
  const { t } = useTranslation('processors');
  const put = useCommandOp('processors.putForOther', ['register']);
  const [start] = useState(() => (it ? ProcessingForInput.strip().parse(it) : nothing));
  return (
    <Editor
      formId={formId}
      keptAt={`processing-for/${it?.id ?? 'new'}`}
      schema={Unfinished}
      title={it?.controller ?? t('others.add')}
      state={t('others.what')}
      start={start}
      listPath={listPath}
      isPending={put.isPending}
      error={put.error}
      onSave={(input, onSuccess) => put.mutate({ ...input, id: it?.id ?? null }, { onSuccess })}
      form={(value, onChange, onSubmit) => (
        <ForOtherForm id={formId} value={value} onChange={onChange} onSubmit={onSubmit} />
      )}
    >
      {(goBack) => (it ? <Remove it={it} onRemoved={goBack} /> : null)}
    </Editor>
  );
};

/** Adds work for another organisation. */
export const AddForOther = () => <Writing it={null} />;

/** Changes work for another organisation, or takes it off the list. */
export const ChangeForOther = () => {
  const { t } = useTranslation('processors');
  const { id } = useParams<{ id: string }>();
  const { data, error } = useQueryOp('processors.forOthers', {});
  const it = data?.list.find((other) => other.id === id);
  if (it) return <Writing key={id} it={it} />;
  return (
    <Sheet>
      <Failure error={error} />
      {data ? (
        <EmptyState action={<TextLink href={`#${listPath}`}>{t('others.go')}</TextLink>}>
          {t('gone')}
        </EmptyState>
      ) : error ? null : (
        <Loading />
      )}
    </Sheet>
  );
};
