import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AttachmentType } from '../../core/contract/attachments.ts';
import { Notice } from '../ui/notice.tsx';
import styles from './attached.module.css';
import { ViewBar } from './view-bar.tsx';

type PictureProps = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: AttachmentType;
  readonly name: string;
};

/** A photo or scan, as large as fits and larger when asked. */
export const Picture = ({ bytes, type, name }: PictureProps) => {
  const { t } = useTranslation('attachments');
  // An address of bytes in the page's own memory, which goes with the picture.
  const show = useCallback(
    (image: HTMLImageElement | null) => {
      if (!image) return undefined;
      const address = URL.createObjectURL(new Blob([bytes], { type }));
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [bytes, type],
  );
  const [zoom, setZoom] = useState(1);
  const [isBroken, setBroken] = useState(false);
  if (isBroken)
    return (
      <Notice kind="danger" isLive>
        <p>{t('view.broken')}</p>
      </Notice>
    );
  return (
    <>
      <ViewBar page={1} pages={1} onPage={() => undefined} zoom={zoom} onZoom={setZoom} />
      <section
        className={styles['paper']}
        aria-label={name}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must take the arrow keys
        tabIndex={0}
      >
        <img
          ref={show}
          alt={name}
          className={styles['picture']}
          style={{
            inlineSize: zoom === 1 ? 'auto' : `${zoom * 100}%`,
            maxInlineSize: zoom > 1 ? 'none' : '100%',
          }}
          onError={() => setBroken(true)}
        />
      </section>
    </>
  );
};
