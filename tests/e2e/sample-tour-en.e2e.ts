import { sampleTour } from './support/sample-tour';
import { SAMPLES } from './support/samples';

sampleTour(SAMPLES.en, {
  classify: 'Classify customers',
  plan: 'Build visit plan',
  stock: 'Check stock',
  months: {
    sheet: 'Monthly sales',
    first: 'C',
    last: 'Z',
    beside: 'AA',
    table: 'MonthlySales',
    from: 'Nov 2024',
    to: 'Oct 2026',
  },
  free: 'Overview',
  customers: { sheet: 'Customers', header: 1, own: 'N' },
  stockOwn: "'Stock counts'!I1",
  leftAlone: [3, 7, 8, 9, 10, 11, 12, 13],
});
