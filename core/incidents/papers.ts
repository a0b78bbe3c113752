/** The name of the file of a paper of a breach: says nothing of what happened or to whom. */
export const paperFileName = (paper: 'report' | 'letter', number: number, type: 'pdf' | 'docx'): string =>
  `${paper === 'report' ? 'melding-datalek' : 'brief-datalek'}-${number}.${type}`;
