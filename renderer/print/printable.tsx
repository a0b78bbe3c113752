import type { ReactNode } from 'react';
import type { z } from 'zod';

/** One kind of document: `title` is the key of its neutral title, which the PDF carries, never a name of a person. */
export type Printable = {
  readonly kind: string;
  readonly title: string;
  /** True for a document with a table of contents (contents.tsx), which is printed twice to know its page numbers. */
  readonly hasContents: boolean;
  /** Reads the data and builds the pages; throws when the data is not what this document needs. */
  readonly show: (data: unknown) => ReactNode;
};

/** Ties a document's page to the schema of its data. */
export const printable = <S extends z.ZodType>(
  kind: string,
  title: string,
  schema: S,
  Page: (props: { readonly data: z.output<S> }) => ReactNode,
  hasContents = false,
): Printable => ({ kind, title, hasContents, show: (data) => <Page data={schema.parse(data)} /> });
