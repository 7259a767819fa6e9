import { sampleTour } from './support/sample-tour';
import { SAMPLES } from './support/samples';

sampleTour(SAMPLES.zh, {
  classify: '客户分级',
  plan: '制定拜访计划',
  stock: '检查库存',
  months: {
    sheet: '客户',
    first: 'N',
    last: 'AK',
    beside: 'AL',
    table: '客户表',
    from: '2024年11月',
    to: '2026年10月',
  },
  free: '总览',
  customers: { sheet: '客户', header: 1, own: 'AM' },
  stockOwn: "'库存盘点'!I1",
  leftAlone: [5, 6, 7, 8, 9, 10, 11],
});
