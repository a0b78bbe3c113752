/** What was written, in its own writing direction and with its own line ends. */
export const NoteText = ({ text }: { readonly text: string }) => <p dir="auto">{text}</p>;
