import { sampleTour } from './support/sample-tour';
import { SAMPLES } from './support/samples';

sampleTour(SAMPLES.ko, {
  classify: '고객 분류',
  plan: '방문 계획 작성',
  stock: '재고 점검',
  months: {
    sheet: '월별매출',
    first: 'C',
    last: 'Z',
    beside: 'AA',
    table: '월별매출표',
    from: '2024-11',
    to: '2026-10',
  },
  free: '현황',
  customers: { sheet: '거래처', header: 5, own: 'N' },
  stockOwn: "'재고'!I1",
  leftAlone: [3, 7, 8, 9, 10, 11, 12, 13],
});
