import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../core/contract/retention.ts';
import { periodInWords } from '../../../core/kernel/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Section } from '../../ui/page-header.tsx';
import { Cell, Table } from '../../ui/table.tsx';

/** Every version that a rule had: by whom, when and why. Only once there is more to tell than what stands above. */
export const RuleVersions = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation('retention');
  const { data = [] } = useQueryOp('retention.versions', { code: rule.code });
  const lang = useLanguage();
  if (data.length < 2) return null;
  return (
    <Section title={t('versions.title')}>
      <Table
        caption={t('versions.title')}
        rows={data}
        rowKey={({ version }) => String(version)}
        rowHeader="version"
        columns={[
          {
            id: 'version',
            title: t('versions.version'),
            cell: ({ version }) => t('versions.number', { number: version }),
          },
          {
            id: 'what',
            title: t('versions.what'),
            cell: ({ isWithdrawn, period, action, reason }) => (
              <Cell line={reason}>
                {isWithdrawn
                  ? t('versions.withdrawn')
                  : t('versions.term', { term: periodInWords(period, lang), action: t(`action.${action}`) })}
              </Cell>
            ),
          },
          {
            id: 'who',
            title: t('versions.who'),
            cell: ({ by, on }) => t('rules.confirmed', { by, on }),
          },
        ]}
      />
    </Section>
  );
};
