import { silentSince } from '../../core/clients/silence.ts';
import { lacksConsent } from '../../core/consents/lacks-consent.ts';
import type { ClientFind, ClientNarrow } from '../../core/contract/clients.ts';
import { team } from '../../core/users/circles.ts';
import { filesOnConsent, rememberRows, type RowSet, rowSet, rowsWith } from '../../db/repositories/narrow.ts';
import type { SearchQuery } from '../../db/repositories/search.ts';
import { rowsInSight } from '../../db/repositories/sight.ts';
import type { ReadContext } from '../context.ts';
import { listingSight } from '../sharing/sight.ts';

type Looking = Pick<ReadContext, 'db' | 'today' | 'actor' | 'files'>;

const isNothing = ({ phaseId, assignedTo, silentMonths, isConsentMissing }: ClientNarrow): boolean =>
  phaseId === null && assignedTo === null && silentMonths === null && !isConsentMissing;

const narrowed = ({ db, today, files }: Looking, narrow: ClientNarrow): RowSet => {
  const { phaseId, assignedTo, silentMonths, isConsentMissing } = narrow;
  const contactUntil = silentMonths === null ? null : silentSince(today, silentMonths);
  const lacking = isConsentMissing
    ? rowSet(
        db,
        filesOnConsent(db).flatMap(({ row, answers }) =>
          lacksConsent('consent', answers, today) ? [row] : [],
        ),
      )
    : null;
  // Phase, volunteer and consent are for the readers of a file; that it is silent is a date, which a manager sees.
  const isForReaders = phaseId !== null || assignedTo !== null || isConsentMissing;
  const readable = isForReaders ? rowsInSight(db, files.circleIds()) : null;
  return rowSet(
    db,
    rowsWith(db, { phaseId, assignedTo, contactUntil }).filter(
      (row) => (!lacking || lacking[row] === 1) && (!readable || readable[row] === 1),
    ),
  );
};

/** Makes what somebody looks for into a question to the store: in whose sight, and which rows a filter leaves. */
export const searchFor = (
  context: Looking,
  { words, filter, narrow }: ClientFind,
): Omit<SearchQuery, 'offset' | 'limit'> => {
  const { db, today, files } = context;
  const circles = files.circleIds();
  return {
    words,
    filter,
    sight: listingSight(context),
    team,
    circles,
    narrow:
      !narrow || isNothing(narrow)
        ? null
        : rememberRows(db, JSON.stringify([narrow, today, circles]), () => narrowed(context, narrow)),
  };
};
