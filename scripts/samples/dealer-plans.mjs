import { serial } from './team.mjs';

// What each team of the gallery knows about its dealers, in its own words.
//   products: content of a pack, units of a case, least order, shelf life and lead time in days, class, launch; in the order of the team's products
//   competitors: name, brand, content of a pack, price to the dealer, retail price
//   historyOf: dealers whose counts reach back nine months

const pad = (n, width) => String(n).padStart(width, '0');

export const korea = {
  seed: 20241102, markup: 1.24, rounding: 100, priceFormat: '#,##0', invoiceShare: 0.8, historyOf: 4, showsBalance: true,
  productCode: (n) => `SKU-${pad(n, 3)}`,
  documentNumber: (n) => `2026-${pad(n, 5)}`,
  products: [
    [10, 5, 5, 180, 3, 'A'], [20, 1, 2, 45, 3, 'A'], [7.2, 5, 5, null, 3, 'A'], [15, 2, 4, 21, 2, 'B'], [10, 5, 5, 365, 4, 'B'],
    [8.52, 5, 5, 270, 4, 'B'], [12, 5, 5, 365, 4, 'B'], [12, 10, 10, 540, 2, 'C'], [5.25, 5, 5, 365, 5, 'C'], [8.52, 4, 4, 240, 5, 'C', serial(2026, 9, 14)],
  ],
  competitors: [['라온맥주 500ml 20입', '라온음료', 10, 30_200, 37_000], ['참빛소주 360ml 20입', '참빛', 7.2, 26_900, 33_500], ['바른물 2L 6입', '바른샘', 12, 3_900, 5_000]],
  text: {
    note: '매월 말 갱신 · 단위: 원', brand: '우리식음', own: '자사', competitor: '경쟁사', currency: 'KRW', otherCurrency: 'USD',
    sources: ['매장 확인', '사장님 말씀', '영수증'], collateral: ['부동산', '보증보험', '예금'], reasons: ['신규 거래', '결제 지연 2회'],
    states: { invoice: '미수', paid: '완납', shipped: '출고', order: '주문', prepayment: '선수금' }, promotions: ['여름 냉장고', '가을 1+1'],
    products: { sheet: '제품', title: '제품 목록', headers: ['품목코드', '품목', '브랜드', '자사/경쟁사', '내용량(L)', '박스입수', '최소주문', '유통기한(일)', '납기일수', '공급가', '권장소비자가', 'ABC', '출시일'] },
    prices: { sheet: '가격조사', title: '거래처 가격 조사', headers: ['조사일', '거래처코드', '대리점명', '지역', '품목', '판매가', '매입가', '내용량(L)', '통화', '확인방법'] },
    accounts: { sheet: '여신관리', title: '거래처 여신', headers: ['거래처코드', '대리점명', '여신한도', '담보종류', '담보금액', '담보만기일', '채권확인일', '신용등급', '등급변경일', '변경사유'] },
    invoices: { sheet: '채권원장', title: '거래처별 채권', headers: ['전표번호', '거래처코드', '대리점명', '발행일', '결제예정일', '청구금액', '미수잔액', '구분'] },
    audits: { sheet: '매장점검', title: '매장 점검과 판촉물', headers: ['점검일', '거래처코드', '대리점명', '자사비중', '매대', '견본', '홍보물', '청결', '응대', '소매점서비스', '판촉행사', '판촉물입고', '배포수량', '판촉물잔량', '비고'] },
  },
};

