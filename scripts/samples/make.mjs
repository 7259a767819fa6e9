import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSample } from './build.mjs';
import * as dealers from './dealer-plans.mjs';
import { serial } from './team.mjs';

// npm run samples [-- FOLDER]: writes the three team workbooks of the gallery. Fixed seeds: the same files on every machine.

const spread = (list, width) => list.map(([name, latitude, longitude]) => ({ name, latitude, longitude, spread: width }));
const pad = (n, width) => String(n).padStart(width, '0');
const parts = (day) => {
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86400000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
};
const thousands = (n) => String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, ',');

const korea = {
  dealers: dealers.korea,
  customersAsTable: false,
  historyOnCustomers: false,
  marginRate: 0.24,
  visitsPerDay: 11,
  team: {
    seed: 20241101, customers: 620, prospects: 90, dealers: 34, scale: 1_400_000, rounding: 10_000,
    reps: ['한지우', '오세린', '문태경', '신유나', '배준서', '남가온'],
    areas: spread([['유성구', 36.362, 127.356], ['서구', 36.353, 127.383], ['중구', 36.325, 127.421], ['동구', 36.325, 127.445], ['대덕구', 36.38, 127.418], ['세종시', 36.487, 127.282], ['청주시', 36.638, 127.489], ['공주시', 36.452, 127.124], ['논산시', 36.194, 127.099]], 0.022),
    channels: [['슈퍼마켓', 5], ['편의점', 4], ['음식점', 5], ['주류도매', 1.2], ['대리점', 1]],
    products: [['맥주 500ml 20입', 31_000, 24_300], ['생맥주 20L', 52_000, 40_500], ['소주 360ml 20입', 27_500, 21_800], ['막걸리 750ml 20입', 23_000, 17_100], ['탄산수 500ml 20입', 13_500, 9_200], ['콜라 355ml 24입', 18_200, 13_600], ['이온음료 600ml 20입', 19_800, 14_300], ['생수 2L 6입', 4_200, 2_900], ['캔커피 175ml 30입', 21_000, 15_200], ['하이볼 355ml 24입', 33_600, 25_900]].map(([name, price, cost]) => ({ name, price, cost })),
    season: [0.72, 0.74, 0.86, 0.96, 1.1, 1.28, 1.45, 1.42, 1.12, 0.92, 0.74, 0.69],
    nameOf: (r) => `${r.pick(['한빛', '대성', '우리', '은하', '푸른', '중앙', '새롬', '동방', '하늘', '금강', '계룡', '솔잎', '삼정', '온누리', '다온', '청솔', '미르', '가람'])}${r.pick(['', '제일', '행복', '큰', '신', '참'])}${r.pick(['슈퍼', '마트', '식당', '호프', '상회', '유통', '편의점', '포차', '주류', '회관'])}${r.chance(0.5) ? ` ${r.pick(['본점', '역전점', '시장점', '터미널점', '대학점', '신도시점', '2호점', '3호점'])}` : ''}`,
    code: (n) => `C${pad(n, 4)}`,
    prospectCode: (n) => `P${pad(n, 3)}`,
  },
  daysOff: (reps) => [
    [serial(2026, 12, 24), '회사 창립 기념 휴무', null],
    [serial(2026, 12, 10), '연차', reps[1]],
    [serial(2026, 12, 11), '연차', reps[1]],
    [serial(2026, 12, 17), '교육', reps[3]],
  ],
  text: {
    sheets: { overview: '현황', customers: '거래처', orders: '주문', monthly: '월별매출', prospects: '가망고객', stock: '재고', reps: '담당자', summary: '지역별요약' },
    month: (year, month) => `${year}-${pad(month, 2)}`,
    dateText: (day) => parts(day).join('.'),
    moneyText: (n) => `${thousands(n)}원`,
    pending: '확인중', unknown: '미상', notAsked: '안 물어봄', yes: 'Y', total: '합계',
    hours: ['10:00-12:00', '13:00-17:00', '14:00~18:00', '9:00-11:30'],
    weekdays: ['월,수,금', '화,목', '월', '금', '화,수,목'],
    fourDays: '월,화,수,목',
    remarks: ['주차 어려움', '사장님 오전 부재', '결제 말일', '카운터 냉장고 있음', '배송 후문'],
    ability: { strong: '강함', weak: '약함', none: '없음' },
    sources: ['직접방문', '연쇄소개', '전임자 인계', '기존고객 소개', 'DM', '판매편지', '전화', '전시회', '인맥'],
    orderNumber: (n) => `SO-${pad(n, 6)}`,
    overview: { title: '대전지점 영업 현황', note: '기준일 2026-10-31 · 단위: 원', month: '월', sales: '매출', growth: '전년비', count: '거래처 수', chart: '월별 매출' },
    customers: {
      title: '거래처 마스터', note: '필터를 풀고 수정하세요. 코드 변경 금지.', table: '거래처표', lostCode: 'C9999',
      groups: [[0, 3, '기본정보'], [3, 3, '위치'], [6, 2, '분류'], [8, 4, '방문'], [12, 1, '기타']],
      headers: ['거래처코드', '거래처명', '담당자', '지역', '위도', '경도', '채널', '등급', '방문요일', '방문가능시간', '최근방문일', '방문금지', '비고'],
    },
    orders: { table: '주문내역', headers: ['주문번호', '주문일자', '거래처코드', '거래처명', '품목', '수량', '금액', '매출이익', '담당자'] },
    monthly: { table: '월별매출표' },
    prospects: {
      table: '가망고객표',
      headers: ['가망코드', '업체명', '담당자', '지역', '위도', '경도', '제품 관심', '구매 관심', '니즈 적합', '제품 신뢰', '좋은 인상', '규모', '경영 수준', '구매망', '마케팅 수준', '성장성', '비교 우위', '경험 판단', '전략적 가치', '예상 연매출', '마진율', '예상 주문일', '지불능력', '욕구', '필요성', '영향력', '접근 용이성', '구매력', '유입경로', '최근 접촉일'],
    },
    stock: { table: '재고표', headers: ['거래처코드', '대리점명', '품목', '실사일', '기초재고', '매입', '기말재고', '단가'] },
    reps: { headers: ['담당자', '출발지', '출발위도', '출발경도', '근무시간', '1일 방문수', '근무요일'] },
    daysOff: { headers: ['휴무일', '사유', '담당자'] },
    summary: { title: '지역 × 채널 거래처 수', corner: '지역', chart: '지역별 거래처' },
  },
};

