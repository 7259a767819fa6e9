export default {
  'tables-ambiguous-customer': {
    text: '有多个客户名为“{{customer}}”（{{table}} {{count}} 行，首见第 {{row}} 行）。',
    fix: '请在这些行中填写客户编号。',
  },
  'tables-ambiguous-date': {
    text: '{{address}}“{{column}}”：“{{value}}”可能是两个日期。',
    fix: '请写成 2025-03-05 的形式。',
  },
  'tables-ambiguous-number': {
    text: '{{address}}“{{column}}”：“{{value}}”可能是两个数字。',
    fix: '请不要使用逗号，或用句点表示小数。',
  },
  'tables-date-as-text': {
    text: '“{{column}}”：有 {{count}} 个日期是文本（首见 {{address}}），已按日期读取。',
    fix: '无需处理。如需在 Excel 中按日期排序，可用“数据 > 分列”转换。',
  },
  'tables-duplicate-key': {
    text: '{{address}}：“{{value}}”已出现在第 {{first}} 行，本行未计入。',
    fix: '请为每一行使用不同的编号，或删除多余的行。',
  },
  'tables-error-cell': {
    text: '{{address}}“{{column}}”显示错误 {{value}}。',
    fix: '请更正该单元格的公式。',
  },
  'tables-header-row-ignored': {
    text: '“{{sheet}}”中有 {{count}} 个重复的标题行不作为数据（第 {{rows}} 行）。',
    fix: '无需处理。',
  },
  'tables-merged-cells': {
    text: '“{{column}}”：有 {{count}} 行取自合并单元格（首见 {{address}}）。',
    fix: '无需处理。取消合并更便于筛选。',
  },
  'tables-merged-numbers': {
    text: '“{{column}}”：有 {{count}} 行被含数字的合并单元格覆盖，按空白处理（首见 {{address}}）。',
    fix: '请取消合并，并逐行填写数字。',
  },
  'tables-missing-amount': {
    text: '{{address}}：缺少金额，本行未计入。',
    fix: '请填写“{{column}}”，没有则填 0。',
  },
  'tables-missing-customer': {
    text: '{{address}}：缺少客户，本行未计入。',
    fix: '请填写“{{column}}”。',
  },
  'tables-missing-date': {
    text: '{{address}}：缺少日期，本行未计入。',
    fix: '请填写“{{column}}”。',
  },
  'tables-missing-dealer': {
    text: '{{address}}：缺少经销商，本行未计入。',
    fix: '请填写“{{column}}”。',
  },
  'tables-missing-key': {
    text: '{{address}}：缺少编号或名称，本行未计入。',
    fix: '请填写“{{column}}”。',
  },
  'tables-missing-product': {
    text: '{{address}}：缺少产品，本行未计入。',
    fix: '请填写“{{column}}”。',
  },
  'tables-missing-stock': {
    text: '{{address}}：缺少盘点库存，本行未计入。',
    fix: '请填写“{{column}}”，没有则填 0。',
  },
  'tables-more-alike': {
    text: '“{{column}}”：还有 {{count}} 个单元格有与上述相同的问题。',
    fix: '请整列更正。',
  },
  'tables-not-a-condition': {
    text: '{{address}}“{{column}}”：“{{value}}”不是 0、1 或 2。',
    fix: '请填 0（否）、1（部分）、2（是），未知则留空。',
  },
  'tables-not-a-date': {
    text: '{{address}}“{{column}}”：“{{value}}”不是日期。',
    fix: '请填写日期，例如 2025-03-05。',
  },
  'tables-not-a-number': {
    text: '{{address}}“{{column}}”：“{{value}}”不是数字。',
    fix: '请只填写数字，不要带文字。',
  },
  'tables-not-a-status': {
    text: '{{address}}“{{column}}”：“{{value}}”不是拜访状态。',
    fix: '请填写计划、已确认、已完成或取消。',
  },
  'tables-not-a-time': {
    text: '{{address}}“{{column}}”：“{{value}}”不是时间。',
    fix: '请填写时间，例如 9:30。',
  },
  'tables-not-an-ability': {
    text: '{{address}}“{{column}}”：无法理解“{{value}}”。',
    fix: '请填写强、弱或无，未知则留空。',
  },
  'tables-not-hours': {
    text: '{{address}}“{{column}}”：“{{value}}”不是时间段。',
    fix: '请填写时间段，例如 9:00-18:00。',
  },
  'tables-not-day-hours': {
    text: '{{address}}“{{column}}”：“{{value}}”不是按星期的时间。',
    fix: '请按“周一至周四 9:00-18:00；周五 9:00-16:00；周六 休息”的形式填写。',
  },
  'tables-not-weekdays': {
    text: '{{address}}“{{column}}”：“{{value}}”不是星期。',
    fix: '请填写周一、周三或周一至周五。',
  },
  'tables-not-yes-or-no': {
    text: '{{address}}“{{column}}”：“{{value}}”既不是“是”也不是“否”。',
    fix: '请填写是或否。',
  },
  'tables-note-row-ignored': {
    text: '“{{sheet}}”中有 {{count}} 个备注行不作为数据（第 {{rows}} 行）。',
    fix: '无需处理。',
  },
  'tables-number-as-text': {
    text: '“{{column}}”：有 {{count}} 个数字是文本（首见 {{address}}），已按数字读取。',
    fix: '无需处理。如需在 Excel 中求和，可用“数据 > 分列”转换。',
  },
  'tables-out-of-range': {
    text: '{{address}}“{{column}}”：{{value}} 不在 {{min}} 到 {{max}} 之间。',
    fix: '请更正数值，或改选其他列。',
  },
  'tables-total-row-ignored': {
    text: '“{{sheet}}”中有 {{count}} 个合计行不作为数据（第 {{rows}} 行）。',
    fix: '无需处理。',
  },
  'tables-unknown-customer': {
    text: '客户表中没有“{{customer}}”（{{count}} 行，首见“{{sheet}}”第 {{row}} 行）。',
    fix: '请把该客户加入客户表，或更正名称、编号；在此之前这些行不计入任何客户。',
  },
  'tables-missing-end': {
    text: '该行缺少出发地或目的地。',
    fix: '两端都请填写工作簿中其他地方使用的客户、业务员或区域名称。',
  },
  'tables-missing-travel': {
    text: '该行既没有分钟数也没有公里数。',
    fix: '请填写行车分钟数或道路公里数。',
  },
  'tables-missing-coordinates': {
    text: '该行缺少纬度或经度。',
    fix: '请以度为单位填写两者，例如 37.5665 和 126.978。',
  },
  'tables-missing-price': {
    text: '{{address}}：没有价格。该行不计入。',
    fix: '请填写零售价、进货价，或两者都填。',
  },
  'tables-not-abc': {
    text: '{{address}}（"{{column}}"）："{{value}}" 不是 A、B 或 C。',
    fix: '请填写 A、B 或 C，或者留空。',
  },
  'tables-not-a-price-kind': {
    text: '{{address}}（"{{column}}"）："{{value}}" 不是价格类型。',
    fix: '请填写零售或进货。',
  },
  'tables-not-an-entry': {
    text: '{{address}}（"{{column}}"）："{{value}}" 不是款项类型。',
    fix: '请填写发票、发货、订单或预付款。',
  },
} as const;
