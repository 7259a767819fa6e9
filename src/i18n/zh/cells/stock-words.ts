export default {
  status: {
    OutOfStock: '缺货',
    StockOutRisk: '缺货风险',
    Normal: '正常',
    Overstock: '积压',
    Severe: '严重积压',
    DeadStock: '滞销',
  },
  action: {
    orderNow: '立即订货',
    order: '订货',
    keep: '保持',
    promote: '促销',
    transfer: '调拨给其他经销商',
    return: '退货或换货',
  },
};
