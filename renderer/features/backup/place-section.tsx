import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { ChooseFolder } from './choose-folder.tsx';

export type PlaceSectionProps = {
  readonly state: Out<'backup.state'>;
  readonly mayChange: boolean;
  readonly onLook: () => void;
};

/** Where copies go, with what that protects against, and the way to choose another place. */
export const PlaceSection = ({ state, mayChange, onLook }: PlaceSectionProps) => {
  const { t } = useTranslation('backup');
  const [isChoosing, setChoosing] = useState(false);
  const { folder, problem, isOtherDisk } = state;
  return (
    <Section title={t('where.title')}>
      <Stack>
        <Prose>{folder === '' ? t('where.beside') : <bdi>{folder}</bdi>}</Prose>
        {problem ? (
          <Notice
            kind="warning"
            title={t('where.away')}
            action={<Button onPress={onLook}>{t('where.look')}</Button>}
          >
            <p>{t('where.awayWhat')}</p>
          </Notice>
        ) : isOtherDisk ? null : (
          <Notice kind="info">
            <p>{folder === '' ? t('where.besideWhat') : t('where.sameDisk')}</p>
          </Notice>
        )}
        {mayChange ? (
          <div>
            <Button icon={FolderOpen} onPress={() => setChoosing(true)}>
              {t('where.change')}
            </Button>
          </div>
        ) : null}
      </Stack>
      {isChoosing ? <ChooseFolder folder={folder} onClose={() => setChoosing(false)} /> : null}
    </Section>
  );
};
