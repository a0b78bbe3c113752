import { useTranslation } from 'react-i18next';
import type { WhoMayAsk } from '../../../core/contract/rights.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { ClientId, RepresentativeId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';

/** Who came with a request. */
export type Asker = {
  readonly askedBy: 'self' | 'representative' | 'both';
  readonly representativeId: RepresentativeId | null;
};

/** What the age of the person says about who asks. */
const ageLine = ({ age, self, representative, hearChild }: WhoMayAsk): string => {
  if (age === null) return 'age.unknown';
  if (self === 'no') return hearChild ? 'age.child' : 'age.young';
  if (self === 'look-only') return 'age.look';
  if (age < 18) return 'age.youth';
  return representative === 'yes' ? 'age.guarded' : 'age.adult';
};

type AskerFieldsProps = {
  readonly clientId: ClientId;
  readonly on: Day;
  readonly asker: Asker;
  readonly onChange: (asker: Asker) => void;
  readonly error: string | undefined;
};

/** Who asks for a client, with what the law says at that age. */
export const AskerFields = ({ clientId, on, asker, onChange, error }: AskerFieldsProps) => {
  const { t } = useTranslation('rights');
  const who = useQueryOp('rights.whoMayAsk', { clientId, on }).data;
  const speakers = useQueryOp('representatives.ofClient', { clientId }).data ?? [];
  const blocked = speakers.filter(({ id }) => who?.blocked.includes(id));
  return (
    <>
      {who ? (
        <Notice kind="info">
          <p>{t(ageLine(who), { count: who.age ?? 0 })}</p>
          {who.hearChild ? <p>{t('age.hear')}</p> : null}
        </Notice>
      ) : null}
      {blocked.length > 0 ? (
        <Notice kind="warning">
          <p>{t('age.blocked', { names: blocked.map(({ name }) => name).join(', ') })}</p>
        </Notice>
      ) : null}
      <RadioGroup
        id="receive-asker"
        label={t('asker.label')}
        choices={(['self', 'representative', 'both'] as const).map((id) => ({ id, text: t(`asker.${id}`) }))}
        value={asker.askedBy}
        onChange={(askedBy) =>
          onChange({ askedBy, representativeId: askedBy === 'self' ? null : asker.representativeId })
        }
        error={error}
      />
      {asker.askedBy !== 'self' && speakers.length > 0 ? (
        <Select
          label={t('asker.which')}
          choices={speakers.map(({ id, name }) => ({ id, text: name }))}
          value={asker.representativeId}
          onChange={(representativeId) => onChange({ ...asker, representativeId })}
        />
      ) : null}
      {asker.askedBy === 'representative' && speakers.length === 0 ? (
        <Notice kind="plain">
          <p>{t('asker.noneKnown')}</p>
        </Notice>
      ) : null}
    </>
  );
};
