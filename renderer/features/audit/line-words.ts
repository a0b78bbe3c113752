import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../../core/contract/audit.ts';
import { fileNumber } from '../../../core/kernel/file-number.ts';

/** The subjects whose lines are about a client file, when they are about a record at all. */
const aboutFiles =
  /^(?:refused:|not-bsn:)?(?:clients|notes|sharing|purge|audit)\.|^(?:refused:)?(?:retention|consents)\.(?:ofClient|record|withdraw)$/;
const isId = /^[a-z2-7]{20}$/;
const lockReasons = new Set(['idle', 'asked', 'left', 'suspend', 'day-over', 'ended']);

export type LineWords = {
  /** What was done, also for a line that somebody was refused. */
  readonly did: (line: AuditLine) => string;
  /** What or whom it was about, with the number of a file and never a name of a client; empty when that says nothing. */
  readonly about: (line: AuditLine) => string;
};

/** Says lines of the log in plain words of the present language. */
export const useLineWords = (): LineWords => {
  const { t } = useTranslation('audit');
  const leaving = (kind = '', count = '', as = ''): string =>
    // Of a register that is no version yet there is no number: it left once.
    t('about.leaving', {
      what: t(`leaving.${kind}`),
      count: count === 'draft' ? 1 : Number(count),
      as: t(`as.${as}`),
    });
  return {
    did: ({ operation }) => {
      const notBsn = /^not-bsn:([^:]+):/.exec(operation);
      if (notBsn) return t('line.notBsn', { what: t(`op.${notBsn[1]}`) });
      const refused = operation.startsWith('refused:');
      const what = t(`op.${refused ? operation.slice('refused:'.length) : operation}`);
      return t(refused ? 'line.refused' : 'line.plain', { what });
    },
    about: ({ operation, object, person }) => {
      if (object === '') return '';
      if (person !== '') return person;
      if (isId.test(object))
        return t(aboutFiles.test(operation) && operation !== 'purge.run' ? 'about.file' : 'about.record', {
          number: fileNumber(object),
        });
      if (operation === 'vault.lock') return lockReasons.has(object) ? t(`lock.${object}`) : '';
      if (operation === 'retention.confirmRule')
        return t([`retention:rule.${object}.name`, 'retention:rule.own.name']);
      if (operation === 'register.approve') return t('about.version', { number: object });
      if (/^kopie-[\d-]+$/.test(object)) return object;
      const failures = /^failures-(\d+)$/.exec(object);
      if (failures) return t('about.failures', { count: Number(failures[1]) });
      const broken = /^broken:(\d+)$/.exec(object);
      if (broken) return t('about.broken', { seq: broken[1] });
      if (object === 'whole') return t('about.whole');
      const gap = /^[a-z-]+:(\d+)-(\d+)$/.exec(object);
      if (gap) return t('about.lines', { from: gap[1], to: gap[2] });
      const left = /^([a-z-]+)\/(\w+)\/(paper|file|age)$/.exec(object);
      if (left) return leaving(left[1], left[2], left[3]);
      return '';
    },
  };
};
