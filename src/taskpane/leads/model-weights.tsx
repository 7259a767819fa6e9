import { modelTable } from '../../workflows/lead-sheets';
import type { LeadLearning } from '../../workflows/lead-learning';
import { ChartTable } from '../charts/chart-table';
import { Disclosure } from '../components/disclosure';
import { useTranslate } from '../services';
import { useLeadFormats } from './use-lead-formats';

type Model = Exclude<LeadLearning['learned'], { readonly mode: 'none' }>['model'];

/** Every weight of the model, as the sheet holds them. */
export function ModelWeights({ model }: { readonly model: Model }) {
  const t = useTranslate();
  const { fine } = useLeadFormats();
  const { headers, rows } = modelTable(model, t);
  return (
    <Disclosure label={t('leads:page.model.title')}>
      <ChartTable
        title={t('leads:page.model.title')}
        data={{
          headers,
          rows: rows.map((cells) =>
            cells.map((cell) => (typeof cell === 'number' ? fine(cell) : String(cell ?? ''))),
          ),
        }}
      />
    </Disclosure>
  );
}
