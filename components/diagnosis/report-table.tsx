import { useId } from 'preact/hooks';
import type { DiagnosisWords } from '../../locales/diagnosis-words';
import type { DeliveryField } from '../../smtp/delivery-fields';

/** The fields of a delivery-status report about one recipient, by their names in RFC 3464. */
export function ReportTable({ fields, words }: { fields: readonly DeliveryField[]; words: DiagnosisWords }) {
  const id = useId();
  if (fields.length === 0) return null;
  return (
    <section class="report" aria-labelledby={id}>
      <h2 id={id}>{words.report}</h2>
      <table aria-labelledby={id}>
        <tbody>
          {fields.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row" lang="en">
                {name}
              </th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
