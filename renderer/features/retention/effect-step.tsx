import { useTranslation } from 'react-i18next';
import type { RuleEffect } from '../../../core/contract/retention.ts';
import { Refusal, refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { useRuleNames } from '../../terms/rule-names.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { EffectOfRule, ExamplesOfEffect } from './rule-effect.tsx';

/** Which rule another one clashes with; null for any other error. */
const clashOf = (error: unknown): string | null => {
  if (refusedRule(error) !== 'rules-contradict' || !(error instanceof Refusal)) return null;
  const detail = error.error.code === 'refused' ? error.error.detail?.['with'] : undefined;
  return typeof detail === 'string' ? detail : null;
};

/** Two rules that cannot both be kept: which one it clashes with, and the way there. */
const Clash = ({ code }: { readonly code: string }) => {
  const { t } = useTranslation('retention');
  const name = useRuleNames()(code);
  return (
    <Notice
      kind="warning"
      isLive
      title={t('clash.title', { name })}
      action={<TextLink href={`#/bewaren/regels/${code}`}>{t('clash.open')}</TextLink>}
    >
      <p>{t('refusal.rules-contradict')}</p>
    </Notice>
  );
};

type EffectStepProps = {
  /** What it would do, once that was asked and while it fits what is typed. */
  readonly effect: RuleEffect | null;
  readonly isFetching: boolean;
  readonly errors: readonly unknown[];
  /** The word on the button that confirms. */
  readonly confirm: string;
  readonly isDanger?: boolean;
};

/** The foot of a form about a rule: first the button that shows what it would do, then that, and the button that confirms. */
export const EffectStep = ({ effect, isFetching, errors, confirm, isDanger = false }: EffectStepProps) => {
  const { t } = useTranslation('retention');
  const clash = errors.map(clashOf).find((code) => code !== null);
  const error = errors.find((it) => it !== null && it !== undefined && clashOf(it) === null);
  return (
    <>
      {clash ? <Clash code={clash} /> : null}
      <Failure error={error ?? null} />
      {effect ? <EffectOfRule effect={effect} /> : null}
      {isFetching ? <Loading /> : null}
      <FormActions>
        <Button
          key={String(effect !== null)}
          look={isDanger ? (effect ? 'danger' : 'secondary') : 'primary'}
          type="submit"
          isPending={isFetching}
        >
          {effect ? confirm : t('change.show')}
        </Button>
      </FormActions>
      {effect ? <ExamplesOfEffect effect={effect} /> : null}
    </>
  );
};
