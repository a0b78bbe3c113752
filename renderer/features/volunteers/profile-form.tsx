import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { ProfileOutcome, ProfilePoint } from '../../../core/contract/volunteers.ts';
import { Day } from '../../../core/kernel/day.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import type { RecordsProps } from './records-props.ts';
import { RecordForm } from './record-form.tsx';
import styles from './volunteer-form.module.css';

const Judged = z.strictObject({ outcome: ProfileOutcome.nullable(), remark: z.string().max(300) });
const ProfileDraft = z.strictObject({
  on: Day.nullable(),
  points: z.partialRecord(ProfilePoint, Judged),
});
type ProfileDraft = z.output<typeof ProfileDraft>;

const nothingYet: z.output<typeof Judged> = { outcome: null, remark: '' };

const startOf = (records: RecordsProps['records'], today: Day): ProfileDraft => ({
  on: today,
  points: Object.fromEntries(
    records.profile.map(({ point, outcome, remark }) => [point, { outcome, remark }]),
  ),
});

type FormProps = RecordsProps & { readonly onClose: () => void };

const Filled = ({ volunteer, records, onClose, today }: FormProps & { readonly today: Day }) => {
  const { t } = useTranslation('volunteers');
  const judge = useCommandOp('volunteers.judgeProfile');
  const start = startOf(records, today);
  const changed = ({ points }: ProfileDraft) =>
    records.points.flatMap((point) => {
      const { outcome, remark } = points[point] ?? nothingYet;
      const before = start.points[point] ?? nothingYet;
      const isSame = outcome === before.outcome && remark === before.remark;
      return outcome === null || isSame ? [] : [{ point, outcome, remark }];
    });
  return (
    <RecordForm
      title={t('profile.discuss')}
      start={start}
      schema={ProfileDraft}
      keptAt={`volunteers/profile/${volunteer.id}`}
      openIn={({ on }) => (on === null ? { on: t('profile.dayMissing') } : {})}
      onSave={async (draft) => {
        const points = changed(draft);
        if (points.length === 0 || draft.on === null) return;
        await judge.mutateAsync({ id: volunteer.id, on: draft.on, points });
        tell(t('profile.saved'));
      }}
      onClose={onClose}
    >
      {({ draft, change, errorOf, idOf }) => (
        <>
          <DateField
            id={idOf('on')}
            label={t('profile.on')}
            hint={t('profile.onHint')}
            value={draft.on}
            onChange={(on) => change({ on })}
            error={errorOf('on')}
          />
          <FieldSet title={t('profile.allPoints')}>
            {records.points.map((point) => {
              const judged = draft.points[point] ?? nothingYet;
              const put = (part: Partial<typeof judged>) =>
                change({ points: { ...draft.points, [point]: { ...judged, ...part } } });
              return (
                <div key={point} className={styles['point']}>
                  <Select
                    label={t(`profile.points.${point}`)}
                    hint={t(`profile.explained.${point}`)}
                    placeholder={t('profile.outcomes.none')}
                    choices={ProfileOutcome.options.map((id) => ({ id, text: t(`profile.outcomes.${id}`) }))}
                    value={judged.outcome}
                    onChange={(outcome) => put({ outcome })}
                  />
                  {judged.outcome ? (
                    <TextField
                      label={t('profile.remark')}
                      isOptional
                      value={judged.remark}
                      maxLength={300}
                      autoComplete="off"
                      onChange={(remark) => put({ remark })}
                    />
                  ) : null}
                </div>
              );
            })}
          </FieldSet>
        </>
      )}
    </RecordForm>
  );
};

/** A talk about the profile: one day, and the points that were talked about. Only what changed is saved. */
export const ProfileForm = (props: FormProps) => {
  const today = useQueryOp('vault.me', {}).data?.today;
  return today ? <Filled {...props} today={today} /> : null;
};
