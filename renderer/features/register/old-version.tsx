import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { ActionBar } from '../../ui/action-bar.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { FileButtons, FileNews } from './file-buttons.tsx';
import { useRegisterFile } from './register-file.ts';
import { FrozenAdvice } from './frozen-advice.tsx';
import { RegisterPages } from './register-pages.tsx';
import styles from './register.module.css';

/** A version as it was frozen: nothing in it changes any more. */
export const OldVersion = () => {
  const { t } = useTranslation('register');
  const number = Math.max(1, Number.parseInt(useParams<{ number: string }>().number, 10) || 1);
  const { data, error } = useQueryOp('register.version', { number });
  const file = useRegisterFile(number);
  useFocusTitle(String(number));
  return (
    <Sheet
      foot={
        <ActionBar note={t('old.frozen')}>
          <TextLink look="secondary" href="#/register/versies">
            {t('old.back')}
          </TextLink>
        </ActionBar>
      }
    >
      <PageHeader
        title={t('old.title', { number })}
        state={data ? t('old.state', { at: data.version.approvedAt, by: data.version.approvedBy }) : null}
        actions={data ? <FileButtons file={file} /> : null}
      />
      <Failure error={error} />
      <FileNews file={file} />
      {!data && !error ? <Loading lines={6} /> : null}
      {data?.version.note ? <Prose>{data.version.note}</Prose> : null}
      {data ? <RegisterPages content={data.content} counts={data.counts} /> : null}
      {data ? <FrozenAdvice advice={data.content.advice} /> : null}
      {data ? <p className={styles['hash']}>{t('old.hash', { hash: data.version.hash })}</p> : null}
    </Sheet>
  );
};
