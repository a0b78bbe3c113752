import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { useIsManager } from '../../call/use-roles.ts';
import { useRuleNames } from '../../terms/rule-names.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { ChangeRule } from './change-rule.tsx';
import { Governed } from './governed.tsx';
import { RuleFacts } from './rule-facts.tsx';
import { RuleVersions } from './rule-versions.tsx';
import { WithdrawRule } from './withdraw-rule.tsx';

/** One rule: what it says now, whom it governs, and the ways to confirm, change or withdraw it. */
export const RuleSheet = () => {
  const { t } = useTranslation('retention');
  const { code = '' } = useParams<{ readonly code?: string }>();
  const { data: rules, error } = useQueryOp('retention.rules', {});
  const nameOf = useRuleNames();
  const isManager = useIsManager();
  const rule = rules?.find((each) => each.code === code);
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
  const { state, holdsData, isChangeable } = rule;
  return (
    <Sheet>
      <PageHeader title={nameOf(code)} state={t(`facts.is.${state}`)} actions={back} />
      {holdsData ? null : (
        <Notice title={t('notHeld.title')}>
          <p>{t(`notHeld.${code}`)}</p>
        </Notice>
      )}
      <RuleFacts rule={rule} />
      <Governed key={`governed ${code}`} rule={rule} />
      {isManager && isChangeable && holdsData ? <ChangeRule key={code} rule={rule} /> : null}
      {isManager ? <WithdrawRule key={`withdraw ${code}`} rule={rule} /> : null}
      <RuleVersions rule={rule} />
    </Sheet>
  );
};
