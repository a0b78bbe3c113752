import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Section } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** What is known of the organisation, and for a manager the way to change it. */
export const OrganisationSummary = ({ mayChange }: { readonly mayChange: boolean }) => {
  const { t } = useTranslation('organisation');
  const { data, error } = useQueryOp('organisation.get', {});
  const rows = data
    ? ([
        ['name', data.name],
        ['kvkNo', data.kvkNo],
        ['address', data.address],
        ['email', data.email],
        ['phone', data.phone],
        ['responsiblePerson', data.responsiblePerson],
        [
          'fg',
          data.fgName
            ? [data.fgName, data.fgContact].filter(Boolean).join(', ')
            : t('noFg', { reason: data.fgNoneReason }),
        ],
        ['isCareProvider', t(`answer.isCareProvider.${data.isCareProvider ? 'yes' : 'no'}`)],
      ] as const)
    : [];
  return (
    <Section title={t('title')}>
      <Failure error={error} />
      <DefinitionList
        rows={rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => ({ label: t(`short.${label}`), value }))}
      />
      {mayChange ? (
        <div>
          <TextLink look="secondary" href="#/instellingen/organisatie">
            {t('change')}
          </TextLink>
        </div>
      ) : null}
    </Section>
  );
};