const china = {
  dealers: dealers.china,
  customersAsTable: true,
  historyOnCustomers: true,
  marginRate: 0.28,
  visitsPerDay: 12,
  team: {
    seed: 20250218, customers: 980, prospects: 140, dealers: 40, scale: 9_000, rounding: 100,
    reps: ['林晓晨', '邓子航', '苏雨桐', '唐嘉木', '严一诺', '程沐阳', '袁可欣', '薛景行'],
    areas: spread([['锦江区', 30.657, 104.081], ['青羊区', 30.674, 104.055], ['金牛区', 30.691, 104.053], ['武侯区', 30.642, 104.043], ['成华区', 30.66, 104.101], ['高新区', 30.59, 104.065], ['双流区', 30.574, 103.923], ['温江区', 30.682, 103.856], ['郫都区', 30.795, 103.887], ['龙泉驿区', 30.557, 104.275]], 0.024),
    channels: [['商超', 4], ['便利店', 5], ['批发部', 3], ['餐饮', 3], ['经销商', 1]],
    products: [['原味饼干 24包', 96, 66], ['苏打饼干 20包', 88, 60], ['牛肉干 10袋', 185, 131], ['坚果礼盒', 129, 90], ['方便面 24桶', 92, 70], ['辣条 30包', 75, 47], ['果冻 16袋', 68, 45], ['糖果 5kg', 110, 74], ['薯片 20袋', 98, 67], ['八宝粥 12罐', 48, 33], ['豆干 20袋', 82, 55], ['海苔 20包', 120, 83]].map(([name, price, cost]) => ({ name, price, cost })),
    season: [1.52, 1.18, 0.84, 0.86, 0.9, 0.88, 0.86, 0.92, 1.12, 0.98, 0.92, 1.22],
    nameOf: (r) => `${r.pick(['惠民', '万家', '佳佳', '天府', '蓉城', '锦绣', '鑫源', '益民', '百顺', '乐购', '好邻', '兴旺', '福满', '川味', '吉祥', '广源', '恒丰', '祥和'])}${r.pick(['', '新', '大', '老街', '便民'])}${r.pick(['超市', '便利店', '食品店', '批发部', '副食店', '商行', '餐馆', '商贸'])}${r.chance(0.55) ? `（${r.pick(['一店', '二店', '三店', '东门店', '西门店', '地铁店', '学府店', '南路店'])}）` : ''}`,
    code: (n) => `KH${pad(n, 5)}`,
    prospectCode: (n) => `QZ${pad(n, 4)}`,
  },
  daysOff: (reps) => [
    [serial(2026, 12, 8), '年会', null],
    [serial(2026, 12, 21), '年假', reps[2]],
    [serial(2026, 12, 22), '年假', reps[2]],
    [serial(2026, 12, 23), '年假', reps[2]],
  ],
  text: {
    sheets: { overview: '总览', customers: '客户', prospects: '潜在客户', stock: '库存盘点', reps: '业务员', summary: '区域汇总' },
    month: (year, month) => `${year}年${month}月`,
    dateText: (day) => { const [y, m, d] = parts(day); return `${y}年${m}月${d}日`; },
    moneyText: (n) => `¥${thousands(n)}`,
    pending: '待确认', unknown: '不详', notAsked: '未问', yes: '是', total: '合计',
    hours: ['9:00-11:30', '14:00-17:00', '10:00-12:00', '13:30-16:30'],
    weekdays: ['周一、周三', '周二、周四', '周五', '周一', '周二、周三、周四'],
    fourDays: '周一、周二、周三、周四',
    remarks: ['停车不便', '老板下午在', '月底结账', '货架靠门', '送货走后门'],
    ability: { strong: '强', weak: '弱', none: '无' },
    sources: ['直接拜访', '连锁介绍', '前任移交', '老客户介绍', '直邮', '销售信函', '电话', '展示会', '人际关系'],
    orderNumber: (n) => String(n),
    overview: { title: '成都分公司销售总览', note: '截至 2026-10-31 · 单位：元', month: '月份', sales: '销售额', growth: '同比', count: '客户数', chart: '月度销售额' },
    customers: {
      table: '客户表', lostCode: 'KH99999',
      headers: ['客户编号', '客户名称', '业务员', '区域', '纬度', '经度', '渠道', '等级', '拜访日', '可拜访时间', '上次拜访', '禁止拜访', '备注'],
    },
    prospects: {
      table: '潜在客户表',
      headers: ['编号', '单位名称', '业务员', '区域', '纬度', '经度', '产品关心', '购入关心', '符合需求', '产品信赖', '良好印象', '实力规模', '管理水平', '网络与购买力', '营销水平', '成长能力', '竞争优势', '个人经验', '战略意义', '预计年销售额', '毛利率', '预计成交日', '支付能力', '欲望', '必要性', '影响力', '接近难易度', '购买能力', '客户来源', '最近联系'],
    },
    stock: { table: '库存表', headers: ['客户编号', '经销商', '产品', '盘点日期', '期初库存', '进货', '期末库存', '单价'] },
    reps: { headers: ['业务员', '出发地', '出发纬度', '出发经度', '工作时间', '每日拜访数', '工作日'] },
    daysOff: { headers: ['休息日', '原因', '业务员'] },
    summary: { title: '区域 × 渠道客户数', corner: '区域', chart: '各区域客户数' },
  },
};

