import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Phase } from '../../../core/contract/phases.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import hidden from '../../ui/hidden.module.css';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { moved, mostPhases, phasesOf, type PhaseRow, PhaseRows, rowsOf, withNew } from './phase-draft.ts';
import { PhaseFields } from './phase-fields.tsx';
import { PhaseTable } from './phase-table.tsx';
import styles from './phases.module.css';

/** The row that the store refused, or null. */
const refusedRow = (error: unknown): number | null => {
  if (!(error instanceof Refusal) || error.error.code !== 'refused') return null;
  const at = /^phases\.(\d+)/.exec(String(error.error.detail?.['field'] ?? ''))?.[1];
  return at === undefined ? null : Number(at);
};

const PhasesForm = ({ phases }: { readonly phases: readonly Phase[] }) => {
  const { t } = useTranslation('phases');
  const textOf = useErrorText();
  const [, goTo] = useLocation();
  const start = rowsOf(phases);
  const [rows, setRows] = useState(start);
  const [sent, setSent] = useState<readonly PhaseRow[] | null>(null);
  const [news, setNews] = useState('');
  const put = useCommandOp('phases.put', ['clients']);
  const isDirty = JSON.stringify(rows) !== JSON.stringify(start);
  const kept = useDraft('phases', rows, { schema: PhaseRows, isDirty, onTakeUp: setRows });
  const { question, release } = useLeaveGuard(isDirty, kept.discard);
  const refused = sent ? refusedRow(put.error) : null;
  const errors = rows.map((row, at) => {
    if (sent && row.name.trim() === '') return t('nameMissing', { number: at + 1 });
    return refused !== null && sent?.[refused]?.key === row.key ? textOf(put.error) : null;
  });
  const move = (at: number, by: -1 | 1) => {
    const next = moved(rows, at, by);
    const row = next[at + by];
    setRows(next);
    if (!row) return;
    setNews(t('moved', { name: row.name.trim() || t('unnamed'), place: at + by + 1 }));
    // At the end of the list the button that was pressed is off: the other one of the pair takes the focus.
    const isAtEnd = by === -1 ? at + by === 0 : at + by === next.length - 1;
    const way = isAtEnd === (by === -1) ? 'down' : 'up';
    requestAnimationFrame(() => document.getElementById(`phases-${row.key}-${way}`)?.focus());
  };
  const save = () => {
    setSent(rows);
    if (put.isPending || rows.some(({ name }) => name.trim() === '')) return;
    put.mutate(
      { phases: phasesOf(rows) },
      {
        onSuccess: () => {
          kept.discard();
          release();
          tell(t('saved'));
          goTo('/instellingen');
        },
      },
    );
  };
  return (
    <Form
      onSubmit={save}
      label={t('title')}
      errors={rows.flatMap(({ key }, at) => {
        const text = errors[at];
        return text ? [{ id: `phases-${key}`, text }] : [];
      })}
    >
      <DraftOffer draft={kept} />
      <p role="status" className={hidden['hidden']}>
        {news}
      </p>
      {rows.length === 0 ? <Prose>{t('empty')}</Prose> : null}
      <ol aria-label={t('list')} className={styles['list']}>
        {rows.map((row, at) => (
          <PhaseFields
            key={row.key}
            row={row}
            at={at}
            count={rows.length}
            error={errors[at] ?? null}
            onChange={(next) => setRows(rows.with(at, { ...row, ...next }))}
            onMove={(by) => move(at, by)}
            onRemove={() => setRows(rows.toSpliced(at, 1))}
          />
        ))}
      </ol>
      {rows.length < mostPhases ? (
        <FormActions>
          <Button icon={Plus} onPress={() => setRows(withNew(rows))}>
            {t('add')}
          </Button>
        </FormActions>
      ) : (
        <Prose soft>{t('most')}</Prose>
      )}
      <Prose soft>{t('removeWhat')}</Prose>
      {refused === null ? <Failure error={put.error} /> : null}
      <FormActions>
        <Button
          look="primary"
          type="submit"
          keyHint="Ctrl S"
          isPending={put.isPending}
          isDisabled={rows.length === 0}
        >
          {t('save')}
        </Button>
        <TextLink look="secondary" href="#/instellingen">
          {t('cancel')}
        </TextLink>
      </FormActions>
      {question}
    </Form>
  );
};

/** The phases of the help in the organisation's order; a manager edits them. */
export const PhasesScreen = () => {
  const { t } = useTranslation('phases');
  const { data, error } = useQueryOp('phases.list', {});
  const isManager = useQueryOp('vault.me', {}).data?.roles.includes('manager');
  return (
    <Sheet>
      <PageHeader title={t('title')} state={t('state')} />
      <Failure error={error} />
      {!data || isManager === undefined ? <Loading /> : null}
      {data && isManager === true ? <PhasesForm phases={data} /> : null}
      {data && isManager === false ? <PhaseTable phases={data} /> : null}
    </Sheet>
  );
};
