import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { BulkChange, ClientFind } from '../../../core/contract/clients.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { ConfirmTyped } from '../../ui/confirm-typed.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { changeOf, emptyMany } from './many-draft.ts';
import { ManyFields } from './many-fields.tsx';
import { ManyPreview } from './many-preview.tsx';
import { listPath } from './place.ts';

type Asked = { readonly find: ClientFind; readonly change: BulkChange };

/** What would happen, and the button that does it after the number was typed. */
const Shown = ({ find, change, onBack }: Asked & { readonly onBack: () => void }) => {
  const { t } = useTranslation('clients');
  const [, goTo] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const preview = useQueryOp('clients.previewBulk', { find, change, show: 'changes', offset: 0, limit: 1 });
  const bulk = useTaskOp('clients.bulk', ['retention', 'history']);
  if (bulk.isRunning)
    return (
      <Progress
        what={t('many.running')}
        done={bulk.progress?.done ?? 0}
        total={bulk.progress?.total ?? 0}
        onCancel={bulk.cancel}
      />
    );
  if (bulk.result)
    return (
      <Notice kind="info" isLive title={t('many.done', { count: bulk.result.changed })}>
        <p>{t('many.kept')}</p>
        <FormActions>
          <Button look="primary" onPress={() => goTo(listPath)}>
            {t('many.toList')}
          </Button>
          <Button look="quiet" onPress={onBack}>
            {t('many.again')}
          </Button>
        </FormActions>
      </Notice>
    );
  if (preview.error) return <Failure error={preview.error} />;
  if (!preview.data) return <Loading lines={4} />;
  const { changes, digest } = preview.data;
  return (
    <Stack gap="loose">
      <Failure error={bulk.error} />
      <ManyPreview
        find={find}
        change={change}
        shown={preview.data}
        actions={
          <FormActions>
            <Button look="primary" isDisabled={changes === 0} onPress={() => setAsking(true)}>
              {t(`many.do.${change.kind}`, { count: changes })}
            </Button>
            <Button look="quiet" onPress={onBack}>
              {t('many.back')}
            </Button>
          </FormActions>
        }
      />
      <ConfirmTyped
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t(`many.ask.${change.kind}`, { count: changes })}
        word={String(changes)}
        confirmLabel={t(`many.do.${change.kind}`, { count: changes })}
        onConfirm={() => {
          setAsking(false);
          bulk.run({ find, change, digest });
        }}
      >
        <p>{t('many.confirm')}</p>
      </ConfirmTyped>
    </Stack>
  );
};

/** Changes all files of the list at once: what, then what that does, then the confirmation with the number. */
export const ChangeMany = ({
  find,
  total,
}: {
  readonly find: ClientFind;
  readonly total: number | undefined;
}) => {
  const { t } = useTranslation('clients');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [draft, setDraft] = useState(() => emptyMany(null));
  const [wasTried, setTried] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const filled = { ...draft, on: draft.on ?? today };
  const change = changeOf(filled);
  return (
    <Sheet>
      <PageHeader title={t('many.title')} state={t('many.state', { count: total ?? 0 })} />
      {asked ? (
        <Shown {...asked} onBack={() => setAsked(null)} />
      ) : (
        <Form
          label={t('many.title')}
          onSubmit={() => {
            setTried(true);
            // What is looked for now: the list may be searched on while the preview stands.
            if (change) setAsked({ find, change });
          }}
        >
          <Prose soft>{t('many.what')}</Prose>
          <ManyFields draft={filled} onChange={(part) => setDraft({ ...draft, ...part })} />
          {wasTried && !change ? <Notice kind="warning">{t('many.missing')}</Notice> : null}
          <FormActions>
            <Button look="primary" type="submit">
              {t('many.preview')}
            </Button>
          </FormActions>
        </Form>
      )}
    </Sheet>
  );
};