const english = {
  dealers: dealers.english,
  customersAsTable: true,
  historyOnCustomers: false,
  marginRate: 0.31,
  visitsPerDay: 9,
  team: {
    seed: 20260107, customers: 340, prospects: 70, dealers: 28, scale: 900, rounding: 50,
    reps: ['Avery Quill', 'Jordan Marsh', 'Riley Stone', 'Casey Brook'],
    areas: spread([['Downtown', 39.962, -82.999], ['Clintonville', 40.036, -83.019], ['Dublin', 40.099, -83.114], ['Westerville', 40.126, -82.929], ['Gahanna', 40.019, -82.879], ['Grove City', 39.881, -83.093], ['Reynoldsburg', 39.955, -82.812]], 0.02),
    channels: [['Grocery', 4], ['Convenience', 4], ['Restaurant', 4], ['Garden center', 2], ['Distributor', 1]],
    products: [['Iced tea 24 pack', 22.5, 15.2], ['Lemonade 12 pack', 16.8, 11.1], ['Cold brew 12 pack', 31, 21.4], ['Sparkling water 24', 18.4, 12.9], ['Trail mix 5 lb', 27.2, 18.6], ['Granola bars 48', 33.5, 23.1], ['Pretzels 20 bags', 19.9, 12.7], ['Salsa 12 jars', 36, 24.2], ['Hot sauce 24', 52, 35], ['Popcorn 30 bags', 28.5, 18.9]].map(([name, price, cost]) => ({ name, price, cost })),
    season: [0.78, 0.8, 0.92, 1.02, 1.16, 1.3, 1.34, 1.24, 1.04, 0.88, 0.74, 0.78],
    nameOf: (r) => `${r.pick(['Maple', 'Cedar', 'Buckeye', 'River', 'Summit', 'Harvest', 'Corner', 'Union', 'Prairie', 'Lantern', 'Blue Door', 'Old Mill', 'Sunny', 'Granite', 'Orchard', 'Fox'])} ${r.pick(['Market', 'Grill', 'Deli', 'Foods', 'Pantry', 'Cafe', 'Provisions', 'Mart', 'Kitchen', 'Supply'])}${r.chance(0.55) ? ` ${r.pick(['North', 'South', 'East', 'West', 'No. 2', 'No. 3', '& Sons', 'Express'])}` : ''}`,
    code: (n) => `A-${pad(n, 4)}`,
    prospectCode: (n) => `L-${pad(n, 3)}`,
  },
  daysOff: (reps) => [
    [serial(2026, 12, 4), 'Company meeting', null],
    [serial(2026, 12, 14), 'Vacation', reps[2]],
    [serial(2026, 12, 15), 'Vacation', reps[2]],
  ],
  text: {
    sheets: { overview: 'Overview', customers: 'Customers', orders: 'Orders', monthly: 'Monthly sales', prospects: 'Prospects', stock: 'Stock counts', reps: 'Team', summary: 'Region summary' },
    month: (year, month) => `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]} ${year}`,
    dateText: (day) => { const [y, m, d] = parts(day); return `${m}/${d}/${y}`; },
    moneyText: (n) => `$${thousands(n)}`,
    pending: 'tbc', unknown: 'n/a', notAsked: 'not asked', yes: 'Yes', total: 'Total',
    hours: ['9:00-11:00', '1 pm-4 pm', '10:00-15:00', '14:00-17:00'],
    weekdays: ['Mon, Wed', 'Tue/Thu', 'Fri', 'Mon', 'Tue-Thu'],
    fourDays: 'Mon-Thu',
    remarks: ['No parking out front', 'Owner in before noon', 'Pays end of month', 'Cooler by the counter', 'Deliver at the back'],
    ability: { strong: 'Strong', weak: 'Weak', none: 'None' },
    sources: ['Direct visit', 'Chain introduction', 'Predecessor', 'Old customer', 'Direct mail', 'Sales letter', 'Telephone', 'Exhibition', 'Personal network'],
    orderNumber: (n) => `SO${pad(n, 5)}`,
    overview: { title: 'Columbus branch: sales overview', note: 'As of 2026-10-31, US dollars', month: 'Month', sales: 'Net sales', growth: 'vs last year', count: 'Customers', chart: 'Net sales by month' },
    customers: {
      table: 'Customers', lostCode: 'A-9999',
      headers: ['Account no.', 'Customer', 'Sales rep', 'Area', 'Latitude', 'Longitude', 'Channel', 'Grade', 'Visit days', 'Visit hours', 'Last visit', 'Do not contact', 'Notes'],
    },
    orders: { table: 'Orders', headers: ['Order no.', 'Order date', 'Account no.', 'Customer', 'Product', 'Quantity', 'Amount', 'Gross margin', 'Sales rep'] },
    monthly: { table: 'MonthlySales' },
    prospects: {
      table: 'Prospects',
      headers: ['Lead no.', 'Prospect', 'Sales rep', 'Area', 'Latitude', 'Longitude', 'Product interest', 'Buying interest', 'Fits needs', 'Trust', 'Good impression', 'Strength and size', 'Management level', 'Network and buying power', 'Marketing level', 'Future growth', 'Comparative advantage', 'Experience', 'Strategic value', 'Expected yearly volume', 'Margin rate', 'Expected order date', 'Ability to pay', 'Desire', 'Need', 'Influence', 'Accessibility', 'Buying ability', 'Source', 'Last contact'],
    },
    stock: { table: 'StockCounts', headers: ['Account no.', 'Dealer', 'Product', 'Count date', 'Opening stock', 'Purchases', 'Closing stock', 'Unit price'] },
    reps: { headers: ['Sales rep', 'Start', 'Start latitude', 'Start longitude', 'Working hours', 'Visits per day', 'Working days'] },
    daysOff: { headers: ['Day off', 'Reason', 'Sales rep'] },
    summary: { title: 'Customers by area and channel', corner: 'Area', chart: 'Customers by area' },
  },
};

