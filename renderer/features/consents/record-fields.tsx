import { useTranslation } from 'react-i18next';
import { ageOn, type Day } from '../../../core/kernel/day.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useFigures } from '../../call/use-figures.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { HelpFields, HowFields } from './how-fields.tsx';
import type { How, Recording } from './use-record.ts';

/** One line on who may say yes, as far as the age is known. */
const AgeLine = ({ birthOn, on }: { readonly birthOn: Day | null; readonly on: Day | null }) => {
  const { t } = useTranslation('consents');
  const figures = useFigures();
  if (birthOn !== null && on !== null && ageOn(birthOn, on) >= figures(on).consentAge) return null;
  return <p>{t(birthOn === null ? 'age.unknown' : 'age.child')}</p>;
};

/** When a court appointed somebody to speak for the client, her own yes may not be enough (UAVG art. 5(2)). */
const AppointedLine = ({ clientId, by }: { readonly clientId: ClientId; readonly by: How['by'] }) => {
  const { t } = useTranslation('consents');
  const { data = [] } = useQueryOp('representatives.ofClient', { clientId });
  const isAppointed = data.some(
    ({ relation, cannotConsent }) =>
      cannotConsent === null && (relation === 'curator' || relation === 'mentor'),
  );
  if (by !== 'self' || !isAppointed) return null;
  return (
    <Notice kind="warning" isLive>
      <p>{t('age.appointed')}</p>
    </Notice>
  );
};

/** What is only recorded of a yes: that it was explicit, that the help is free, and until when it holds. */
const YesFields = ({ it }: { readonly it: Recording }) => {
  const { t } = useTranslation('consents');
  const explicitError = it.errorAt('isExplicit');
  return (
    <>
      {it.isChild && it.how.by === 'self' ? (
        <Checkbox
          isSelected={it.ofYes.isFreeHelp}
          onChange={(isFreeHelp) => it.changeOfYes({ isFreeHelp })}
          hint={t('age.freeHelpHint')}
        >
          {t('age.freeHelp')}
        </Checkbox>
      ) : null}
      {it.isChild && it.how.by === 'self' && it.ofYes.isFreeHelp ? (
        <Notice kind="warning" isLive>
          <p>{t('age.freeHelpWarning')}</p>
        </Notice>
      ) : null}
      <Checkbox
        isSelected={it.ofYes.isExplicit}
        onChange={(isExplicit) => it.changeOfYes({ isExplicit })}
        hint={t('answer.explicitHint')}
      >
        {t('answer.explicit')}
      </Checkbox>
      {explicitError ? (
        <Notice kind="danger" isLive>
          <p>{explicitError}</p>
        </Notice>
      ) : null}
      <DateField
        label={t('answer.expires')}
        hint={t('answer.expiresHint')}
        isOptional
        value={it.ofYes.expiresOn}
        onChange={(expiresOn) => it.changeOfYes({ expiresOn })}
        error={it.errorAt('expiresOn')}
      />
    </>
  );
};

/** Everything that is recorded about an answer besides the answer itself. */
export const RecordFields = ({
  it,
  clientId,
  birthOn,
}: {
  readonly it: Recording;
  readonly clientId: ClientId;
  readonly birthOn: Day | null;
}) => {
  const { t } = useTranslation('consents');
  const { how, change, wasTried } = it;
  return (
    <>
      {it.isYes ? <AgeLine birthOn={birthOn} on={how.on} /> : null}
      <HowFields
        clientId={clientId}
        how={how}
        change={change}
        errors={{
          by: wasTried && !how.by ? t('how.byMissing') : it.errorAt('by'),
          representativeId: it.errorAt('representativeId'),
          method: wasTried && !how.method ? t('how.methodMissing') : null,
          on: wasTried && !how.on ? t('how.onMissing') : it.errorAt('on'),
        }}
      />
      {it.isYes ? <AppointedLine clientId={clientId} by={how.by} /> : null}
      <HelpFields how={how} change={change} />
      {it.isYes ? <YesFields it={it} /> : null}
      {it.otherError ? (
        <Notice kind="danger" isLive>
          <p>{it.otherError}</p>
        </Notice>
      ) : null}
    </>
  );
};
