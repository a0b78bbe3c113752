import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoices, ImportTotals } from '../../../core/contract/imports.ts';
import { Failure } from '../../call/failure.tsx';
import { countInFigures } from '../../ui/figures.ts';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pager } from '../../ui/pager.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Switch } from '../../ui/switch.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { usePreview } from './use-preview.ts';

const pageSize = 50;
const shows = ['all', 'remark', 'refused', 'expired', 'known'] as const;
type Show = (typeof shows)[number];

export type PreviewStepProps = {
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
};

const Expired = ({ totals, choices, onChange }: PreviewStepProps & { readonly totals: ImportTotals }) => {
  const { t } = useTranslation('imports');
  if (totals.expired === 0) return null;
  return (
    <Notice kind="warning">
      <p>{t('preview.expiredPeople', { count: totals.expired })}</p>
      <Switch
        isSelected={choices.leaveOutExpired}
        onChange={(leaveOutExpired) => onChange({ ...choices, leaveOutExpired })}
        hint={t('preview.leaveOutHint')}
      >
        {t('preview.leaveOut', { count: totals.expired })}
      </Switch>
    </Notice>
  );
};

/** People who came in with an earlier list: left out, or their empty fields filled. */
const Known = ({ totals, choices, onChange }: PreviewStepProps & { readonly totals: ImportTotals }) => {
  const { t } = useTranslation('imports');
  if (totals.known === 0) return null;
  return (
    <Notice>
      <p>{t('preview.knownPeople', { count: totals.known })}</p>
      <RadioGroup
        label={t('preview.knownWhat')}
        choices={(['leave-out', 'fill-empty'] as const).map((id) => ({
          id,
          text: t(`preview.knownChoice.${id}`),
          hint: t(`preview.knownHint.${id}`),
        }))}
        value={choices.known}
        onChange={(known) => onChange({ ...choices, known })}
      />
    </Notice>
  );
};

/** What the totals say, as a sentence. */
const Totals = ({ totals }: { readonly totals: ImportTotals }) => {
  const { t } = useTranslation('imports');
  const parts = [
    t('preview.imported', { count: totals.imported }),
    totals.withRemark > 0 ? t('preview.withRemark', { count: totals.withRemark }) : '',
    totals.refused > 0 ? t('preview.refused', { count: totals.refused }) : '',
    totals.filled > 0 ? t('preview.filled', { count: totals.filled }) : '',
    totals.leftOut > 0 ? t('preview.left', { count: totals.leftOut }) : '',
  ];
  return <Prose>{parts.filter((part) => part !== '').join(' ')}</Prose>;
};

/** Every row with what would happen to it, before anything is written. */
export const PreviewStep = ({ choices, onChange }: PreviewStepProps) => {
  const { t, i18n } = useTranslation('imports');
  const [show, setShow] = useState<Show>('all');
  const [wanted, setOffset] = useState(0);
  const { data, error, isPlaceholderData } = usePreview({ choices, show, offset: wanted, limit: pageSize });
  if (error) return <Failure error={error} />;
  if (!data) return <Loading lines={6} />;
  const { totals, total, rows } = data;
  const lastPage = Math.floor(Math.max(total - 1, 0) / pageSize) * pageSize;
  if (!isPlaceholderData && wanted > lastPage) setOffset(lastPage);
  const choose = (next: Show) => {
    setShow(next);
    setOffset(0);
  };
  const counts = { all: totals.rows, remark: totals.withRemark, ...totals };
  const content = (
    <Stack>
      {show === 'refused' && totals.refused > 0 ? <Prose soft>{t('preview.lookAt')}</Prose> : null}
      {total === 0 ? (
        <Prose soft>{t(`preview.none.${show}`)}</Prose>
      ) : (
        <PreviewRows rows={rows} choices={choices} onChange={onChange} />
      )}
      <Pager offset={wanted} size={pageSize} total={total} onTurn={setOffset} />
    </Stack>
  );
  return (
    <Stack>
      <Totals totals={totals} />
      <Known totals={totals} choices={choices} onChange={onChange} />
      <Expired totals={totals} choices={choices} onChange={onChange} />
      <Tabs
        label={t('preview.filter')}
        selected={show}
        onSelect={choose}
        tabs={shows
          .filter((id) => id !== 'known' || totals.known > 0)
          .map((id) => ({
            id,
            title: `${t(`preview.show.${id}`)} ${countInFigures(counts[id], i18n.language)}`,
            content,
          }))}
      />
    </Stack>
  );
};
