import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import styles from './attached.module.css';

const sizes = [0.5, 0.75, 1, 1.5, 2, 3] as const;

const nextSize = (zoom: number): number => sizes.find((size) => size > zoom) ?? zoom;
const sizeBefore = (zoom: number): number => sizes.findLast((size) => size < zoom) ?? zoom;

export type ViewBarProps = {
  readonly page: number;
  /** One for a picture. */
  readonly pages: number;
  readonly onPage: (page: number) => void;
  /** How many times its first size. */
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
};

/** Turns pages and changes the size, also by Page Up, Page Down, + and -. */
export const ViewBar = ({ page, pages, onPage, zoom, onZoom }: ViewBarProps) => {
  const { t } = useTranslation('attachments');
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      PageUp: () => onPage(page - 1),
      PageDown: () => onPage(page + 1),
      Home: () => onPage(1),
      End: () => onPage(pages),
      '+': () => onZoom(nextSize(zoom)),
      '=': () => onZoom(nextSize(zoom)),
      '-': () => onZoom(sizeBefore(zoom)),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <div className={styles['bar']}>
      {pages > 1 ? (
        <>
          <Button icon={ChevronLeft} size="small" isDisabled={page === 1} onPress={() => onPage(page - 1)}>
            {t('view.before')}
          </Button>
          <Button
            icon={ChevronRight}
            size="small"
            isDisabled={page === pages}
            onPress={() => onPage(page + 1)}
          >
            {t('view.next')}
          </Button>
          <span role="status">{t('view.page', { page, pages })}</span>
        </>
      ) : null}
      <span className={styles['sizes']}>
        <Button
          icon={ZoomOut}
          size="small"
          isDisabled={sizeBefore(zoom) === zoom}
          onPress={() => onZoom(sizeBefore(zoom))}
        >
          {t('view.smaller')}
        </Button>
        <Button
          icon={ZoomIn}
          size="small"
          isDisabled={nextSize(zoom) === zoom}
          onPress={() => onZoom(nextSize(zoom))}
        >
          {t('view.larger')}
        </Button>
      </span>
    </div>
  );
};