export const china = {
  seed: 20250219, markup: 1.28, rounding: 0.5, priceFormat: '#,##0.0', invoiceShare: 0.8, historyOf: 12, showsBalance: false,
  productCode: (n) => `SP${pad(n, 4)}`,
  documentNumber: (n) => `XS${pad(n, 6)}`,
  products: [
    [2.4, 6, 6, 270, 4, 'A'], [2, 6, 6, 270, 4, 'A'], [1, 10, 10, 180, 5, 'A'], [1.2, 4, 4, 240, 5, 'B'], [2.6, 6, 6, 180, 3, 'A'],
    [1.5, 8, 8, 150, 3, 'B'], [2.88, 6, 6, 300, 4, 'C'], [5, 4, 4, 540, 6, 'C'], [1.4, 6, 6, 240, 4, 'B'], [4.32, 6, 6, 540, 4, 'C'], [1.6, 8, 8, 25, 3, 'B'],
    [0.4, 10, 10, 300, 6, 'C', serial(2026, 9, 1)],
  ],
  competitors: [['香满原味饼干 24包', '香满', 2.4, 92, 118], ['川老大辣条 30包', '川老大', 1.5, 72, 96], ['悦食薯片 20袋', '悦食', 1.4, 94, 122]],
  text: {
    note: '每月底更新', brand: '锦食', own: '本品', competitor: '竞品', currency: 'CNY', otherCurrency: 'USD',
    sources: ['店内查看', '老板告知', '小票'], collateral: ['房产', '担保公司', '存单'], reasons: ['新客户', '两次逾期付款'],
    states: { invoice: '未付款', paid: '已付款', shipped: '已发货', order: '订单', prepayment: '预付款' }, promotions: ['夏季端架', '金秋买一送一'],
    products: { sheet: '产品', table: '产品表', headers: ['产品编号', '产品', '品牌', '本品/竞品', '净含量(kg)', '箱规', '起订量', '保质期(天)', '到货天数', '供货价', '建议零售价', 'ABC分类', '上市日期'] },
    prices: { sheet: '价格巡查', table: '价格表', headers: ['巡店日期', '客户编号', '经销商', '区域', '产品', '零售价', '进货价', '净含量(kg)', '币种', '信息来源'] },
    accounts: { sheet: '授信', table: '授信表', headers: ['客户编号', '经销商', '信用额度', '担保方式', '担保金额', '担保到期日', '最近对账日期', '信用等级', '评级日期', '变更原因'] },
    invoices: { sheet: '应收账款', table: '应收表', headers: ['单据号', '客户编号', '经销商', '开票日期', '到期日', '应收金额', '已收金额', '状态'] },
    audits: { sheet: '门店稽核', table: '稽核表', headers: ['稽核日期', '客户编号', '经销商', '我司占比', '专柜', '样品', '宣传物料', '整洁', '导购服务', '对二批服务', '促销活动', '领用数量', '发放数量', '促销品结余', '备注'] },
  },
};

export const english = {
  seed: 20260108, markup: 1.27, rounding: 0.05, priceFormat: '#,##0.00', invoiceShare: 0.8, historyOf: 4, showsBalance: false,
  productCode: (n) => `FD-${pad(n, 3)}`,
  documentNumber: (n) => `INV-${pad(n, 5)}`,
  products: [
    [8.5, 10, 10, 240, 5, 'A'], [4.3, 10, 10, 240, 5, 'A'], [4.3, 8, 8, 90, 4, 'A'], [8.5, 10, 10, 365, 5, 'B'], [2.27, 6, 6, 180, 7, 'B'],
    [2.04, 6, 6, 270, 7, 'A'], [4, 10, 10, 210, 7, 'C'], [5.4, 6, 6, 28, 4, 'B'], [3.6, 6, 6, 540, 7, 'C'], [3.4, 8, 8, 180, 7, 'C', serial(2026, 9, 8)],
  ],
  competitors: [['Bright Leaf iced tea 24', 'Bright Leaf', 8.5, 21.9, 27.4], ['Canyon granola bars 48', 'Canyon', 2.04, 32, 41.5], ['Casa salsa 12 jars', 'Casa', 5.4, 34.5, 44]],
  text: {
    note: 'Updated at month end', brand: 'Buckeye Pantry', own: 'Ours', competitor: 'Competitor', currency: 'USD', otherCurrency: 'CAD',
    sources: ['Seen on shelf', 'Told by owner', 'Receipt'], collateral: ['Real estate', 'Bank guarantee', 'Deposit'], reasons: ['New account', 'Paid late twice'],
    states: { invoice: 'Open', paid: 'Paid', shipped: 'Shipped', order: 'Ordered', prepayment: 'Prepaid' }, promotions: ['Summer cooler', 'Fall buy one get one'],
    products: { sheet: 'Products', table: 'Products', headers: ['Item no.', 'Product', 'Brand', 'Own or competitor', 'Pack content (kg/l)', 'Units per case', 'Min. order', 'Shelf life (days)', 'Lead time (days)', 'List price', 'RRP', 'ABC', 'Launch date'] },
    prices: { sheet: 'Price survey', table: 'PriceSurvey', headers: ['Survey date', 'Account no.', 'Dealer', 'Area', 'Product', 'Shelf price', 'Dealer pays', 'Pack content (kg/l)', 'Currency', 'Source'] },
    accounts: { sheet: 'Dealer credit', table: 'DealerCredit', headers: ['Account no.', 'Dealer', 'Credit limit', 'Type of security', 'Collateral value', 'Collateral expires', 'Statement signed', 'Credit grade', 'Rated on', 'Reason for change'] },
    invoices: { sheet: 'Open items', table: 'OpenItems', headers: ['Invoice no.', 'Account no.', 'Dealer', 'Invoice date', 'Due date', 'Amount', 'Received', 'Status'] },
    audits: { sheet: 'Store checks', table: 'StoreChecks', headers: ['Date', 'Account no.', 'Dealer', 'Our share', 'Shelf', 'Samples', 'POP material', 'Tidiness', 'Staff service', 'Service to retailers', 'Promotion', 'Goods received', 'Handed out', 'Goods left', 'Notes'] },
  },
};
