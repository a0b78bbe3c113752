import type { Picture } from './pictures.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const figure = ({ file, title, darkFile }: Picture): string => {
  const files = darkFile === null ? [file] : [file, darkFile];
  const images = files.map((each) => `<a href="${each}"><img src="${each}" alt="" loading="lazy"></a>`);
  return `<figure><figcaption>${escaped(title)}</figcaption><div>${images.join('')}</div></figure>`;
};

/** A page without scripts that shows the pictures in order and links to the documents. */
export const showPage = (
  pictures: readonly Picture[],
  documents: readonly { readonly file: string; readonly title: string }[],
): string => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Vertrouwd in beeld</title>
<style>
  body { margin: 2rem auto; max-width: 80rem; padding: 0 2rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c2321; background: #fbfaf7; }
  figure { margin: 3rem 0; }
  figcaption { margin-bottom: .5rem; font-weight: 600; }
  figure div { display: flex; gap: 1rem; }
  figure a { flex: 1; }
  img { width: 100%; border: 1px solid #e2e0d9; border-radius: 6px; }
</style>
<h1>Vertrouwd in beeld</h1>
<p>Van een lege computer tot een bewijs van wissen en een afgedrukt register, uitgevoerd in het echte venster. Alle mensen zijn verzonnen.</p>
<h2>Documenten</h2>
<ul>${documents.map(({ file, title }) => `<li><a href="${file}">${escaped(title)}</a></li>`).join('')}</ul>
<h2>Schermen</h2>
${pictures.map(figure).join('\n')}
</html>
`;
