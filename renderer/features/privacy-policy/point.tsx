import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperLanguage } from '../../../core/contract/block-paper.ts';
import type { OwnText, PrivacyKind, PrivacyText } from '../../../core/contract/privacy-policy.ts';
import { blocksOf } from '../../../core/privacy-policy/paper.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { PaperBlocks } from '../../letters/paper-blocks.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import styles from './privacy-policy.module.css';
import { PointForm } from './point-form.tsx';

type Props = {
  readonly kind: PrivacyKind;
  readonly text: PrivacyText;
  readonly lang: PaperLanguage;
  readonly number: number;
  readonly mayWrite: boolean;
};

/** What the app says now beside what was written instead of it: keep the own text, or take the new one. */
const Outdated = ({ kind, text, lang, mayWrite }: Omit<Props, 'number'>) => {
  const { t } = useTranslation('privacy-policy');
  const write = useCommandOp('privacyPolicy.write');
  const { proposal, own } = text[lang];
  const choose = (next: OwnText | null) =>
    write.mutate({ kind, point: text.point, lang, own: next }, { onSuccess: () => tell(t('point.chosen')) });
  return (
    <Notice
      kind="warning"
      title={t('point.outdated')}
      action={
        mayWrite ? (
          <FormActions>
            <Button onPress={() => choose(null)} isDisabled={write.isPending}>
              {t('point.takeNew')}
            </Button>
            <Button onPress={() => choose(own)} isDisabled={write.isPending}>
              {t('point.keepOwn')}
            </Button>
          </FormActions>
        ) : null
      }
    >
      <p>{t('point.now')}</p>
      <div lang={lang} className={styles['text']}>
        <PaperBlocks blocks={blocksOf(proposal)} />
      </div>
      <Failure error={write.error} />
    </Notice>
  );
};

const Acts = ({ kind, text, lang }: Omit<Props, 'number' | 'mayWrite'>) => {
  const { t } = useTranslation('privacy-policy');
  const [isAsked, setAsked] = useState(false);
  const write = useCommandOp('privacyPolicy.write');
  const { own, title, proposal } = text[lang];
  return (
    <>
      <FormActions>
        <Button
          size="small"
          onPress={() => setAsked(true)}
          aria-label={t(own ? 'point.changeOf' : 'point.writeOf', { title })}
        >
          {t(own ? 'point.change' : 'point.write')}
        </Button>
        {own && proposal !== '' ? (
          <Button
            size="small"
            look="quiet"
            isPending={write.isPending}
            aria-label={t('point.dropOf', { title })}
            onPress={() =>
              write.mutate(
                { kind, point: text.point, lang, own: null },
                { onSuccess: () => tell(t('point.dropped')) },
              )
            }
          >
            {t('point.drop')}
          </Button>
        ) : null}
      </FormActions>
      <Failure error={write.error} />
      <Dialog isOpen={isAsked} onClose={() => setAsked(false)} title={title} width="wide">
        <PointForm kind={kind} text={text} lang={lang} onClose={() => setAsked(false)} />
      </Dialog>
    </>
  );
};

/** One point as it will be printed, whose words they are, and what to do where it is open or outdated. */
export const Point = ({ kind, text, lang, number, mayWrite }: Props) => {
  const { t } = useTranslation('privacy-policy');
  const one = text[lang];
  return (
    <Section title={kind === 'policy' ? `${number}. ${one.title}` : one.title}>
      {one.text === '' ? (
        <Notice kind="warning" title={t('point.open')}>
          <p>{t('point.openWhat')}</p>
        </Notice>
      ) : (
        <div lang={lang} className={styles['text']}>
          <PaperBlocks blocks={blocksOf(one.text)} />
        </div>
      )}
      {one.own ? <Prose soft>{t(`point.${one.own.how}`)}</Prose> : null}
      {one.proposalThen === null ? null : (
        <Outdated kind={kind} text={text} lang={lang} mayWrite={mayWrite} />
      )}
      {mayWrite ? <Acts kind={kind} text={text} lang={lang} /> : null}
    </Section>
  );
};
