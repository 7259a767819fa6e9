export default {
  'xlsx-empty-file': {
    text: '文件是空的。',
    fix: '请重新选择工作簿，可能没有下载完整。',
  },
  'xlsx-encrypted': {
    text: '工作簿设有打开密码。',
    fix: '请在 Excel 中打开，在“文件 > 信息 > 保护工作簿”中删除密码后保存。',
  },
  'xlsx-old-format': {
    text: '这是旧版 .xls 格式的工作簿。',
    fix: '请在 Excel 中打开，并另存为“Excel 工作簿 (.xlsx)”。',
  },
  'xlsx-binary-workbook': {
    text: '这是二进制工作簿 (.xlsb)。',
    fix: '请在 Excel 中打开，并另存为“Excel 工作簿 (.xlsx)”。',
  },
  'xlsx-other-kind': {
    text: '该文件不是 Excel 工作簿，而是其他类型：{{kind}}。',
    fix: '请选择 .xlsx 或 .xlsm 文件。',
  },
  'xlsx-not-a-workbook': {
    text: '无论文件名如何，它都不是 Excel 工作簿。',
    fix: '请选择 .xlsx 或 .xlsm 文件。命令行还可以读取以 .csv 结尾的文本表。',
  },
  'xlsx-truncated': {
    text: '文件缺少结尾部分。',
    fix: '请重新复制或下载工作簿，传输中途中断了。',
  },
  'xlsx-damaged': {
    text: '文件已损坏：目录与内容不一致。',
    fix: '请使用备份，或在 Excel 中打开并修复后保存。',
  },
  'xlsx-damaged-part': {
    text: '工作簿的一部分已损坏：{{part}}。',
    fix: '请使用备份，或在 Excel 中打开并修复后保存。',
  },
  'xlsx-missing-part': {
    text: '工作簿引用了文件中不存在的部分：{{part}}。',
    fix: '请使用备份，或在 Excel 中打开并修复后保存。',
  },
  'xlsx-too-large': {
    text: '工作簿的某一部分超过 500 MB：{{part}}。',
    fix: '请把数据拆分到多个工作簿，或删除不再需要的行。',
  },
  'xlsx-unsupported-compression': {
    text: '文件的某一部分使用了 Excel 不采用的压缩方式：{{part}}。',
    fix: '请在 Excel 中打开工作簿并重新保存。',
  },
  'xlsx-no-such-sheet': {
    text: '没有名为“{{sheet}}”的工作表。',
    fix: '请检查工作表名称，它可能已被重命名或删除。',
  },
  'xlsx-no-such-table': {
    text: '没有名为“{{name}}”的表格。',
    fix: '请在“表设计”中检查表格名称，它可能已被重命名或删除。',
  },
  'xlsx-sheet-name': {
    text: '“{{sheet}}”不能用作工作表名称。',
    fix: '请使用 1 至 31 个字符，不含 [ ] : * ? / \\，首尾不能是撇号。',
  },
  'xlsx-sheet-exists': {
    text: '已存在名为“{{sheet}}”的工作表。',
    fix: '请换一个名称。',
  },
  'xlsx-last-sheet': {
    text: '“{{sheet}}”是最后一个可见的工作表，不能删除。',
    fix: '请先添加或显示另一个工作表。',
  },
  'xlsx-structure-locked': {
    text: '工作簿结构受保护，无法添加、重命名或删除工作表。',
    fix: '请在“审阅 > 保护工作簿”中取消保护并保存。',
  },
  'xlsx-part-of-array': {
    text: '{{address}} 属于数组公式，只能整体更改。',
    fix: '请先清除整个数组公式，或选择其他单元格。',
  },
  'xlsx-table-name': {
    text: '“{{name}}”不能用作表格名称，或已被使用。',
    fix: '请以字母或汉字开头，只用文字、数字、句点和下划线，且不要与其他表格或已定义名称重复。',
  },
  'xlsx-table-overlap': {
    text: '表格“{{name}}”至少需要两行，且不能与其他表格重叠：“{{other}}”。',
    fix: '请腾出位置，或移动其中一个表格。',
  },
  'xlsx-signature-void': {
    text: '工作簿带有数字签名，任何更改都会使签名失效。',
    fix: '请对更改后的工作簿重新签名。',
  },
} as const;
