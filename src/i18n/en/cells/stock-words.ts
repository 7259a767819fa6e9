export default {
  status: {
    OutOfStock: 'Out of stock',
    StockOutRisk: 'Stock-out risk',
    Normal: 'Normal',
    Overstock: 'Overstock',
    Severe: 'Severe',
    DeadStock: 'Dead stock',
  },
  action: {
    orderNow: 'Order now',
    order: 'Order',
    keep: 'Keep',
    promote: 'Promote',
    transfer: 'Transfer to another dealer',
    return: 'Return or replace',
  },
};
