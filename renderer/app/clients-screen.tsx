import { Clients } from '../features/clients/clients.tsx';
import { Attachments } from '../features/attachments/attachments.tsx';
import { WhoSaw } from '../features/audit/who-saw.tsx';
import { ConsentSummary } from '../features/consents/consent-summary.tsx';
import { Consents } from '../features/consents/consents.tsx';
import { Disclosures } from '../features/disclosures/disclosures.tsx';
import { LooksLike } from '../features/duplicates/looks-like.tsx';
import { HoldsOfRecord } from '../features/holds/holds-of-record.tsx';
import { History } from '../features/history/history.tsx';
import { ExportList } from '../features/lists/export-list.tsx';
import { LatestNote } from '../features/notes/latest-note.tsx';
import { Notes, type NotesProps } from '../features/notes/notes.tsx';
import { Representatives } from '../features/representatives/representatives.tsx';
import { RestrictedClient } from '../features/rights/restricted.tsx';
import { RequestsOfClient } from '../features/rights/requests-of-client.tsx';
import { ViewsOfNote } from '../features/rights/own-views.tsx';
import { WhoReads } from '../features/sharing/who-reads.tsx';

/** The notes, with the client's own view directly under the note that it is about. */
const NotesWithViews = (props: NotesProps) => <Notes {...props} Below={ViewsOfNote} />;

const parts = {
  WhoReads,
  WhoSaw,
  LatestNote,
  ExportList,
  Notes: NotesWithViews,
  ConsentSummary,
  Consents,
  Attachments,
  Representatives,
  Disclosures,
  Requests: RequestsOfClient,
  Restricted: RestrictedClient,
  History,
  Holds: HoldsOfRecord,
  LooksLike,
};

/** The clients, with what the other features show in their files. */
export const ClientsScreen = () => <Clients parts={parts} />;
