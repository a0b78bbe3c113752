import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { ChangeRule } from './change-rule.tsx';
import { RuleFacts } from './rule-facts.tsx';

/** One rule: what it says now, and the way to confirm it or to give it another term. */
export const RuleSheet = () => {
  const { t } = useTranslation('retention');
  const { code = '' } = useParams<{ readonly code?: string }>();
  const { data: rules, error } = useQueryOp('retention.rules', {});
  const isManager = useQueryOp('vault.me', {}).data?.roles.includes('manager') ?? false;
  const rule = rules?.find((each) => each.code === code && each.holdsData);
  useFocusTitle(rule ? code : '');
  const back = (
    <TextLink look="secondary" icon={ArrowLeft} href="#/bewaren/regels">
      {t('rules.title')}
    </TextLink>
  );
  if (!rule)
    return (
      <Sheet>
        <PageHeader title={t('rules.title')} />
        <Failure error={error} />
        {rules ? <EmptyState action={back}>{t('refusal.rule-unknown')}</EmptyState> : <Loading />}
      </Sheet>
    );
  return (
    <Sheet>
      <PageHeader
        title={t(`rule.${code}.name`)}
        state={t(rule.state === 'confirmed' ? 'facts.isConfirmed' : 'facts.isProposed')}
        actions={back}
      />
      <RuleFacts rule={rule} />
      {isManager ? <ChangeRule key={code} rule={rule} /> : null}
    </Sheet>
  );
};