/** The gallery, in the order in which it is shown. */
const GALLERY = [
  {
    file: 'field-sales-en.xlsx', plan: english, language: 'en',
    title: { en: 'Food and drinks, Columbus (English)', ko: '식음료, 콜럼버스 (영어)', zh: '食品饮料，哥伦布（英文）' },
    description: { en: '340 customers, 4 reps, order lines, 28 dealers', ko: '거래처 340곳, 담당자 4명, 주문 내역, 대리점 28곳', zh: '340 家客户，4 名业务员，订单明细，28 家经销商' },
  },
  {
    file: 'beverage-distributor-ko.xlsx', plan: korea, language: 'ko',
    title: { en: 'Beverage distributor, Daejeon (Korean)', ko: '음료·주류 유통, 대전 (한국어)', zh: '饮料经销商，大田（韩文）' },
    description: { en: '620 customers, 6 reps, order lines, 34 dealers, merged headers', ko: '거래처 620곳, 담당자 6명, 주문 내역, 대리점 34곳, 병합된 머리글', zh: '620 家客户，6 名业务员，订单明细，34 家经销商，合并表头' },
  },
  {
    file: 'packaged-food-zh.xlsx', plan: china, language: 'zh',
    title: { en: 'Packaged food, Chengdu (Chinese)', ko: '포장 식품, 청두 (중국어)', zh: '包装食品，成都（中文）' },
    description: { en: '980 customers, 8 reps, months as columns, 40 dealers', ko: '거래처 980곳, 담당자 8명, 월별 열, 대리점 40곳', zh: '980 家客户，8 名业务员，按月列示，40 家经销商' },
  },
];

const folder = process.argv[2] ?? 'samples';
mkdirSync(folder, { recursive: true });
for (const { file, plan } of GALLERY) {
  const bytes = buildSample(plan);
  writeFileSync(`${folder}/${file}`, bytes);
  console.log(`${folder}/${file}  ${(bytes.length / 1024).toFixed(0)} kB`);
}
const index = GALLERY.map(({ file, title, description, language }) => ({ file, language, title, description }));
writeFileSync(`${folder}/index.json`, `${JSON.stringify(index, null, 2)}\n`);
