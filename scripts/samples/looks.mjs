/** How cells of the sample workbooks look. */
export const HEADER = { bold: true, fill: '1F5C4D', color: 'FFFFFF', center: true, wrap: true };
export const GROUP = { bold: true, fill: 'D5E8E1', center: true };
export const TITLE = { bold: true, size: 16 };
export const DATE = { format: 'yyyy-mm-dd' };
export const MONEY = { format: '#,##0' };
export const DEGREES = { format: '0.00000' };
export const NOTE = { color: '7F7F7F' };
