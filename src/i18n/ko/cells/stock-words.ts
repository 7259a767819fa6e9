export default {
  status: {
    OutOfStock: '품절',
    StockOutRisk: '품절 위험',
    Normal: '적정',
    Overstock: '과잉',
    Severe: '심각한 과잉',
    DeadStock: '불용 재고',
  },
  action: {
    orderNow: '즉시 발주',
    order: '발주',
    keep: '유지',
    promote: '판촉',
    transfer: '다른 대리점으로 이관',
    return: '반품 또는 교체',
  },
};
