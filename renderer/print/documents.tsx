import { calendarDocument } from './calendar.tsx';
import { binderDocument } from './binder/binder-document.tsx';
import { dataPackageDocument } from './data-package/data-package.tsx';
import { volunteerPackageDocument } from './data-package/volunteer-package.tsx';
import { anonymousCountsDocument } from './anonymous-counts.tsx';
import { dpiaDocument, privacyTextDocument } from './block-paper.tsx';
import { consentWithdrawnDocument } from './consent-withdrawn.tsx';
import { developmentPlanDocument } from './development-plan.tsx';
import { disclosureLogDocument } from './disclosure-log.tsx';
import { formDocument } from './form.tsx';
import { formsToSignDocument } from './forms-to-sign.tsx';
import { breachListDocument } from './breach-list.tsx';
import {
  breachLetterDocument,
  breachReportDocument,
  complaintReportDocument,
  farewellLetterDocument,
  letterDocument,
} from './letter.tsx';
import { logDocument } from './log.tsx';
import { paperListDocument } from './paper-list.tsx';
import type { Printable } from './printable.tsx';
import { purgeCertificateDocument } from './purge-certificate.tsx';
import { recoveryCodeDocument } from './recovery-code.tsx';
import { recoveryShareDocument } from './recovery-share.tsx';
import { startCodeDocument } from './start-code.tsx';
import { upcomingDocument } from './upcoming.tsx';
import { registerDocument } from './register/register-document.tsx';

/** Every document that can be printed. */
export const documents: readonly Printable[] = [
  recoveryCodeDocument,
  recoveryShareDocument,
  startCodeDocument,
  purgeCertificateDocument,
  paperListDocument,
  registerDocument,
  binderDocument,
  logDocument,
  letterDocument,
  farewellLetterDocument,
  complaintReportDocument,
  breachReportDocument,
  breachLetterDocument,
  breachListDocument,
  calendarDocument,
  disclosureLogDocument,
  consentWithdrawnDocument,
  dataPackageDocument,
  volunteerPackageDocument,
  upcomingDocument,
  developmentPlanDocument,
  formDocument,
  formsToSignDocument,
  anonymousCountsDocument,
  dpiaDocument,
  privacyTextDocument,
];
