export default {
  'pane-unexpected': {
    text: '发生了意外情况：{{message}}',
    fix: '请重试。如再次发生，请另存一份工作簿，并连同此消息一起反馈。',
  },
} as const;
