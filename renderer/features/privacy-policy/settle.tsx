import { BadgeCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type {
  PrivacyKind,
  PrivacyPoint,
  PrivacyState,
  PrivacyText,
} from '../../../core/contract/privacy-policy.ts';
import { pointTitles } from '../../../core/privacy-policy/titles.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { useWords } from '../../call/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';

type Props = {
  readonly kind: PrivacyKind;
  readonly state: PrivacyState;
  readonly texts: readonly PrivacyText[];
  readonly mayWrite: boolean;
};

/** What differs from the version on paper, and the button that settles the text as a new one. */
export const Settle = ({ kind, state, texts, mayWrite }: Props) => {
  const { t } = useTranslation('privacy-policy');
  const words = useWords();
  const settle = useCommandOp('privacyPolicy.settle', ['register']);
  const { newest, behind, isChanged } = state;
  const named = (points: readonly PrivacyPoint[]) =>
    texts
      .filter(({ point }) => points.includes(point))
      .map(({ point }) => words(pointTitles[point]))
      .join(' ');
  return (
    <Section title={t('settle.title')}>
      {newest && behind.length > 0 ? (
        <Notice kind="warning" title={t('settle.behind', { version: newest.version })}>
          <p>{named(behind)}</p>
        </Notice>
      ) : null}
      {newest && !isChanged ? <Prose>{t('settle.same', { version: newest.version })}</Prose> : null}
      {mayWrite && (newest === null || isChanged) ? (
        <>
          <Prose soft>{t('settle.what', { version: (newest?.version ?? 0) + 1 })}</Prose>
          <Failure error={settle.error} />
          <FormActions>
            <Button
              look="primary"
              icon={BadgeCheck}
              isPending={settle.isPending}
              onPress={() =>
                settle.mutate({ kind }, { onSuccess: ({ version }) => tell(t('settle.done', { version })) })
              }
            >
              {t('settle.go', { version: (newest?.version ?? 0) + 1 })}
            </Button>
          </FormActions>
        </>
      ) : null}
    </Section>
  );
};
