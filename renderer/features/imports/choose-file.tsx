import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DropZone, type DropZoneProps, FileTrigger } from 'react-aria-components';
import { Failure } from '../../call/failure.tsx';
import { Button } from '../../ui/button.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import styles from './imports.module.css';

export type ChooseFileProps = {
  readonly onChoose: (file: File) => void;
  readonly isReading: boolean;
  readonly error: unknown;
};

/** Where a list comes in: by a button, or by dropping the file. */
export const ChooseFile = ({ onChoose, isReading, error }: ChooseFileProps) => {
  const { t } = useTranslation('imports');
  const drop: DropZoneProps['onDrop'] = ({ items }) => {
    const file = items.find((item) => item.kind === 'file');
    if (file) void file.getFile().then(onChoose);
  };
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file) onChoose(file);
  };
  return (
    <Stack>
      <Prose>{t('choose.what')}</Prose>
      <Failure error={error} />
      <DropZone aria-label={t('choose.drop')} className={styles['drop'] ?? ''} onDrop={drop}>
        <FileTrigger
          onSelect={choose}
          acceptedFileTypes={['.xlsx', '.vcf', '.csv', '.txt', '.tsv', 'text/csv', 'text/plain']}
        >
          <Button look="primary" icon={FileUp} isPending={isReading}>
            {t('choose.button')}
          </Button>
        </FileTrigger>
        <p>{t('choose.orDrop')}</p>
        <p className={styles['soft']}>{t('choose.limits')}</p>
      </DropZone>
      <Prose soft>{t('choose.nothingKept')}</Prose>
    </Stack>
  );
};
