import { useParams } from 'wouter';
import { day } from '../../core/kernel/day.ts';
import { DocumentPage, Signature } from '../print/document-page.tsx';
import { dueRows, longName } from './people.ts';

const rows = Array.from({ length: 12 }, (_, round) =>
  dueRows.map((row) => ({ ...row, key: `${round}${row.who}` })),
).flat();

/** A document of several pages, standing or lying down, with a table that goes over the page's end. */
export const PaperLook = () => {
  const { way } = useParams<{ way: string }>();
  return (
    <DocumentPage
      organisation="Buurthuis De Brug"
      title="Verklaring van wissen"
      number="2026-11"
      version="1"
      on={day('2026-11-21')}
      isLandscape={way === 'wide'}
    >
      <p>
        Op 21 november 2026 zijn zes dossiers gewist, omdat hun bewaartermijn voorbij was. Daarna is elke
        bladzijde van het bestand nagezocht op 43 gegevens. Er waren geen treffers.
      </p>
      <dl>
        <dt>Beslist door</dt>
        <dd>{longName}</dd>
        <dt>Nagezocht</dt>
        <dd>917 bladzijden, 0 treffers</dd>
      </dl>
      <h2>Per regel</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Wat</th>
            <th scope="col">Waarom</th>
            <th scope="col">Regel</th>
            <th scope="col" data-kind="number">
              Notities
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, who, why, rule }, index) => (
            <tr key={key}>
              <th scope="row">{who}</th>
              <td>{why}</td>
              <td>{rule}</td>
              <td data-kind="number">{index}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>Ondertekening</h2>
      <Signature who="Voor Buurthuis De Brug" />
    </DocumentPage>
  );
};
