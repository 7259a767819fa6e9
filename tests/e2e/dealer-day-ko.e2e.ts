import { dealerDay } from './support/dealer-day';
import { SAMPLES } from './support/samples';

dealerDay(SAMPLES.ko, {
  prices: ['은하행복회관', '맥주 500ml 20입'],
  accounts: ['은하행복회관', 37_000_000, 41_829_600],
  audit: ['솔잎편의점 신도시점', '가을 1+1', null, 120, 70, 20],
});
