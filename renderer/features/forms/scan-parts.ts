import type { ComponentType } from 'react';
import type { PaperChoiceProps, PaperLinkProps } from '../../attached/parts.ts';

/** What a form needs of the papers of the same file; renderer/app brings them together. */
export type ScanParts = {
  readonly PaperChoice: ComponentType<PaperChoiceProps>;
  readonly PaperLink: ComponentType<PaperLinkProps>;
};
