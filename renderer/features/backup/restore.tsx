import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundCopy } from '../../../core/contract/backup.ts';
import type { Out } from '../../../core/contract/index.ts';
import { FrontPage } from '../../ui/front-page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Steps } from '../../ui/steps.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { RestoreChoose } from './restore-choose.tsx';
import { type RestoreKey, RestoreOpen } from './restore-open.tsx';
import { RestoreLook } from './restore-look.tsx';
import { useRestoreWords } from './use-restore-words.ts';

export type RestoreProps = {
  readonly corner: ReactNode;
  /** Where a vault would come on a computer that has none; null when the copy takes the place of a vault. */
  readonly proposedFolder: string | null;
  /** Called when the vault is open; where one then is, is the caller's. */
  readonly onRestored: (restored: Out<'backup.restore'>) => void;
  readonly onStop: () => void;
};

const pages = ['choose', 'open', 'look'] as const;

/** Puts a copy back, one thing at a time: which one, who opens it, what that means. Nothing changes before the last. */
export const Restore = ({ corner, proposedFolder, onRestored, onStop }: RestoreProps) => {
  const { t } = useTranslation('restore');
  const { made } = useRestoreWords();
  const [copy, setCopy] = useState<FoundCopy | null>(null);
  const [page, setPage] = useState<(typeof pages)[number]>('choose');
  const [opened, setOpened] = useState<{
    readonly key: RestoreKey;
    readonly looked: Out<'backup.look'>;
  } | null>(null);
  useFocusTitle(page);
  const isNew = proposedFolder !== null;
  const at = opened && page === 'look' ? opened.looked.madeAt : (copy?.madeAt ?? null);
  return (
    <FrontPage
      corner={corner}
      above={
        <Steps
          label={t('steps.label')}
          steps={pages.map((it) => t(`steps.${it}`))}
          current={pages.indexOf(page)}
        />
      }
    >
      <PageHeader title={t(`${page}.title`)} state={t(`${page}.state`, { made: at ? made(at) : '' })} />
      {page === 'choose' || !copy ? (
        <RestoreChoose
          chosen={copy}
          onChosen={(chosen) => {
            setCopy(chosen);
            setPage('open');
          }}
          onStop={onStop}
        />
      ) : page === 'open' || !opened ? (
        <RestoreOpen
          path={copy.path}
          proposedFolder={proposedFolder}
          onLooked={(key, looked) => {
            setOpened({ key, looked });
            setPage('look');
          }}
          onBack={() => setPage('choose')}
        />
      ) : (
        <RestoreLook
          path={copy.path}
          restoreKey={opened.key}
          looked={opened.looked}
          isNew={isNew}
          onRestored={onRestored}
          onBack={() => {
            setOpened(null);
            setPage('open');
          }}
        />
      )}
    </FrontPage>
  );
};
