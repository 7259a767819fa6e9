export default {
  'cli-file-missing': {
    text: '没有文件 {{file}}。',
    fix: '请检查名称和文件夹。',
  },
  'cli-file-unreadable': {
    text: '无法读取 {{file}}（{{code}}）。',
    fix: '请在其他程序中关闭它，并确认您有读取权限。',
  },
  'cli-file-unwritable': {
    text: '无法写入 {{file}}（{{code}}）。',
    fix: '请在其他程序中关闭它，并确认文件夹存在且您有写入权限。',
  },
  'cli-csv-encoding': {
    text: '{{file}} 不是 UTF-8、UTF-16、CP949 或 GB18030 编码的文本。',
    fix: '请另存为“CSV UTF-8”。',
  },
  'cli-csv-empty': {
    text: '{{file}} 中没有单元格。',
    fix: '请检查导出的文件是否正确。',
  },
  'cli-csv-too-large': {
    text: '{{file}} 的行或列超出工作表的上限（1,048,576 行，16,384 列）。',
    fix: '请拆分成多个文件。',
  },
  'cli-map-unused': {
    text: '--map {{field}}={{header}} 未被使用：表 {{table}} 中没有该标题。',
    fix: '请按表中的写法填写标题。',
  },
} as const;
